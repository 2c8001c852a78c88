using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Sigmoids that are written out.</summary>
internal static class Sigmoids
{
    /// <summary>Whether a quotient is <c>1/(1 + exp(−x))</c> or <c>exp(x)/(1 + exp(x))</c>.</summary>
    public static bool Is(Term quotient, Trail trail) => Exponential(quotient, trail) is not null;

    /// <summary>The exponential in the denominator of a sigmoid that is written out.</summary>
    public static Exponential? Exponential(Term quotient, Trail trail)
    {
        if (Value(quotient.Second) is not { Op: MathOp.Add } sum)
        {
            return null;
        }

        IOperation? other = IsOne(sum.First) ? sum.Second : IsOne(sum.Second) ? sum.First : null;
        return other is not null && Terms.Read(other).Op != MathOp.Multiply && Exponentials.Of(other, trail.Aside()) is { } exponential
            && (IsOne(quotient.First) || (Exponentials.Of(quotient.First, trail.Aside()) is { } numerator && Terms.Same(numerator.Exponent, exponential.Exponent)))
            ? exponential
            : null;
    }

    private static Term Value(IOperation operation) => Terms.Read(Reaching.LocalValue(operation) ?? operation);

    private static bool IsOne(IOperation operation) => Terms.Read(operation).Is(1);
}
