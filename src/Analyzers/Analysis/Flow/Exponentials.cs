using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>An exponential that a search has found.</summary>
/// <param name="Operation">The expression at hand that is it: the exponential itself, or the call of a method that returns it.</param>
/// <param name="Site">The exponential itself.</param>
/// <param name="Exponent">What it is the exponential of.</param>
/// <param name="Trail">The way of the search to it.</param>
internal readonly record struct Exponential(IOperation Operation, IOperation Site, IOperation Exponent, Trail Trail)
{
    /// <summary>Whether neither its form nor a condition keeps the exponent from growing.</summary>
    public bool IsUnbounded => !Bounds.IsBoundedAbove(Exponent, Trail.Anew()) && !Guards.Protect(Exponent, Site) && (Site == Operation || !Guards.Protect(Operation, Operation));
}

/// <summary>Finds exponentials behind variables, rows, calls and sums.</summary>
internal static class Exponentials
{
    /// <summary>The exponential that a value is, or that it is a multiple of.</summary>
    public static Exponential? Of(IOperation value) => Of(value, Trail.Start());

    /// <summary>The exponentials that a value is the sum of, each with its weight; none if it is not the sum of at least two.</summary>
    public static List<Exponential> SummedIn(IOperation value) => ExponentialSums.In(value, Trail.Start(), weighted: true);

    /// <summary>The exponentials that a value is the plain sum of, which they can be divided by to add up to 1.</summary>
    public static List<Exponential> Total(IOperation value, Trail trail) => ExponentialSums.In(value, trail, weighted: false);

    /// <summary>The exponential that a term itself is: <c>Exp(x)</c> or <c>Pow(E, x)</c>.</summary>
    public static Exponential? Itself(Term term, Trail trail) => term.Op switch
    {
        MathOp.Exp => new(term.Operation, term.Operation, term.First, trail),
        MathOp.Power when Terms.Read(term.First).Is(Math.E) => new(term.Operation, term.Operation, term.Second, trail),
        _ => null,
    };

    /// <summary>The exponential that a value is, or that it is a multiple of, on the way of a search.</summary>
    public static Exponential? Of(IOperation value, Trail trail)
    {
        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Exp or MathOp.Power => Itself(term, trail),
            MathOp.Multiply => Factor(term.First, term.Second, trail) ?? Factor(term.Second, term.First, trail),
            MathOp.None => OfOperation(term.Operation, trail),
            // A method that is called after the function and does no more than its exponential.
            MathOp.SoftMax or MathOp.Sigmoid when Call.Of(term.Operation) is { Method: not null } && Shapes.IsScalar(term.Operation.Type) => OfOperation(term.Operation, trail),
            _ => null,
        };
    }

    // A multiple of an exponential. What a table of exponentials has in a cell, times something else that varies, is a step of a chain or
    // another product of probabilities.
    private static Exponential? Factor(IOperation factor, IOperation other, Trail trail) =>
        Variables.Container(Terms.Peel(factor)) is not null && Terms.Read(other).Op != MathOp.Constant ? null : Of(factor, trail);

    private static Exponential? OfOperation(IOperation operation, Trail trail)
    {
        if (Call.Of(operation) is { First: { } row } call && Elements.MappedFunction(call) == MathOp.Exp)
        {
            return new(operation, operation, row, trail);
        }

        if (!trail.Enter(operation))
        {
            return null;
        }

        ISymbol? variable = Variables.Of(operation);
        foreach (Source source in Sources.Of(operation, trail))
        {
            if (!IsRescaling(source, variable) && Of(source) is { } found)
            {
                return source.Trail == trail ? found : found with { Operation = operation };
            }
        }

        return null;
    }

    // w[i] = w[i] * exp(a), as boosting does: a weight that takes small steps.
    private static bool IsRescaling(Source source, ISymbol? row) =>
        row is not null && source is { Write.Kind: WriteKind.Element, Value: { } value } && Terms.Read(value) is { Op: MathOp.Multiply } product
        && (IsElement(product.First, row) || IsElement(product.Second, row));

    private static bool IsElement(IOperation operation, ISymbol row) =>
        Variables.Container(Terms.Peel(operation)) is { } container && SymbolEqualityComparer.Default.Equals(Variables.Of(container), row);

    private static Exponential? Of(Source source) => source switch
    {
        { IsValue: true, Value: { } value } => Of(value, source.Trail),
        { Write: { Kind: WriteKind.Filled, Value: IInvocationOperation call } } when MathNames.Find(call.TargetMethod.Name) == MathOp.Exp && call.Arguments.Length == 2 =>
            new(call, call, call.Arguments[0].Value, source.Trail),
        _ => null,
    };
}
