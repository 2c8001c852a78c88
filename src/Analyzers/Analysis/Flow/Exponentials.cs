using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Finds exponentials behind variables, rows and sums.</summary>
internal static class Exponentials
{
    /// <summary>The exponential that a value is, or that it is a multiple of.</summary>
    public static Term? Of(IOperation value) => Of(value, Search());

    /// <summary>The exponentials that a value is the sum of; none if it is not the sum of at least two.</summary>
    public static List<Term> SummedIn(IOperation value)
    {
        List<Term> found = [];
        bool isSum = Collect(value, found, Search());
        if (!isSum)
        {
            found.Clear();
        }

        return found;
    }

    private static Term? Of(IOperation value, HashSet<IOperation> seen)
    {
        Term term = Terms.Read(value);
        return term.Op switch
        {
            MathOp.Exp => term,
            MathOp.Power when Terms.Read(term.First).Is(System.Math.E) => new Term(term.Operation, MathOp.Exp, term.Second),
            MathOp.Multiply => Of(term.First, seen) ?? Of(term.Second, seen),
            MathOp.None => OfVariable(term.Operation, seen),
            _ => null,
        };
    }

    private static Term? OfVariable(IOperation operation, HashSet<IOperation> seen)
    {
        if (Call.Of(operation) is { } call)
        {
            if (Elements.MappedFunction(call) == MathOp.Exp && call.First is { } row)
            {
                return new Term(operation, MathOp.Exp, row);
            }

            return Elements.MappedValue(call) is { } mapped ? Of(mapped, seen) : Elements.Viewed(call) is { } viewed ? Of(viewed, seen) : null;
        }

        if (Variables.Container(operation) is { } container)
        {
            return Of(container, seen);
        }

        if (Variables.Of(operation) is not { } variable || !seen.Add(operation))
        {
            return null;
        }

        if (variable is IParameterSymbol parameter && Elements.Source(parameter, operation) is { } source)
        {
            return Of(source, seen);
        }

        foreach (Write write in Reaching.Of(variable, operation))
        {
            if (!IsRescaling(write, variable) && Written(write, seen) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // w[i] = w[i] * exp(a), as boosting does: a weight that takes small steps.
    private static bool IsRescaling(Write write, ISymbol row) =>
        write is { Kind: WriteKind.Element, Value: { } value } && Terms.Read(value) is { Op: MathOp.Multiply } product && (IsElement(product.First, row) || IsElement(product.Second, row));

    private static bool IsElement(IOperation operation, ISymbol row) =>
        Variables.Container(Terms.Peel(operation)) is { } container && SymbolEqualityComparer.Default.Equals(Variables.Of(container), row);

    private static Term? Written(Write write, HashSet<IOperation> seen) => write switch
    {
        { Kind: WriteKind.Whole or WriteKind.Element or WriteKind.Iterated, Value: { } value } => Of(value, seen),
        { Kind: WriteKind.Filled, Value: IInvocationOperation call } when MathNames.Find(call.TargetMethod.Name) == MathOp.Exp && call.Arguments.Length == 2 =>
            new Term(call, MathOp.Exp, call.Arguments[0].Value),
        _ => null,
    };

    // Adds what is summed, and says whether there is a sum at all.
    private static bool Collect(IOperation value, List<Term> found, HashSet<IOperation> seen)
    {
        Term term = Terms.Read(value);
        switch (term.Op)
        {
            case MathOp.Add:
                bool left = Collect(term.First, found, seen), right = Collect(term.Second, found, seen);
                int before = found.Count;
                AddExponential(term.First, left, found);
                AddExponential(term.Second, right, found);
                return left || right || found.Count - before > 1;
            case MathOp.Sum:
                return CollectRow(term, found);
            case MathOp.Max or MathOp.Clamp:
                return Collect(Terms.Read(term.First).Op == MathOp.Constant && term.HasSecond ? term.Second : term.First, found, seen);
            case MathOp.None when Variables.Of(term.Operation) is { } variable:
                return CollectVariable(variable, term.Operation, found, seen);
            case MathOp.None when Variables.Container(term.Operation) is { } container && Variables.Of(container) is { } row:
                return CollectVariable(row, term.Operation, found, seen);
            case MathOp.None when Call.Of(term.Operation) is { Name: "Aggregate" } call && Elements.Lambda(call) is { } step && Elements.Result(step) is { } next && Terms.Read(next) is { Op: MathOp.Add } sum:
                AddExponential(sum.First, isSum: false, found);
                AddExponential(sum.Second, isSum: false, found);
                return found.Count > 0;
            default:
                return false;
        }
    }

    private static void AddExponential(IOperation value, bool isSum, List<Term> found)
    {
        if (!isSum && Of(value) is { } exponential)
        {
            found.Add(exponential);
        }
    }

    private static bool CollectRow(Term sum, List<Term> found)
    {
        if (sum.HasSecond && Elements.Method(sum.Second) is { } method && MathNames.Function(method.Name) == MathOp.Exp)
        {
            found.Add(new Term(sum.Operation, MathOp.Exp, sum.First));
            return true;
        }

        IOperation? mapped = sum.HasSecond && Elements.Lambda(sum.Second) is { } lambda ? Elements.Result(lambda) : null;
        if (Of(mapped ?? sum.First) is { } exponential)
        {
            found.Add(exponential);
            return true;
        }

        return false;
    }

    private static bool CollectVariable(ISymbol variable, IOperation reader, List<Term> found, HashSet<IOperation> seen)
    {
        bool isSum = false;
        foreach (Write write in !seen.Add(reader) ? [] : Reaching.Of(variable, reader))
        {
            if (write is { IsUpdate: true, Op: MathOp.Add, Value: { } added } && Of(added) is { } exponential && IsComputedAnew(exponential, write))
            {
                found.Add(exponential);
                isSum = true;
            }
            else if (write is { Kind: WriteKind.Whole or WriteKind.Element, Value: { } value } && !IsSelfReferring(value, variable))
            {
                isSum |= Collect(value, found, seen);
            }
            else if (write is { Kind: WriteKind.Whole or WriteKind.Element, Value: { } next } && Terms.Read(next) is { Op: MathOp.Add } sum)
            {
                isSum |= CollectOther(sum, variable, found);
            }
        }

        return isSum;
    }

    // A loop that adds up what was computed before it sums a series, not a row of exponentials.
    private static bool IsComputedAnew(Term exponential, Write sum) =>
        Reaching.Loop(sum.Site) is null || Reaching.Loop(exponential.Operation) is not null || !Shapes.IsScalar(exponential.Operation.Type)
        || exponential.Operation.Syntax.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null;

    // sum = sum + exp(x), in one notation or another.
    private static bool CollectOther(Term sum, ISymbol variable, List<Term> found)
    {
        IOperation other = SymbolEqualityComparer.Default.Equals(Variables.Of(sum.First), variable) ? sum.Second : sum.First;
        if (Of(other) is not { } exponential)
        {
            return false;
        }

        found.Add(exponential);
        return true;
    }

    private static bool IsSelfReferring(IOperation value, ISymbol variable)
    {
        Term term = Terms.Read(value);
        return term.Op == MathOp.Add
            && (SymbolEqualityComparer.Default.Equals(Variables.Of(term.First), variable) || SymbolEqualityComparer.Default.Equals(Variables.Of(term.Second), variable));
    }

    // Each place where a variable is read is looked through once, which ends searches around loops.
    private static HashSet<IOperation> Search() => [];
}
