using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The product of a loss and its weight in two halves, which together do not round.</summary>
static class WeightedLoss
{
    /// <summary>The loss, or 0 where the weight is 0, without a branch that random weights would make expensive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Kept(double loss, double weight)
    {
        long magnitude = BitConverter.DoubleToInt64Bits(weight) << 1;
        long mask = (magnitude | -magnitude) >> 63;
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(loss) & mask);
    }

    /// <summary>
    /// What rounding took from the product, to within half of 2⁻¹⁰⁷⁴; 0 where the product is an infinity or NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Low(double loss, double weight, double product) =>
        double.IsFinite(product) ? Math.FusedMultiplyAdd(loss, weight, -product) : 0;
}
