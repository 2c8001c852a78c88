using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Softplus that is written out.</summary>
internal static class Softpluses
{
    /// <summary>The exponential in <c>log(1 + exp(x))</c> or <c>log1p(exp(x))</c>.</summary>
    public static Term? Exponential(Term logarithm)
    {
        if (logarithm.Op == MathOp.LogP1)
        {
            return Single(logarithm.First);
        }

        Term sum = Value(logarithm.First);
        return sum.Op != MathOp.Add ? null
            : Terms.Read(sum.First).Is(1) ? Single(sum.Second)
            : Terms.Read(sum.Second).Is(1) ? Single(sum.First)
            : null;
    }

    // exp(x) itself or a variable that holds it, and not a multiple of it.
    private static Term? Single(IOperation operation)
    {
        Term term = Value(operation);
        return term.Op switch
        {
            MathOp.Exp => term,
            MathOp.Power when Terms.Read(term.First).Is(Math.E) => new Term(term.Operation, MathOp.Exp, term.Second),
            _ => null,
        };
    }

    private static Term Value(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op == MathOp.None && Reaching.LocalValue(term.Operation) is { } value
            ? Terms.Read(value)
            : term;
    }
}
