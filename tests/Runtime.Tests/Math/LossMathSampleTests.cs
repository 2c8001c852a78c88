using LossGen.UlpReport.Measuring;

namespace LossGen.Runtime.Tests;

/// <summary>A sample of what tools/UlpReport measures of every float: some all over, and all near what is special.</summary>
public sealed class LossMathSampleTests
{
    const ulong EveryFloat = 1UL << 32;
    const uint Stride = 4099;
    const uint Neighbours = 200;

    // Limits of the numbers and of the results, changes from one form to another, and multiples of ½ ln 2.
    static readonly float[] Landmarks =
    [
        0, float.MinValue, float.MaxValue, float.PositiveInfinity, float.NegativeInfinity, 1.17549435e-38f, -1.17549435e-38f,
        88.72284f, -87.33655f, -103.27893f, -103.97208f, -17.32868f, -18.021827f, -20, 9.010913f, -9.010913f, 104, 20, 1, -1,
        0.5f, -0.5f, 0.75f, -0.25f, 1.5f, 2, -2, 1.8626451e-9f, -1.8626451e-9f, 9.313226e-10f, -9.313226e-10f, 5.9604645e-8f,
        .. Enumerable.Range(-260, 521).Select(k => k * 0.34657359f),
    ];

    public static TheoryData<string> Names => [.. FloatFunction.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Function_OfASampleOfFloats_IsAsCloseAsStated(string name)
    {
        Assert.SkipUnless(CMath.IsAvailable, "The reference is the GNU C library.");
        FloatFunction function = FloatFunction.All.Single(f => f.Name == name);
        Measurement found = Landmarks.Select(at => Near(function, at))
            .Aggregate(Sweep.Measure(function, 0, EveryFloat, Stride), (a, b) => a.And(b));

        Assert.True(found.Count > (long)(EveryFloat / Stride));
        float x = BitConverter.UInt32BitsToSingle(found.At);
        Assert.True(found.MaxUlps <= function.StatedUlps, $"{name}({x:R}) is off by {found.MaxUlps}");
    }

    [Fact]
    public void Sweep_OfAFunctionWithOneFault_FindsIt()
    {
        uint at = BitConverter.SingleToUInt32Bits(3);
        FloatFunction faulty = new("", 0, (x, destination) => Copy(x, destination, fault: 3), x => x);

        Measurement found = Sweep.Measure(faulty, at - 10000, at + 10000);
        Assert.Equal(new Measurement(20000, 1, 1, at), found);
        Assert.Equal(found, Sweep.Measure(faulty, at, at + 10000).And(Sweep.Measure(faulty, at - 10000, at)));
        Assert.Equal(new Measurement(10000, 0, 0, at - 9999), Sweep.Measure(faulty, at - 9999, at + 10000, 2));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1 + 1.1920929e-7 / 4, 0.25)]
    [InlineData(1, 1 - 5.9604645e-8 / 4, 0.25)]
    [InlineData(0, 1.401298464324817e-45 / 2, 0.5)]
    [InlineData(float.NaN, double.NaN, 0)]
    [InlineData(float.PositiveInfinity, 1e300, 0)]
    [InlineData(float.NaN, 1, double.PositiveInfinity)]
    [InlineData(float.MaxValue, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-0.0f, 0, double.PositiveInfinity)]
    [InlineData(0, -1e-60, double.PositiveInfinity)]
    public void Error_IsInUnitsOfTheExactValue(float actual, double exact, double ulps) =>
        Assert.Equal(ulps, Ulps.Error(actual, exact), 1e-7);

    static Measurement Near(FloatFunction function, float at)
    {
        ulong bits = BitConverter.SingleToUInt32Bits(at);
        ulong first = bits > Neighbours ? bits - Neighbours : 0;
        return Sweep.Measure(function, first, Math.Min(bits + Neighbours, EveryFloat));
    }

    static void Copy(ReadOnlySpan<float> x, Span<float> destination, float fault)
    {
        x.CopyTo(destination);
        int found = x.IndexOf(fault);
        if (found >= 0)
            destination[found] = MathF.BitIncrement(fault);
    }
}
