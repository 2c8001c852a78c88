namespace LossGen.Runtime;

/// <summary>eˣ from basic operations: the same bits on every platform.</summary>
static class Exponential
{
    // Beyond these eˣ is 0 or overflows.
    const double Low = -746;
    const double High = 710;

    // 1.5·2⁵²: adding and subtracting it rounds to an integer.
    const double RoundingShift = 6755399441055744;

    const double LogTwoE = 1.4426950408889634;
    const double LnTwoHigh = 0.69314718055994529;
    const double LnTwoLow = 2.3190468138462996e-17;

    // q in eʳ = 1 + (r + r²·q(r)) for |r| ≤ ½ ln 2, constant term first.
    static ReadOnlySpan<double> Tail =>
    [
        0.50000000000000111, 0.16666666666666449, 0.041666666666526984, 0.0083333333334726280, 0.0013888888944343606,
        1.9841269551421851e-4, 2.4801492439354192e-5, 2.7557547872874596e-6, 2.7630463987947759e-7,
        2.5011881740982944e-8,
    ];

    /// <summary>eˣ; 0 and ∞ past the ends of its range, NaN for NaN.</summary>
    /// <remarks>n = round(x/ln 2), r = x − n·ln 2 in two parts, eˣ = eʳ·2ⁿ.</remarks>
    public static double Exp(double x)
    {
        double limited = Math.Clamp(x, Low, High);
        double n = Math.FusedMultiplyAdd(limited, LogTwoE, RoundingShift) - RoundingShift;
        double r = Math.FusedMultiplyAdd(-n, LnTwoHigh, limited);
        r = Math.FusedMultiplyAdd(-n, LnTwoLow, r);
        double tail = Polynomial.Evaluate(r, Tail);
        double mantissa = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(tail, r, 1), r, 1);
        return ScalarLane.Scale(mantissa, n);
    }
}
