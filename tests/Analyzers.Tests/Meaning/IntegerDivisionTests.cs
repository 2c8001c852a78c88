namespace LossGen.Analyzers.Tests.Meaning;

public sealed class IntegerDivisionTests
{
    private const string Id = "LG2013";

    [Theory]
    [InlineData("static double Loss(double sum, int step, int steps) => [|step / steps|] * sum;")]
    [InlineData("static double M(double x, int n) { double loss = [|1 / n|] * x; return loss; }")]
    [InlineData("static float M(float loss, int kept, int all) { loss *= [|kept / all|]; return loss; }")]
    [InlineData("static double GaussianNll(int n, double s) => [|n / 2|] * Math.Log(s);")]
    [InlineData("static double M(double regularizationPenalty) => ([|1 / 2|]) * regularizationPenalty;")]
    public async Task QuotientOfIntegers_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double Loss(double sum, int step, int steps) => (double)step / steps * sum;")]
    [InlineData("static double Loss(double sum, int step, int steps) => (double)(step / steps) * sum;")]
    [InlineData("static double Loss(double sum, int n) => sum * 2 / n;")]
    [InlineData("static double Loss(double[] x, int i) => x[i / 2] * 2;")]
    [InlineData("static double M(double width, int i, int columns) => i / columns * width;")]
    [InlineData("class MemoryCostModel { double Blocks(int channels, double size) => channels / 16 * size; }")]
    [InlineData("static double Loss(double sum, double step, int steps) => step / steps * sum;")]
    public async Task OtherQuotient_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
