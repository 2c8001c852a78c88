namespace LossGen.Analyzers.Tests.Meaning;

public sealed class DivergenceAsDistanceTests
{
    private const string Id = "LG2011";

    private const string Sum = "double s = 0; for (int i = 0; i < p.Length; i++) s += p[i] * Math.Log(p[i] / q[i]); return s;";

    [Theory]
    [InlineData("static double [|KlDistance|](double[] p, double[] q) { " + Sum + " }")]
    [InlineData("static double [|Distance|](double[] p, double[] q) { " + Sum + " }")]
    [InlineData("sealed class KullbackLeiblerCalculator { public double [|Distance|](object a, object b) => 0; }")]
    public async Task DivergenceCalledDistance_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double KlDivergence(double[] p, double[] q) { " + Sum + " }")]
    [InlineData("static double SymmetricKlDistance(double[] p, double[] q) { " + Sum + " }")]
    [InlineData("static double Distance(double p, double q) => p * Math.Log(p / q) + q * Math.Log(q / p);")]
    [InlineData("static double Distance(double p, double q) => Math.Abs(Math.Log(p / q));")]
    public async Task OtherFunction_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
