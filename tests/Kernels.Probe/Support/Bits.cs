using System.Numerics;
using LossGen.Kernels.Declared.Calls;

namespace LossGen.Kernels.Probe.Support;

/// <summary>Comparison of results bit for bit; any NaN is the one NaN.</summary>
internal static class Bits
{
    public static bool Same<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : IFloatingPoint<T>
    {
        bool same = left.Length == right.Length;
        for (int i = 0; same && i < left.Length; i++)
        {
            same = Digest.BitsOf(left[i]) == Digest.BitsOf(right[i]);
        }

        return same;
    }

    /// <summary>Whether a result is within some units in the last place of the magnitudes that enter it.</summary>
    public static bool Near<T>(T actual, double expected, double magnitude, double ulps)
        where T : IFloatingPointIeee754<T>
    {
        double value = double.CreateTruncating(actual);
        if (double.IsNaN(expected) || double.IsNaN(value))
        {
            return double.IsNaN(expected) && double.IsNaN(value);
        }

        return value == expected || Math.Abs(value - expected) <= ulps * Math.Max(Math.Abs(expected), magnitude) * double.CreateTruncating(T.BitIncrement(T.One) - T.One);
    }
}
