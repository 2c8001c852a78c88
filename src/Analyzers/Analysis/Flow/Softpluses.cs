using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Softplus that is written out.</summary>
internal static class Softpluses
{
    /// <summary>The exponential in <c>log(1 + exp(x))</c> or <c>log1p(exp(x))</c>.</summary>
    public static Exponential? Exponential(Term logarithm)
    {
        if (logarithm.Op == MathOp.LogP1)
        {
            return Single(logarithm.First, Trail.Start());
        }

        Term sum = Value(logarithm.First);
        return sum.Op != MathOp.Add ? null
            : Terms.Read(sum.First).Is(1) ? Single(sum.Second, Trail.Start())
            : Terms.Read(sum.Second).Is(1) ? Single(sum.First, Trail.Start())
            : null;
    }

    // exp(x) itself or what always holds it, and not a multiple of it nor a sum of several.
    private static Exponential? Single(IOperation operation, Trail trail)
    {
        Term term = Terms.Read(operation);
        if (term.Op != MathOp.None || !trail.Enter(term.Operation))
        {
            return Exponentials.Itself(term, trail);
        }

        Exponential? found = null;
        foreach (Source source in Sources.Of(term.Operation, trail))
        {
            if (source.IsFresh)
            {
                continue;
            }

            if (source is not { IsValue: true, Value: { } held } || Single(held, source.Trail) is not { } exponential)
            {
                return null;
            }

            found ??= source.Trail == trail ? exponential : exponential with { Operation = term.Operation };
        }

        return found;
    }

    private static Term Value(IOperation operation)
    {
        Term term = Terms.Read(operation);
        return term.Op == MathOp.None && Reaching.LocalValue(term.Operation) is { } value ? Terms.Read(value) : term;
    }
}
