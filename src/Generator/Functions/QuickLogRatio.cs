using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log(p/q) in one word, without the quotient p/q.</summary>
/// <remarks>
/// p/q = 2ᵏ·p/b with b = q·2⁻ᵏ and p/b within [⅔, 1½), so that p − b is exact; with w = 2·(p − b)/(p + b),
/// log(p/q) = k·ln 2 + w + w³·W(w²). Where p/q is within that range, k is 0 and nothing cancels; elsewhere k·ln 2 is the larger part.
/// k and b come from the difference of the bits of p and q. <see cref="LogRatioFunction"/> has more digits and takes twice the operations.
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

        // ±∞ by the sign of the difference, which is NaN where both are 0 or ∞.
        Expr limit = (p - q) * (isGuarded ? double.PositiveInfinity : Select(smaller >= 0, double.PositiveInfinity, double.NaN));
        Expr isOrdinary = And(Or(Eq(x, 0), IsCentral(x, numbers)), IsCentral(q, numbers));
        (Expr central, Expr down) = Centred(x, isOrdinary, numbers);
        (Expr b, Expr up) = Centred(q, isOrdinary, numbers);

        // Beside 0, b would be subnormal, and such numbers take a CPU many times as long. A NaN stays.
        Expr a = Max(numbers.LeastCentral, central);
        Expr k = Alignment(a, b);
        Expr log = Log(a, b, Guard(isOrdinary, k, k + (up - down)), numbers);
        return Guard(
            isOrdinary,
            Select(Eq(x, 0), double.NegativeInfinity, log),
            Select(And(smaller > 0, larger <= numbers.Largest), log, limit));
    }

    // Exponents of sums and of b have room.
    private static Expr IsCentral(Expr x, Numbers numbers) => And(x >= numbers.LeastCentral, x <= 1 / numbers.LeastCentral);

    // Numbers at the ends of the range are brought to its middle first.
    private static (Expr Number, Expr Digits) Centred(Expr x, Expr isOrdinary, Numbers numbers)
    {
        Expr below = x < 1;
        double scale = numbers.Normalizing * numbers.Normalizing, digits = 2 * numbers.Digits * numbers.BitsOfOne;
        return (
            Guard(isOrdinary, x, x * Select(below, scale, 1 / scale)),
            Select(below, digits, -digits));
    }

    /// <summary>k·ln 2 + log(p/b), where k counts in bits and b is q aligned with p.</summary>
    private static Expr Log(Expr p, Expr q, Expr k, Numbers numbers)
    {
        Expr b = Aligned(p, q);
        return Fma(k, numbers.LnTwoOfBits, LogFunction.OfRatio(p - b, p + b, numbers.RatioTail));
    }

    // 0 ≤ min(x, q) ? x : NaN
    private static bool IsGuarded(Expr p, Expr q) =>
        p.Op == Op.Select && p[2] is { Op: Op.Constant, Value: double.NaN } && p[0].Equals(Min(p[1], q) >= 0);
}
