namespace LossGen.Runtime.Tests;

public sealed class DoubleSumTests
{
    [Theory, InlineData(1), InlineData(4)]
    public void Total_AtEveryLength_IsTheTotalOfTheLanesAtEveryWidth(int rowsPerBlock)
    {
        for (int length = 0; length <= 257; length++)
        {
            double[] terms = Samples.Doubles(length, length);
            (double[] sums, double[] errors) = Reference.DoubleLanes(terms, rowsPerBlock);
            double total = Sum(terms, rowsPerBlock).Total();

            Samples.AssertSameBits(Reference.CompensatedTotal(sums, errors), total);
            foreach (int bits in Width.Bits)
                Samples.AssertSameBits(Width.Of(bits).CompensatedTotal(sums, errors), total);
        }
    }

    [Theory, InlineData(1), InlineData(4)]
    public void Total_WithInfinities_IsTheInfinityOrNaN(int rowsPerBlock)
    {
        DoubleSum sum = Sum(Samples.Doubles(70, 1), rowsPerBlock);
        sum.Add(double.NegativeInfinity);
        Assert.Equal(double.NegativeInfinity, sum.Total());

        sum.Add(double.PositiveInfinity);
        Assert.Equal(double.NaN, sum.Total());
    }

    [Fact]
    public void Total_Midway_LeavesTheSumAsItWas()
    {
        double[] terms = Samples.Doubles(100, 2);
        DoubleSum interrupted = Sum(terms.AsSpan(0, 13), 4);
        _ = interrupted.Total();
        foreach (double term in terms.AsSpan(13))
            interrupted.Add(term);

        Samples.AssertSameBits(Sum(terms, 4).Total(), interrupted.Total());
    }

    [Fact]
    public void Total_OfManySmallTermsBesideALargeOne_LosesNone()
    {
        double[] terms = [1e16, .. Enumerable.Repeat(1.0, 799)];
        Assert.Equal(Reference.ExactSum(terms), Sum(terms, 1).Total());
    }

    static DoubleSum Sum(ReadOnlySpan<double> terms, int rowsPerBlock)
    {
        var sum = new DoubleSum(rowsPerBlock);
        foreach (double term in terms)
            sum.Add(term);
        return sum;
    }
}
