using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Stability;

public sealed class OtherFormulaTests
{
    [Theory]
    [InlineData("LG1009", "static double M(double x) => [|Math.Log(Math.Cosh(x))|];")]
    [InlineData("LG1009", "static float M(float[] x) { float c = MathF.Cosh(x[0]); return [|MathF.Log(c)|]; }")]
    [InlineData("LG1010", "static double M(double x) => [|Math.Log(1 + x)|];")]
    [InlineData("LG1010", "static double M(double x) => [|Math.Log(1 - x)|] + [|Math.Log(x + 1)|];")]
    [InlineData("LG1010", "static double M(double x) => 2 * ([|Math.Exp(x) - 1|]);")]
    [InlineData("LG1010", "static double M(double x) => [|Math.Log(1 - Math.Exp(x))|];")]
    [InlineData("LG1010", "static double M(double x) => [|double.LogP1(x)|] + [|double.ExpM1(x)|];")]
    [InlineData("LG1011", "static double M(double[] x) { double [|m = 0|], s = 0; foreach (double v in x) if (v > m) m = v; foreach (double v in x) s += Math.Exp(v - m); return m + Math.Log(s); }")]
    [InlineData("LG1011", "static double M(double[] x) { double [|m = 0.0|]; foreach (double v in x) m = Math.Max(m, v); return Math.Exp((x[0] - m) / 2); }")]
    [InlineData("LG1011", "static double M(double[] x) { double [|m = double.Epsilon|]; foreach (double v in x) m = Math.Max(m, v); return Math.Exp(x[0] - m); }")]
    [InlineData("LG1011", "static double M(double[] x, double[] y) { double m = -9; for (int i = 0; i < 9; i++) m = [|Math.Max(x[i], y[i])|]; return Math.Exp(x[0] - m); }")]
    [InlineData("LG1012", "static double M(double x) => [|Math.Exp(Math.Pow(-x, 2))|];")]
    [InlineData("LG1012", "static float M(float x, float m) => [|MathF.Exp(MathF.Pow(-(x - m), 2) / 2)|];")]
    [InlineData("LG1013", "static double M(double[] x) { double s = 0, q = 0; foreach (double v in x) { s += v; q += v * v; } double m = s / x.Length; return [|q / x.Length - m * m|]; }")]
    [InlineData("LG1013", "static float Loss(float[] x) { float s = 0; foreach (float v in x) [|s += v|]; return s; }")]
    public async Task Formula_IsReported(string id, string member) => await RuleAssert.ReportsAsync(id, member);

    [Theory]
    [InlineData("LG1009", "static double M(double x) => Math.Abs(x) < 20 ? Math.Log(Math.Cosh(x)) : Math.Abs(x) - Math.Log(2);")]
    [InlineData("LG1009", "static double M(double x) { double r; double a = Math.Abs(x); if (a < 20) { r = Math.Log(Math.Cosh(x)); } else { r = a; } return r; }")]
    [InlineData("LG1010", "static double M(int n) => Math.Log(1 + n);")]
    [InlineData("LG1010", "static double HzToMel(double f) => 1127 * Math.Log(1 + f / 700);")]
    [InlineData("LG1010", "static double M(double x) => 2 / (1 + Math.Exp(-2 * x)) - 1;")]
    [InlineData("LG1010", "static double M(double logVar) => Math.Exp(logVar) - 1;")]
    [InlineData("LG1011", "static double M(double[] x) { double m = double.NegativeInfinity; foreach (double v in x) m = Math.Max(m, v); return Math.Exp(x[0] - m); }")]
    [InlineData("LG1011", "static double M(double[] x) { double m = 0; foreach (double v in x) m = Math.Max(m, Math.Abs(v)); return Math.Exp(x[0] - m); }")]
    [InlineData("LG1011", "static double M(double[] x) { double m = double.MaxValue; foreach (double v in x) if (v < m) m = v; return Math.Exp(x[0] - m); }")]
    [InlineData("LG1011", "static double M(double[] x) { double m = double.MinValue; foreach (double v in x) m = Math.Max(m, v); return Math.Exp(x[0] - m); }")]
    [InlineData("LG1011", "static double M(double[] x) { double mean = 0; foreach (double v in x) mean += v; return Math.Exp(x[0] - mean); }")]
    [InlineData("LG1012", "static double M(double x) => Math.Exp(-Math.Pow(x, 2)) + Math.Exp(Math.Pow(-x, 3)) + Math.Exp(-Math.Pow(x, 2) / 2);")]
    [InlineData("LG1013", "static float Total(float[] x) { float s = 0; foreach (float v in x) s += v; return s; }")]
    [InlineData("LG1013", "static double M(double a, double b, double n) => a / n - b * b;")]
    public async Task OtherFormula_IsNotReported(string id, string member) => await RuleAssert.IsSilentAsync(id, member);

    [Theory]
    [InlineData("static double Loss(double x) => Math.Log(1 + x);", DiagnosticSeverity.Info)]
    [InlineData("static double Other(double x) => Math.Log(1 + x);", DiagnosticSeverity.Hidden)]
    public async Task Cancellation_IsShownInLosses(string member, DiagnosticSeverity severity) =>
        Assert.Equal(severity, Assert.Single(await Snippets.DiagnosticsAsync(member)).Severity);

    [Theory]
    [InlineData("sealed class TestClassAttribute : Attribute; [TestClass] static class Losses { static double M(double x) => Math.Log(1 + Math.Exp(x)); }")]
    [InlineData("namespace Product.Tests { static class Loss { static double M(double x) => Math.Log(1 + Math.Exp(x)); } }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"t\", \"1\")] static class Loss { static double M(double x) => Math.Log(1 + Math.Exp(x)); }")]
    public async Task TestsAndGeneratedCode_AreLeftAlone(string code) => Assert.Empty(await Snippets.DiagnosticsAsync(code));

    [Theory]
    [InlineData("static double M(Missing x) => [|Ops.Log(Ops.Add(Ops.One, Ops.Exp(x)))|];")]
    [InlineData("static double M(Missing x) { var e = Ops.Exp(Ops.Negate(x)); return [|Math.Log(1 + Ops.ToDouble(e))|]; }")]
    public async Task MissingLibrary_DoesNotStopTheRules(string member) => await RuleAssert.ReportsAsync("LG1003", member, compiles: false);
}
