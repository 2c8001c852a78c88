namespace LossGen.Analyzers.Tests.Meaning;

public sealed class SwallowedNaNTests
{
    private const string Id = "LG2012";

    [Theory]
    [InlineData("static double M(double loss) { if ([|double.IsNaN(loss)|]) loss = 0; return loss; }")]
    [InlineData("static double M(double loss) => [|double.IsNaN(loss)|] || double.IsInfinity(loss) ? 0 : loss;")]
    [InlineData("static double M(double loss) => [|double.IsFinite(loss)|] ? loss : 0;")]
    [InlineData("static double M(double[] losses) { double s = 0; foreach (double loss in losses) { if (![|double.IsFinite(loss)|]) continue; s += loss; } return s; }")]
    [InlineData("static double M(double batchLoss) { if ([|double.IsNaN(batchLoss)|]) { return 0; } return batchLoss; }")]
    public async Task SilentReplacement_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double M(double loss) { if (double.IsNaN(loss)) throw new InvalidOperationException(); return loss; }")]
    [InlineData("static double M(double loss) { if (double.IsNaN(loss)) { Console.WriteLine(\"NaN\"); return 0; } return loss; }")]
    [InlineData("static double M(double x) => double.IsNaN(x) ? 0 : x;")]
    [InlineData("static double M(double loss) => double.IsNaN(loss) ? double.PositiveInfinity : loss;")]
    [InlineData("static bool M(double loss) => double.IsNaN(loss);")]
    [InlineData("static void M(double[] losses) { foreach (double loss in losses) { if (double.IsNaN(loss)) break; Console.WriteLine(loss); } }")]
    public async Task ReportedNaN_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
