namespace LossGen.Runtime.Tests;

public sealed class IsFarTests
{
    [Theory]
    [InlineData(0, 22, false)]
    [InlineData(0, 22.5, true)]
    [InlineData(5, 5, false)]
    [InlineData(5, 4, false)]
    [InlineData(65530, 65535, false)]
    [InlineData(65530, 65536, true)]
    [InlineData(70000, 70001, true)]
    [InlineData(-70000, -69999, true)]
    [InlineData(70001, 70001, false)]
    [InlineData(double.NegativeInfinity, double.NegativeInfinity, false)]
    [InlineData(double.NegativeInfinity, -3, true)]
    [InlineData(0, double.PositiveInfinity, true)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, false)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(0, double.NaN, false)]
    public void IsFar_OfANumberAndTheMaximum_IsWhetherExponentialsNeedTheMaximum(double near, double highest, bool expected)
    {
        Assert.Equal(expected, ScalarLane.IsFar(near, highest));
        Assert.Equal(expected, ScalarLane.IsFar((float)near, (float)highest));
    }
}
