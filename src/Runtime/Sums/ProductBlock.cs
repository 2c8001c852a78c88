using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Adds many products to an exact sum of products.</summary>
static class ProductBlock
{
    /// <summary>The largest number of products.</summary>
    public const int Length = ExactBlock.Length / 2;

    const int FractionBits = 52;
    const ulong Bias = 1023;

    // Magnitudes from 2⁻⁴⁸⁰ to 2⁵⁰⁰ have products whose two halves are doubles.
    const ulong Smallest = (Bias - 480) << FractionBits;
    const ulong Largest = (Bias + 500) << FractionBits;

    /// <summary>Adds the product of every two finite elements.</summary>
    /// <param name="sum">What they are added to.</param>
    /// <param name="a">At most <see cref="Length"/> factors.</param>
    /// <param name="b">As many other factors, which may be the same.</param>
    [SkipLocalsInit]
    public static void Add(ref ProductSum sum, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (!HasHalves(a) || !HasHalves(b))
        {
            for (int i = 0; i < a.Length; i++)
                sum.AddFinite(a[i], b[i]);
            return;
        }

        Span<double> terms = stackalloc double[ExactBlock.Length];
        Span<double> highs = terms[..a.Length], lows = terms.Slice(a.Length, a.Length);
        for (int i = 0; i < highs.Length; i++)
        {
            highs[i] = a[i] * b[i];
            lows[i] = Math.FusedMultiplyAdd(a[i], b[i], -highs[i]);
        }

        ExactSum products = default;
        ExactBlock.Add(ref products, highs);
        ExactBlock.Add(ref products, lows);
        sum.Add(products);
    }

    static bool HasHalves(ReadOnlySpan<double> factors)
    {
        // Without a branch for zeros, which masks put in unforeseeable places: one less, they are the largest integer.
        ulong largest = 0, smallestLessOne = ulong.MaxValue;
        foreach (double factor in factors)
        {
            ulong magnitude = BitConverter.DoubleToUInt64Bits(factor) & long.MaxValue;
            largest = Math.Max(largest, magnitude);
            smallestLessOne = Math.Min(smallestLessOne, magnitude - 1);
        }

        return largest <= Largest && smallestLessOne >= Smallest - 1;
    }
}
