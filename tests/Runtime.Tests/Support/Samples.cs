using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>Numbers that make the order of an addition visible.</summary>
static class Samples
{
    /// <summary>Numbers of either sign over some 24 powers of ten, the same for the same seed.</summary>
    public static double[] Doubles(int count, int seed)
    {
        var random = new Random(seed);
        double Next() => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-12, 13));
        return [.. Enumerable.Range(0, count).Select(_ => Next())];
    }

    /// <inheritdoc cref="Doubles"/>
    public static float[] Floats(int count, int seed) => [.. Doubles(count, seed).Select(value => (float)value)];

    /// <summary>Asserts that two numbers are the same bits; any NaN counts as the one NaN.</summary>
    public static void AssertSameBits(double expected, double actual)
    {
        if (double.IsNaN(expected))
            Assert.True(double.IsNaN(actual), $"{actual:R} should be NaN.");
        else
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
    }

    /// <summary>Special values among numbers of every size.</summary>
    public static T[] Special<T>(int count, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] specials =
        [
            T.Zero, T.NegativeZero, T.One, -T.One, T.Epsilon, -T.Epsilon, T.NaN, T.PositiveInfinity, T.NegativeInfinity,
            T.BitDecrement(T.PositiveInfinity), T.BitIncrement(T.NegativeInfinity),
        ];
        var random = new Random(seed);
        T Next() => random.Next(4) == 0
            ? specials[random.Next(specials.Length)]
            : T.CreateTruncating((random.NextDouble() - 0.3) * Math.Pow(2, random.Next(-140, 12)));
        return [.. Enumerable.Range(0, count).Select(_ => Next())];
    }
}
