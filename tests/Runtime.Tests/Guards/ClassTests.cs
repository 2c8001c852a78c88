namespace LossGen.Runtime.Tests;

/// <summary>What kinds of rows check beside labels.</summary>
public sealed class ClassTests
{
    [Fact]
    public void Float_numbers_no_more_classes_than_it_tells_apart()
    {
        Guard.NumberedClasses(1 << 24, "classes");

        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.NumberedClasses((1 << 24) + 1, "classes"));
        Assert.Equal("classes", error.ParamName);
        Assert.Contains("16777217", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0), InlineData(1.5), InlineData(3), InlineData(-1), InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void A_power_is_1_or_2(double power)
    {
        Guard.OneOrTwo(1, "power");
        Guard.OneOrTwo(2, "power");

        Assert.Equal("power", Assert.Throws<ArgumentOutOfRangeException>(() => Guard.OneOrTwo(power, "power")).ParamName);
    }
}
