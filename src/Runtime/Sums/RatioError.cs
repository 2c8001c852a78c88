using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The standard error of a ratio of two sums, without rounding before the square root.</summary>
static class RatioError
{
    // The quotient under the root has so many bits, or two more, which a long holds and which are more than the root keeps.
    const int QuotientBits = 60;

    /// <summary>
    /// With U = Σuᵢ and W = Σwᵢ of n pairs: √(n/(n − 1) · Σ(uᵢ − (U/W)·wᵢ)²) / |W|. NaN where n is less than 2, where W is 0,
    /// and of terms that are not finite.
    /// </summary>
    /// <param name="total">U and W.</param>
    /// <param name="squares">Σuᵢ².</param>
    /// <param name="products">Σuᵢwᵢ.</param>
    /// <param name="squaredWeights">Σwᵢ².</param>
    /// <param name="count">n.</param>
    public static double Of(
        in LossSum total, in ProductSum squares, in ProductSum products, in ProductSum squaredWeights, long count)
    {
        BigInteger weight = total.ExactWeight.Units;
        if (count < 2 || weight.IsZero || !total.ExactTotal.IsFinite || !total.ExactWeight.IsFinite)
            return double.NaN;

        // Times W² the sum is S·W² − 2·P·U·W + Q·U², integers all.
        BigInteger sum = total.ExactTotal.Units, weightSquared = weight * weight;
        BigInteger spread = (squares.Units * weightSquared)
            - (2 * products.Units * sum * weight)
            + (squaredWeights.Units * sum * sum);
        return RootOfQuotient(
            count * spread,
            (count - 1) * weightSquared * weightSquared,
            ProductSum.UnitExponent - (2 * ExactSum.UnitExponent));
    }

    // √(dividend / divisor · 2^exponent) for a dividend of at least 0 and a divisor above.
    static double RootOfQuotient(BigInteger dividend, BigInteger divisor, int exponent)
    {
        if (dividend.IsZero)
            return 0;

        int shift = QuotientBits - (int)(dividend.GetBitLength() - divisor.GetBitLength());
        shift += (shift ^ exponent) & 1;
        BigInteger quotient = shift >= 0 ? (dividend << shift) / divisor : dividend / (divisor << -shift);
        return Math.ScaleB(Math.Sqrt((double)(long)quotient), (exponent - shift) / 2);
    }
}
