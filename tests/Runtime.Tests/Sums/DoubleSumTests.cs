namespace LossGen.Runtime.Tests;

public sealed class DoubleSumTests
{
    [Fact]
    public void Total_AtEveryLength_IsTheTotalOfTheLanesAtEveryWidth()
    {
        for (int length = 0; length <= 257; length++)
        {
            double[] terms = Samples.Doubles(length, length);
            (double[] sums, double[] errors) = Reference.DoubleLanes(terms);
            double total = Sum(terms).Total();

            Samples.AssertSameBits(Reference.CompensatedTotal(sums, errors), total);
            foreach (int bits in Width.Bits)
                Samples.AssertSameBits(Width.Of(bits).CompensatedTotal(sums, errors), total);
        }
    }

    [Fact]
    public void Total_WithInfinities_IsTheInfinityOrNaN()
    {
        DoubleSum sum = Sum(Samples.Doubles(70, 1));
        sum.Add(double.NegativeInfinity);
        Assert.Equal(double.NegativeInfinity, sum.Total());

        sum.Add(double.PositiveInfinity);
        Assert.Equal(double.NaN, sum.Total());
    }

    [Fact]
    public void Total_Midway_LeavesTheSumAsItWas()
    {
        double[] terms = Samples.Doubles(100, 2);
        DoubleSum interrupted = Sum(terms.AsSpan(0, 13));
        _ = interrupted.Total();
        foreach (double term in terms.AsSpan(13))
            interrupted.Add(term);

        Samples.AssertSameBits(Sum(terms).Total(), interrupted.Total());
    }

    [Fact]
    public void Total_OfManySmallTermsBesideALargeOne_LosesNone()
    {
        // The large one has a block of its own; each of the others adds 1 to its lane, half a unit of its last place.
        double[] terms = [1e16, .. new double[31], .. Enumerable.Repeat(0.25, 800)];
        Assert.Equal(Reference.ExactSum(terms), Sum(terms).Total());
    }

    static DoubleSum Sum(ReadOnlySpan<double> terms)
    {
        var sum = new DoubleSum();
        foreach (double term in terms)
            sum.Add(term);
        return sum;
    }
}
