using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log(p/q) in one word, without the quotient p/q.</summary>
/// <remarks>
/// p/q = 2ᵏ·a/b with a/b within [½, 2], so that a − b is exact. Where p/q is within [½, 2], k is 0 and both are scaled alike:
/// nothing cancels there, and elsewhere k·ln 2 is the larger part. <see cref="LogRatioFunction"/> has more digits and takes twice the operations.
/// </remarks>
internal static class QuickLogRatio
{
    /// <summary>log(p/q): ±∞ where one of the two is 0 or ∞, NaN where both are, or one is negative or NaN.</summary>
    public static Expr Of(Expr p, Expr q, Numbers numbers)
    {
        // Where a guard has made p NaN, it is only the limit that has to hear of it.
        bool isGuarded = IsGuarded(p, q);
        Expr x = isGuarded ? p[1] : p;
        Expr smaller = Min(x, q), larger = Max(x, q);
        Expr i = LogB(x);
        Expr common = Select(larger <= smaller + smaller, i, LogB(q));
        Expr log = Log(i - common, Scale(x, -i), Scale(q, -common), numbers);

        // ±∞ by the sign of the difference, which is NaN where both are 0 or ∞.
        Expr limit = (p - q) * (isGuarded ? double.PositiveInfinity : Select(smaller >= 0, double.PositiveInfinity, double.NaN));
        return Select(And(smaller > 0, larger <= numbers.Largest), log, limit);
    }

    /// <summary>k·ln 2 + log(a/b) for a/b within [½, 2].</summary>
    private static Expr Log(Expr k, Expr a, Expr b, Numbers numbers)
    {
        Expr s = (a - b) / (a + b);
        Expr z = s * s;
        Expr tail = Fma(k, numbers.LogLnTwoLow, s * (z * Numbers.Polynomial(z, numbers.WideLogTail)));
        return Fma(k, numbers.LogLnTwoHigh, Fma(2, s, tail));
    }

    // 0 ≤ min(x, q) ? x : NaN
    private static bool IsGuarded(Expr p, Expr q) =>
        p.Op == Op.Select && p[2] is { Op: Op.Constant, Value: double.NaN } && p[0].Equals(Min(p[1], q) >= 0);
}
