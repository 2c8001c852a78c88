using System.Numerics;

namespace LossGen.Kernels.Probe.Support;

/// <summary>Comparison of results bit for bit; any NaN is the one NaN.</summary>
internal static class Bits
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    public static bool Same<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : IFloatingPoint<T>
    {
        bool same = left.Length == right.Length;
        for (int i = 0; same && i < left.Length; i++)
        {
            same = Of(left[i]) == Of(right[i]);
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

    /// <summary>A 64-bit FNV-1a hash that goes on from another.</summary>
    public static ulong Hash<T>(ulong hash, ReadOnlySpan<T> values)
        where T : IFloatingPoint<T>
    {
        foreach (T value in values)
        {
            hash = unchecked((hash ^ Of(value)) * 1099511628211);
        }

        return hash;
    }

    private static ulong Of<T>(T value)
        where T : IFloatingPoint<T> => T.IsNaN(value) ? 1 : BitConverter.DoubleToUInt64Bits(double.CreateTruncating(value));
}
