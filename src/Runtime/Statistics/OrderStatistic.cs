using System.Numerics;

namespace LossGen.Runtime;

/// <summary>Finds the k-th smallest of numbers in a fixed number of passes over them, without a copy.</summary>
static class OrderStatistic
{
    const int DigitBits = 11;
    const int TopDigitAt = 55;
    const ulong SignBit = 1UL << 63;

    /// <summary>Whether there are values, and none is NaN.</summary>
    public static bool HaveOrder<T>(ReadOnlySpan<T> values)
        where T : struct, INumber<T>
    {
        foreach (T value in values)
        {
            if (T.IsNaN(value))
                return false;
        }

        return !values.IsEmpty;
    }

    /// <summary>The value that <paramref name="rank"/> values precede in order, where −0 is before +0.</summary>
    /// <remarks>
    /// The key of the value is found digit by digit from the top: among the values that share the digits found so far,
    /// a histogram of the next digit shows in which of its bins the rank falls.
    /// </remarks>
    public static double Select<T>(ReadOnlySpan<T> values, int rank)
        where T : struct, INumber<T>
    {
        Span<int> histogram = stackalloc int[1 << DigitBits];
        ulong prefix = 0;
        for (int at = TopDigitAt; at >= 0; at -= DigitBits)
        {
            Count(values, prefix, at, histogram);
            int digit = 0;
            while (rank >= histogram[digit])
                rank -= histogram[digit++];
            prefix = (prefix << DigitBits) | (uint)digit;
        }

        return FromKey(prefix);
    }

    static void Count<T>(ReadOnlySpan<T> values, ulong prefix, int at, Span<int> histogram)
        where T : struct, INumber<T>
    {
        histogram.Clear();
        foreach (T value in values)
        {
            ulong digits = Key(double.CreateTruncating(value)) >> at;
            if (digits >> DigitBits == prefix)
                histogram[(int)digits & (histogram.Length - 1)]++;
        }
    }

    /// <summary>Integers in the order of the numbers: larger magnitudes of negative numbers come first.</summary>
    public static ulong Key(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        return (bits & SignBit) == 0 ? bits | SignBit : ~bits;
    }

    /// <summary>The number of a key.</summary>
    public static double FromKey(ulong key) =>
        BitConverter.UInt64BitsToDouble((key & SignBit) != 0 ? key & ~SignBit : ~key);
}
