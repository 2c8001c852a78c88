using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log(p/q) in one word, without the quotient p/q.</summary>
/// <remarks>
/// p/q = 2ᵏ·a/b with a/b within [½, 2], so that a − b is exact. Where p and q are near, k is 0 and both are scaled alike:
/// nothing cancels there, and elsewhere k·ln 2 is the larger part. <see cref="LogRatioFunction"/> has more digits and takes twice the operations.
/// </remarks>
internal static class QuickLogRatio
{
    /// <summary>log(p/q): ±∞ where one of the two is 0 or ∞, NaN where both are, or one is negative or NaN.</summary>
    public static Expr Of(Expr p, Expr q, Numbers numbers)
    {
        Expr difference = p - q;
        Expr smaller = Min(p, q);
        Expr isNear = Abs(difference) <= 0.5 * smaller;
        Expr minusI = MinusExponent(p, numbers), minusJ = MinusExponent(q, numbers);
        Expr scale = Select(isNear, minusI, minusJ);
        Expr k = scale - minusI;
        Expr log = Log(k, Scale(p, minusI), Scale(q, scale), numbers);
        Expr limit = difference * Select(smaller >= 0, double.PositiveInfinity, double.NaN);
        return Select(And(smaller > 0, Max(p, q) <= numbers.Largest), log, limit);
    }

    /// <summary>k·ln 2 + log(a/b) for a/b within [½, 2].</summary>
    private static Expr Log(Expr k, Expr a, Expr b, Numbers numbers)
    {
        Expr s = (a - b) / (a + b);
        Expr z = s * s;
        Expr tail = Fma(k, numbers.LogLnTwoLow, s * (z * Numbers.Polynomial(z, numbers.WideLogTail)));
        return Fma(k, numbers.LogLnTwoHigh, Fma(2, s, tail));
    }

    private static Expr MinusExponent(Expr x, Numbers numbers)
    {
        (Expr normal, Expr digits) = numbers.Normalized(x);
        return digits - Exponent(normal);
    }
}
