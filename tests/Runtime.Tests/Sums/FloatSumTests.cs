namespace LossGen.Runtime.Tests;

public sealed class FloatSumTests
{
    [Fact]
    public void Total_AtEveryLength_IsTheTotalOfTheLanesAtEveryWidth()
    {
        for (int length = 0; length <= 257; length++)
        {
            float[] terms = Samples.Floats(length, length);
            double[] lanes = Reference.FloatLanes(terms);
            double total = Sum(terms).Total();

            Samples.AssertSameBits(Reference.Total(lanes), total);
            foreach (int bits in Width.Bits)
                Samples.AssertSameBits(Width.Of(bits).Total(lanes), total);
        }
    }

    [Fact]
    public void Total_WithInfinities_IsTheInfinityOrNaN()
    {
        FloatSum sum = Sum(Samples.Floats(70, 1));
        sum.Add(float.PositiveInfinity);
        Assert.Equal(double.PositiveInfinity, sum.Total());

        sum.Add(float.NegativeInfinity);
        Assert.Equal(double.NaN, sum.Total());
    }

    [Fact]
    public void Total_Midway_LeavesTheSumAsItWas()
    {
        float[] terms = Samples.Floats(100, 2);
        FloatSum interrupted = Sum(terms.AsSpan(0, 37));
        _ = interrupted.Total();
        foreach (float term in terms.AsSpan(37))
            interrupted.Add(term);

        Samples.AssertSameBits(Sum(terms).Total(), interrupted.Total());
    }

    [Fact]
    public void Total_OfTermsBeyondFloat_IsFinite()
    {
        FloatSum sum = Sum([.. Enumerable.Repeat(8e37f, 256)]);
        Assert.Equal(256.0 * 8e37f, sum.Total());
    }

    static FloatSum Sum(ReadOnlySpan<float> terms)
    {
        var sum = new FloatSum();
        foreach (float term in terms)
            sum.Add(term);
        return sum;
    }
}
