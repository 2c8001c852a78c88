namespace LossGen.Analyzers.Tests.Meaning;

public sealed class HingeLabelsTests
{
    private const string Id = "LG2009";

    private const string Own = "static double HingeLoss(double[] scores, double[] labels) => 0;\n";

    [Theory]
    [InlineData("static double M(double f, bool isSpam) { double y = isSpam ? 1 : 0; return Math.Max(0, 1 - [|y|] * f); }")]
    [InlineData("static double M(double f, bool isSpam) => Math.Max(0, 1 - f * ([|isSpam ? 1 : 0|]));")]
    [InlineData("static double M(double[] f) { double[] y = { 0, 1, 1 }; double s = 0; for (int i = 0; i < 3; i++) s += Math.Max(0, 1 - [|y[i]|] * f[i]); return s; }")]
    [InlineData("static double M(double[] f) => HingeLoss(f, [|new double[] { 0, 1 }|]);")]
    [InlineData("static double M(double[] f) { double[] y = [1, 0]; return HingeLoss(f, [|y|]); }")]
    public async Task ZeroAsLabel_IsReported(string member) => await RuleAssert.ReportsAsync(Id, Own + member);

    [Theory]
    [InlineData("static double M(double f, bool isSpam) { double y = isSpam ? 1 : -1; return Math.Max(0, 1 - y * f); }")]
    [InlineData("static double M(double f, double y) => Math.Max(0, 1 - y * f);")]
    [InlineData("static double M(double f, bool isSpam) { double y = isSpam ? 1 : 0; return Math.Max(0, 1 - (2 * y - 1) * f); }")]
    [InlineData("static double M(double[] f) => HingeLoss(f, new double[] { -1, 1 });")]
    [InlineData("static double M(double f, bool on) { double y = on ? 1 : 0; return Math.Max(y * f, 1 - f); }")]
    public async Task OtherLabel_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, Own + member);
}
