namespace LossGen.Runtime.Tests;

public sealed class PerplexityTests
{
    // Expected values: exp with 60 digits, rounded once.
    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(1, 2.718281828459045)]
    [InlineData(-1, 0.36787944117144233)]
    [InlineData(0.5, 1.6487212707001282)]
    [InlineData(-0.25, 0.7788007830714049)]
    [InlineData(1e-10, 1.0000000001)]
    [InlineData(2.302585092994046, 10.000000000000002)]
    [InlineData(10, 22026.465794806718)]
    [InlineData(88.7, 3.325986980250579e+38)]
    [InlineData(-100.3, 2.7559000653565687e-44)]
    [InlineData(700.5, 1.6721859620674984e+304)]
    [InlineData(709.78, 1.7928227943945155e+308)]
    [InlineData(-708.5, 2.006132305331306e-308)]
    [InlineData(-740, 4.2e-322)]
    [InlineData(-745.1, 5e-324)]
    public void Perplexity_IsTheExponentialOfTheMean(double mean, double expected) =>
        Assert.InRange(
            new LossSum(mean).Perplexity, Math.BitDecrement(expected), Math.BitIncrement(expected));

    [Theory]
    [InlineData(709.79, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(-745.2, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Perplexity_PastTheEndsOfItsRange_IsTheLimit(double mean, double expected) =>
        Assert.Equal(expected, new LossSum(mean).Perplexity);

    [Fact]
    public void Perplexity_OfUniformGuesses_IsTheNumberOfOutcomes()
    {
        LossSum total = new(LossStatistics.MaximumEntropy.Uniform(50_257), weight: 128, count: 128);
        Assert.Equal(50_257, total.Perplexity, 1e-9);
    }
}
