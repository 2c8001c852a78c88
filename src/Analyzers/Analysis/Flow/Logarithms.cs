using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What a logarithm is of, and what it is multiplied by.</summary>
internal static class Logarithms
{
    // A logarithm that is used in more products than these is not looked for in the rest.
    private const int MaximalProducts = 32;

    private static readonly HashSet<string> Noise = Words.Set("gumbel noise perturbation");

    /// <summary>What a logarithm is of, without an <c>+ ε</c>, <c>Max</c> or <c>Clamp</c> around it, and without one-value variables that only add that.</summary>
    public static IOperation Argument(IOperation operand)
    {
        Term term = Terms.Read(operand);
        return term.Op switch
        {
            MathOp.Add when Epsilons.Is(term.Second) => Argument(term.First),
            MathOp.Add when Epsilons.Is(term.First) => Argument(term.Second),
            MathOp.Max when term.HasSecond && Epsilons.Is(term.Second) => Argument(term.First),
            MathOp.Max when term.HasSecond && Epsilons.Is(term.First) => Argument(term.Second),
            MathOp.Min when term.HasSecond && Epsilons.IsUpperBound(term.Second) => Argument(term.First),
            MathOp.Min when term.HasSecond && Epsilons.IsUpperBound(term.First) => Argument(term.Second),
            MathOp.Clamp => Argument(term.First),
            MathOp.None when Reaching.LocalValue(term.Operation) is { } value
                && Terms.Read(value).Op is MathOp.Add or MathOp.Max or MathOp.Clamp && Argument(value) is var inner && inner != Terms.Read(value).Operation => inner,
            _ => term.Operation,
        };
    }

    /// <summary>What a logarithm is multiplied by, signs apart.</summary>
    public static IOperation? Factor(IOperation logarithm) => Factor(logarithm, op => op == MathOp.Negate);

    /// <summary>The same, of <c>p · (log p − log q)</c> too.</summary>
    public static IOperation? OuterFactor(IOperation logarithm) => Factor(logarithm, op => op is MathOp.Negate or MathOp.Subtract or MathOp.Add);

    private static IOperation? Factor(IOperation logarithm, Func<MathOp, bool> isPassed)
    {
        IOperation inner = logarithm;
        IOperation? outer = Terms.Outer(logarithm);
        while (outer is not null && isPassed(Terms.Read(outer).Op))
        {
            inner = outer;
            outer = Terms.Outer(outer);
        }

        if (outer is null || Terms.Read(outer) is not { Op: MathOp.Multiply } product)
        {
            return null;
        }

        IOperation factor = Reaching.IsAround(product.First, inner) ? product.Second : product.First;
        return WithoutSign(factor);
    }

    /// <summary>Whether a logarithm is that in the derivative of an entropy, <c>log p + 1</c>, or perturbed by noise to draw a sample.</summary>
    public static bool IsEntropySlopeOrSample(Term logarithm)
    {
        IOperation? outer = Terms.Outer(logarithm.Operation);
        return outer is not null && Terms.Read(outer) is { Op: MathOp.Add } sum
            && (Terms.Read(sum.First).Is(1) || Terms.Read(sum.Second).Is(1) || Names.HasAny(sum.First, Noise) || Names.HasAny(sum.Second, Noise));
    }

    /// <summary>Whether an exponential is taken of a logarithm again, as where probabilities get another temperature: the −∞ of a 0 is a 0 again.</summary>
    public static bool IsRaisedAgain(IOperation logarithm)
    {
        IOperation value = logarithm;
        IOperation? outer = Terms.Outer(value);
        while (outer is not null && Terms.Read(outer).Op is MathOp.Divide or MathOp.Multiply)
        {
            value = outer;
            outer = Terms.Outer(value);
        }

        return outer is not null && (Terms.Read(outer).Op == MathOp.Exp || (Declared(value) ?? Part(value, outer)) is { } variable && Body.Of(logarithm).IsExponent(variable));
    }

