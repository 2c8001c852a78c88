namespace LossGen.Runtime.Tests;

public sealed class CompensatedSumTests
{
    [Fact]
    public void Value_OfNothing_IsZero() => Assert.Equal(0.0, Sum([]).Value);

    [Fact]
    public void Value_WhereLargeTermsCancel_KeepsTheSmallOnes() => Assert.Equal(3.0, Sum([1, 1e100, 2, -1e100]).Value);

    [Fact]
    public void Value_OfPositiveTermsOfManyScales_IsTheExactSumRounded()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            double[] terms = [.. Samples.Doubles(1000, seed).Select(Math.Abs)];
            Assert.Equal(Reference.ExactSum(terms), Sum(terms).Value);
        }
    }

    [Fact]
    public void Value_AfterAnInfinity_StaysInfinite() =>
        Assert.Equal(double.PositiveInfinity, Sum([1, double.PositiveInfinity, 2, -3]).Value);

    [Fact]
    public void Value_OfOppositeInfinities_IsNaN() =>
        Assert.Equal(double.NaN, Sum([double.PositiveInfinity, 1, double.NegativeInfinity]).Value);

    [Fact]
    public void Value_ThatOverflows_IsInfinite() =>
        Assert.Equal(double.NegativeInfinity, Sum([-double.MaxValue, -double.MaxValue]).Value);

    static CompensatedSum Sum(ReadOnlySpan<double> terms)
    {
        var sum = default(CompensatedSum);
        foreach (double term in terms)
            sum.Add(term);
        return sum;
    }
}
