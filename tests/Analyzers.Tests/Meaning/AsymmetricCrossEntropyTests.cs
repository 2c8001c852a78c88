namespace LossGen.Analyzers.Tests.Meaning;

public sealed class AsymmetricCrossEntropyTests
{
    private const string Id = "LG2008";

    [Theory]
    [InlineData("static double M(double y, double t) => -t * Math.Log(y) - (1 - t) * [|Math.Log(1 - t)|];")]
    [InlineData("static double M(double[] y, double[] t, int i) => -t[i] * Math.Log(y[i] + 1e-7) - (1.0 - t[i]) * [|Math.Log(1.0 - t[i] + 1e-7)|];")]
    [InlineData("static float M(float y, float t) => -(t * MathF.Log(MathF.Max(y, 1e-7f)) + (1 - t) * [|MathF.Log(MathF.Max(1 - t, 1e-7f))|]);")]
    public async Task LabelInTheSecondLogarithm_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double M(double y, double t) => -t * Math.Log(y) - (1 - t) * Math.Log(1 - y);")]
    [InlineData("static double M(double t) => -t * Math.Log(t) - (1 - t) * Math.Log(1 - t);")]
    [InlineData("static double M(double t) => (1 - t) * Math.Log(1 - t);")]
    [InlineData("static double M(double y, double t, double s) => -s * Math.Log(y) - (1 - t) * Math.Log(1 - t);")]
    [InlineData("static double M(double y, double t) => t * Math.Log(t / y) + (1 - t) * Math.Log((1 - t) / (1 - y));")]
    public async Task OtherSum_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
