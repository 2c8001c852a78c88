namespace LossGen.Runtime;

/// <summary>ln x from basic operations: the same bits on every platform.</summary>
static class NaturalLogarithm
{
    /// <summary>ln 2.</summary>
    public const double OfTwo = 0.69314718055994529;

    /// <summary>ln 10.</summary>
    public const double OfTen = 2.3025850929940459;

    // ln 2, with so few bits that k·LnTwoHigh is exact for every exponent k, and what is missing from it.
    const double LnTwoHigh = 0.69314718055989033;
    const double LnTwoLow = 5.4979230187083712e-14;

    const double SmallestNormal = 2.2250738585072014e-308;
    const int SubnormalShift = 54;

    // L in ln(1 + f) = f − (½f² − s·(½f² + z·L(z))) with s = f/(2 + f), z = s², for 1 + f in [¾, 1½).
    static ReadOnlySpan<double> Tail =>
    [
        0.66666666666666596, 0.40000000000056396, 0.28571428555932271, 0.22222224282292224, 0.18181666816462580,
        0.15391079240000188, 0.13174172153300395, 0.13839050654633941,
    ];

    /// <summary>ln x; −∞ for 0, NaN below and for NaN, ∞ for ∞.</summary>
    public static double Log(double x)
    {
        if (x > 0 && x <= double.MaxValue)
            return x >= SmallestNormal ? OfNormal(x, 0) : OfNormal(ScalarLane.Scale(x, SubnormalShift), -SubnormalShift);
        return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
    }

    // ln(x·2ᵉ) with x = 2ᵏ·(1 + f), f within [−¼, ½), as (k + e)·ln 2 + ln(1 + f).
    static double OfNormal(double x, double e)
    {
        // Past the largest number the exponent is that of an infinity, which is the next one: still right.
        double k = ScalarLane.Exponent(x * (4.0 / 3));
        double f = ScalarLane.Scale(x, -k) - 1;
        double s = f / (f + 2);
        double z = s * s;
        double half = 0.5 * f * f;
        double tail = Math.FusedMultiplyAdd(z, Polynomial.Evaluate(z, Tail), half);
        double unitLog = f - Math.FusedMultiplyAdd(-s, tail, half);
        double exponent = k + e;
        return Math.FusedMultiplyAdd(exponent, LnTwoHigh, Math.FusedMultiplyAdd(exponent, LnTwoLow, unitLog));
    }
}