    /// <summary>Whether the sum around a product has what the logarithm is of as another term, <c>x − t·log x</c>: a Poisson likelihood, where x is a rate.</summary>
    public static bool IsOfRate(Term logarithm)
    {
        IOperation inner = logarithm.Operation;
        IOperation? outer = Terms.Outer(inner);
        while (outer is not null && Terms.Read(outer).Op is MathOp.Multiply or MathOp.Negate)
        {
            inner = outer;
            outer = Terms.Outer(inner);
        }

        if (inner == logarithm.Operation || outer is null || Terms.Read(outer) is not { Op: MathOp.Add or MathOp.Subtract } sum)
        {
            return false;
        }

        IOperation other = Reaching.IsAround(sum.First, inner) ? sum.Second : sum.First;
        return Terms.Same(Argument(other), Argument(logarithm.First));
    }

    // (a, b) = (log p, log q): the variable that gets a part of a tuple.
    private static ISymbol? Part(IOperation value, IOperation outer)
    {
        if (outer is not ITupleOperation tuple || Terms.Outer(tuple) is not IDeconstructionAssignmentOperation assignment)
        {
            return null;
        }

        IOperation target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
        int index = -1;
        for (int i = 0; i < tuple.Elements.Length; i++)
        {
            index = Reaching.IsAround(tuple.Elements[i], value) ? i : index;
        }

        return target is ITupleOperation { Elements: var targets } && index >= 0 && index < targets.Length ? Variables.Of(targets[index]) : null;
    }

    /// <summary>Whether a logarithm is multiplied by what it is the logarithm of, as in an entropy: there is no harm in a small p.</summary>
    public static bool IsOwnFactor(Term logarithm)
    {
        IOperation argument = Argument(logarithm.First);
        return OuterFactor(logarithm.Operation) is { } factor ? IsSame(factor, argument) : IsMultipliedLater(logarithm, argument);
    }

    /// <summary>Whether a local adds up nothing but logarithms of probabilities that are clipped, each with its weight: a mean that is neither large nor far below 0.</summary>
    public static bool IsWeightedSum(ILocalSymbol local, IOperation reader)
    {
        bool any = false;
        foreach (Write write in Reaching.Of(local, reader))
        {
            if (write is { Kind: WriteKind.Update, Op: MathOp.Add, Value: { } added } && Terms.Read(added) is { Op: MathOp.Multiply } product
                && (IsClippedLogarithm(product.First) || IsClippedLogarithm(product.Second)))
            {
                any = true;
            }
            else if (write is not { Kind: WriteKind.Whole, Value: { } start } || !Terms.Read(start).Is(0))
            {
                return false;
            }
        }

        return any;
    }

    private static bool IsClippedLogarithm(IOperation operation) => Terms.Read(operation) is { Op: MathOp.Log } logarithm && Terms.Read(logarithm.First).Op is MathOp.Max or MathOp.Clamp;

    private static bool IsSame(IOperation factor, IOperation argument) => Terms.Same(factor, argument) || Terms.Same(Argument(factor), argument);

    // var logP = Math.Log(p); … p * logP
    private static bool IsMultipliedLater(Term logarithm, IOperation argument)
    {
        if (Declared(logarithm.Operation) is not { } local)
        {
            return false;
        }

        foreach (IOperation operation in Body.Of(logarithm.Operation).ProductsOf(local).Take(MaximalProducts))
        {
            Term product = Terms.Read(operation);
            if ((HasTerm(product.First, local) && IsSame(WithoutSign(product.Second), argument)) || (HasTerm(product.Second, local) && IsSame(WithoutSign(product.First), argument)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The variable that a value is put into, by an assignment or by the function itself.</summary>
    public static ISymbol? Declared(IOperation value) => Terms.Outer(value) switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation assignment => Variables.Of(assignment.Target),
        IExpressionStatementOperation when Call.Of(value) is { } call && Destinations.Of(call, MathNames.Function(call.Name)) is { } filled => Variables.Of(filled),
        _ => null,
    };

    private static bool HasTerm(IOperation operation, ISymbol variable) =>
        Is(operation, variable) || (Terms.Read(operation) is { Op: MathOp.Add or MathOp.Subtract } sum && (Is(sum.First, variable) || Is(sum.Second, variable)));

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variables.Of(operation), variable);

    private static IOperation WithoutSign(IOperation operation) => Terms.Read(operation) is { Op: MathOp.Negate } negation ? WithoutSign(negation.First) : operation;
}
