namespace LossGen.Runtime.Tests;

public sealed class FloatSumTests
{
    [Theory, InlineData(1), InlineData(4)]
    public void Total_AtEveryLength_IsTheTotalOfTheLanesAtEveryWidth(int rowsPerBlock)
    {
        for (int length = 0; length <= 257; length++)
        {
            float[] terms = Samples.Floats(length, length);
            double[] lanes = Reference.FloatLanes(terms, rowsPerBlock);
            double total = Sum(terms, rowsPerBlock).Total();

            Samples.AssertSameBits(Reference.Total(lanes), total);
            foreach (int bits in Width.Bits)
                Samples.AssertSameBits(Width.Of(bits).Total(lanes), total);
        }
    }

    [Theory, InlineData(1), InlineData(4)]
    public void Total_WithInfinities_IsTheInfinityOrNaN(int rowsPerBlock)
    {
        FloatSum sum = Sum(Samples.Floats(70, 1), rowsPerBlock);
        sum.Add(float.PositiveInfinity);
        Assert.Equal(double.PositiveInfinity, sum.Total());

        sum.Add(float.NegativeInfinity);
        Assert.Equal(double.NaN, sum.Total());
    }

    [Fact]
    public void Total_Midway_LeavesTheSumAsItWas()
    {
        float[] terms = Samples.Floats(100, 2);
        FloatSum interrupted = Sum(terms.AsSpan(0, 37), 4);
        _ = interrupted.Total();
        foreach (float term in terms.AsSpan(37))
            interrupted.Add(term);

        Samples.AssertSameBits(Sum(terms, 4).Total(), interrupted.Total());
    }

    [Fact]
    public void Total_OfTermsBeyondFloat_IsFinite()
    {
        FloatSum sum = Sum([.. Enumerable.Repeat(3e38f, 64)], 1);
        Assert.Equal(64.0 * 3e38f, sum.Total());
    }

    static FloatSum Sum(ReadOnlySpan<float> terms, int rowsPerBlock)
    {
        var sum = new FloatSum(rowsPerBlock);
        foreach (float term in terms)
            sum.Add(term);
        return sum;
    }
}
