using static LossGen.LossStatistics;

namespace LossGen.Runtime.Tests;

// Expected values: logarithms with 60 digits, rounded once.
public sealed class MaximumEntropyTests
{
    [Theory]
    [InlineData(1, 0.0, 0.0, 0.0)]
    [InlineData(2, 0.6931471805599453, 1.0, 0.3010299956639812)]
    [InlineData(3, 1.0986122886681098, 1.584962500721156, 0.47712125471966244)]
    [InlineData(10, 2.302585092994046, 3.321928094887362, 1.0)]
    [InlineData(1000, 6.907755278982137, 9.965784284662087, 3.0)]
    [InlineData(50257, 10.82490511970208, 15.617036934287741, 4.701196560612873)]
    [InlineData(2147483647, 21.487562596892644, 30.999999999328193, 9.331929865381182)]
    public void Uniform_IsTheLogarithmOfTheNumberOfOutcomes(int k, double nats, double bits, double dits)
    {
        AssertClose(nats, MaximumEntropy.Uniform(k));
        AssertClose(bits, MaximumEntropy.Uniform(k, InformationUnit.Bits));
        AssertClose(dits, MaximumEntropy.Uniform(k, InformationUnit.Dits));
    }

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, 0.3068528194400547)]
    [InlineData(0.75, 1.287682072451781)]
    [InlineData(0.7499999999999999, 1.287682072451781)]
    [InlineData(1.5, 0.5945348918918356)]
    [InlineData(1.4999999999999998, 0.5945348918918357)]
    [InlineData(1e-300, 691.7755278982137)]
    [InlineData(2.5e-310, 713.88508809628)]
    [InlineData(5e-324, 745.4400719213812)]
    [InlineData(1.7976931348623157e+308, -708.782712893384)]
    [InlineData(123456.789, -10.723646487185881)]
    public void Exponential_IsOneLessTheLogarithmOfTheRate(double rate, double nats) =>
        AssertClose(nats, MaximumEntropy.Exponential(rate));

    [Theory]
    [InlineData(1, 1.4189385332046727)]
    [InlineData(0.5, 0.7257913526447274)]
    [InlineData(3.25, 2.597593529546319)]
    [InlineData(1e-200, -459.09808006560445)]
    [InlineData(1e+200, 461.9359571320138)]
    [InlineData(5e-324, -743.0211333881766)]
    public void Gaussian_IsTheEntropyOfTheNormalDistribution(double standardDeviation, double nats) =>
        AssertClose(nats, MaximumEntropy.Gaussian(standardDeviation));

    [Fact]
    public void Units_ScaleTheDifferentialEntropies()
    {
        AssertClose(3.047095585180641, MaximumEntropy.Gaussian(2, InformationUnit.Bits));
        AssertClose(0.9172671707946647, MaximumEntropy.Gaussian(2, InformationUnit.Dits));
        AssertClose(4.764623135776326, MaximumEntropy.Exponential(0.1, InformationUnit.Bits));
        AssertClose(1.4342944819032517, MaximumEntropy.Exponential(0.1, InformationUnit.Dits));
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(double.NegativeInfinity), InlineData(double.NaN)]
    public void DifferentialEntropies_OutOfTheirDomain_AreNaN(double parameter)
    {
        Assert.Equal(double.NaN, MaximumEntropy.Gaussian(parameter));
        Assert.Equal(double.NaN, MaximumEntropy.Exponential(parameter));
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(int.MinValue)]
    public void Uniform_OfNoOutcomes_IsNaN(int k) => Assert.Equal(double.NaN, MaximumEntropy.Uniform(k));

    [Fact]
    public void DifferentialEntropies_OfAnInfiniteParameter_AreTheirLimits()
    {
        Assert.Equal(double.PositiveInfinity, MaximumEntropy.Gaussian(double.PositiveInfinity));
        Assert.Equal(double.NegativeInfinity, MaximumEntropy.Exponential(double.PositiveInfinity));
    }

    [Fact]
    public void Uniform_OfANumberThatIsNoUnit_Throws()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => MaximumEntropy.Uniform(0, (InformationUnit)3));
        Failure.Names(failure, "unit", "3");
    }

    static void AssertClose(double expected, double actual) =>
        Assert.InRange(actual, expected - Tolerance(expected), expected + Tolerance(expected));

    // Two units in the last place of the result, and of the constant that the logarithm is added to.
    static double Tolerance(double expected) => Math.Max(Math.Abs(expected), 1) * 4.5e-16;
}
