using System.Runtime.Intrinsics;

namespace LossGen.Runtime.Tests;

/// <summary>The multiply-adds of CPUs that have none have the bits of those that do. The platform says which they are.</summary>
public sealed class FusedSingleTests
{
    const int Triples = 200_000;

    static readonly float[] Special =
    [
        0f, -0f, 1f, -1f, 0.5f, 1.5f, 3f, 16777215f, 16777216f, float.Epsilon, -float.Epsilon, 3 * float.Epsilon, 1.17549435e-38f,
        1.17549421e-38f, float.MaxValue, float.MinValue, 1.8446744e19f, 5.960464e-8f, float.PositiveInfinity, float.NegativeInfinity, float.NaN,
    ];

    [Fact]
    public void SpecialNumbers_InAllTriples_HaveTheBitsOfThePlatform()
    {
        foreach (float a in Special)
        {
            foreach (float b in Special)
            {
                foreach (float c in Special)
                    AssertTriple(a, b, c);
            }
        }
    }

    [Fact]
    public void AnyBits_HaveTheBitsOfThePlatform() =>
        AssertTriples(random => (AnyBits(random), AnyBits(random), AnyBits(random)));

    [Fact]
    public void NumbersOfLikeSize_HaveTheBitsOfThePlatform() => AssertTriples(random =>
        (Near(random, 0, 8), Near(random, 0, 8), Near(random, 0, 60)));

    // Sums in double round these to the middle itself.
    [Fact]
    public void SumsBesideTheMiddleOfTwoFloats_HaveTheBitsOfThePlatform() => AssertTriples(BesideTheMiddle);

    [Fact]
    public void SumsBesideTheMiddle_AreRoundedTwiceByDouble()
    {
        Random random = new(11);
        int wrong = 0;
        for (int i = 0; i < 10_000; i++)
        {
            (float a, float b, float c) = BesideTheMiddle(random);
            wrong += (float)((double)a * b + c) == MathF.FusedMultiplyAdd(a, b, c) ? 0 : 1;
        }

        Assert.InRange(wrong, 1000, 10_000);
    }

    [Fact]
    public void SubnormalSums_HaveTheBitsOfThePlatform() => AssertTriples(random =>
        (Near(random, -70, 8), Near(random, -70, 8), random.Next(3) == 0 ? Near(random, -149, 30) : AnyBits(random) * 1e-40f));

    [Fact]
    public void ShortNumbers_HaveTheBitsOfThePlatform() => AssertTriples(random =>
        (MathF.ScaleB(random.Next(-64, 65), random.Next(-3, 4)), random.Next(-4096, 4097), MathF.ScaleB(random.Next(-9, 10), random.Next(-40, 41))));

    // 97·257·673 = 2²⁴ + 1 lies in the middle of two floats, and a number beside it is too small for the sum in double to show it.
    static (float A, float B, float C) BesideTheMiddle(Random random)
    {
        float a = MathF.ScaleB(97 * 257, random.Next(-60, 61)), b = 673;
        float tiny = MathF.ScaleB(1 + random.NextSingle(), MathF.ILogB(a) - random.Next(45, 60));
        int signs = random.Next(8);
        return ((signs & 1) == 0 ? a : -a, (signs & 2) == 0 ? b : -b, (signs & 4) == 0 ? tiny : -tiny);
    }

    static float AnyBits(Random random) => BitConverter.Int32BitsToSingle((int)random.NextInt64(1L << 32));

    static float Near(Random random, int exponent, int range) =>
        MathF.ScaleB(1 + random.NextSingle(), exponent + random.Next(-range, range + 1)) * (random.Next(2) == 0 ? 1 : -1);

    static void AssertTriples(Func<Random, (float A, float B, float C)> next)
    {
        Random random = new(7);
        Span<float> a = stackalloc float[4], b = stackalloc float[4], c = stackalloc float[4];
        for (int i = 0; i < Triples; i += 4)
        {
            for (int lane = 0; lane < 4; lane++)
                (a[lane], b[lane], c[lane]) = next(random);

            Vector128<float> lanes = FusedSingle.MultiplyAdd(Vector128.Create<float>(a), Vector128.Create<float>(b), Vector128.Create<float>(c));
            for (int lane = 0; lane < 4; lane++)
            {
                AssertTriple(a[lane], b[lane], c[lane]);
                AssertBits(a[lane], b[lane], c[lane], lanes[lane]);
            }
        }
    }

    static void AssertTriple(float a, float b, float c)
    {
        AssertBits(a, b, c, FusedSingle.MultiplyAdd(a, b, c));
        AssertBits(a, b, c, FusedSingle.MultiplyAdd(Vector128.Create(0, a, 1, 2), Vector128.Create(3, b, 1, 7), Vector128.Create(1, c, 0, 2))[1]);
    }

    // Any NaN is as good as another.
    static void AssertBits(float a, float b, float c, float actual)
    {
        float expected = MathF.FusedMultiplyAdd(a, b, c);
        bool isSame = float.IsNaN(expected) ? float.IsNaN(actual) : BitConverter.SingleToInt32Bits(expected) == BitConverter.SingleToInt32Bits(actual);
        Assert.True(isSame, $"{a:R}·{b:R} + {c:R} is {expected:R} and not {actual:R}.");
    }
}
