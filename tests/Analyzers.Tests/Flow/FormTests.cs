namespace LossGen.Analyzers.Tests.Flow;

/// <summary>The same mistake in another form, under another name, or in a class whose name says something else.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("LG1007", "static float M(float p) { float hi = [|1f - 1e-9f|]; return Math.Clamp(p, 1e-9f, hi); }")]
    [InlineData("LG1007", "static double M(double p) { double x0; x0 = [|1.0 - double.Epsilon|]; return p > x0 ? x0 : p; }")]
    [InlineData("LG1007", "const double Eps = 1e-20; static double M(double p) { double hi = [|1 - Eps|]; return Math.Min(p, hi); }")]
    [InlineData("LG1007", "static readonly float Hi = [|1f - 1e-8f|]; static float M(float p) => Math.Min(p, Hi);")]
    [InlineData("LG1006", "static double CrossEntropy(double t, double p) => -t * [|Math.Log(Math.Max(1e-9, Math.Min(p, 0.999)))|];")]
    [InlineData("LG1006", "static double CrossEntropy(double t, double p) { var lo = 1e-9; var hi = 1.0 - lo; return -t * [|Math.Log(Math.Max(lo, Math.Min(p, hi)))|]; }")]
    [InlineData("LG1002", "sealed class Grid { } static class C { static Grid Log(Grid x) => x; static Grid Add(Grid x, float v) => x; static Grid Sigmoid(Grid x) => x; static Grid M(Grid x, float smooth) => smooth > 0 ? [|Log(Add(Sigmoid(x), smooth))|] : x; }")]
    [InlineData("LG1001", "interface IGrid { float GetAt(int[] at); float GetMean(float weight); } static class C { static IGrid Softmax(IGrid x) => x; static double M(IGrid x, int y) { IGrid p = Softmax(x); return -[|Math.Log(p.GetAt(new[] { y, 0 }))|] - Math.Log(p.GetMean(0.5f)); } }")]
    [InlineData("LG1006", "static double CrossEntropy(double t, double p) { p = Math.Clamp(p, 1e-9, 1 - 1e-9); return -(1 - t) * [|Math.Log(1 - p)|]; }")]
    [InlineData("LG1006", "static double CrossEntropy(double t, double p) { if (p > 0.999) p = 0.999; return -(1 - t) * [|Math.Log(1 - p)|]; }")]
    [InlineData("LG1006", "static double M(double O, double yi) => -(yi * [|Math.Log(O + 1e-9)|] + (1 - yi) * [|Math.Log(1.0 - O + 1e-9)|]);")]
    [InlineData("LG1006", "static double GetLogLikelihood(double[] classification, double[] u) { double s = 0; for (int i = 0; i < 9; i++) s += classification[i] * [|Math.Log(Math.Max(u[i], 1e-9))|] + (1 - classification[i]) * [|Math.Log(Math.Max(1 - u[i], 1e-9))|]; return s; }")]
    [InlineData("LG1008", "static double M(double O, double yi) => -(yi * [|Math.Log(O)|] + (1 - yi) * [|Math.Log(1.0 - O)|]);")]
    [InlineData("LG2007", "static double KlDivergence(double p, double q) { double s = 0; if (q != 1) s += (1 - p) * [|Math.Log((1 - p) / (1 - q))|]; return s; }")]
    [InlineData("LG2007", "static double CrossEntropyLoss(double[] p, double[] q) { double s = 0; for (int i = 0; i < 9; i++) { if (q[i] >= 1) continue; s -= (1 - p[i]) * [|Math.Log(1 - q[i])|]; } return s; }")]
    [InlineData("LG1011", "static double[] M(double[] x, int[] k) { var m = new double[9]; for (int i = 0; i < x.Length; i++) if (m[k[i]] < x[i]) m[k[i]] = x[i]; return x.Select((v, i) => Math.Exp(v - m[k[i]])).ToArray(); }", "m = new double[9]")]
    [InlineData("LG1005", "static void M(double[] x) { double s = 0; for (int i = 0; i < 9; i++) { x[i] = [|Math.Exp(Math.Max(-50, Math.Min(50, x[i])))|]; s += x[i]; } for (int i = 0; i < 9; i++) x[i] /= s; }")]
    [InlineData("LG1005", "static void M(double[] x) { double s = 0; for (int i = 0; i < 9; i++) { double z = Math.Clamp(x[i], -30, 30); x[i] = [|Math.Exp(z)|]; s += x[i]; } for (int i = 0; i < 9; i++) x[i] /= s; }")]
    [InlineData("LG1003", "sealed class GibbsSampler { double M(double x) => [|Math.Log(1 + Math.Exp(x))|]; }")]
    [InlineData("LG1003", "sealed class LikelihoodRatioTest { double M(double x) => [|Math.Log(1 + Math.Exp(x))|]; }")]
    [InlineData("LG1003", "namespace Statistics.Test { sealed class Wald { double M(double x) => [|Math.Log(1 + Math.Exp(x))|]; } }")]
    [InlineData("LG1001", "sealed class RankingScore { static double[] Softmax(double[] x) => x; double Loss(double[] x, int y) => -[|Math.Log(Softmax(x)[y])|]; }")]
    public async Task OtherForm_IsReported(string id, string code, string? marked = null) =>
        await RuleAssert.ReportsAsync(id, marked is null ? code : code.Replace(marked, $"[|{marked}|]"));

    [Theory]
    [InlineData("LG1007", "static bool M(double p) => p > 1.0 - double.Epsilon;")]
    [InlineData("LG1007", "static double M(double p) { double hi = 1 - 1e-12; return Math.Min(p, hi); }")]
    [InlineData("LG1007", "static double M(double e) => 1 - e;")]
    [InlineData("LG1006", "static double M(double energy, double w) => w * Math.Log(energy + 1e-9) + (1 - w) * Math.Log(energy + 2);")]
    [InlineData("LG2007", "static double KlDivergence(double p, double q) { double s = 0; if (p != 1) s += (1 - p) * Math.Log((1 - p) / (1 - q)); return s; }")]
    [InlineData("LG1011", "static double[] M(double[] x, int[] k) { var m = new double[9]; Array.Fill(m, double.NegativeInfinity); for (int i = 0; i < x.Length; i++) if (m[k[i]] < x[i]) m[k[i]] = x[i]; return x.Select((v, i) => Math.Exp(v - m[k[i]])).ToArray(); }")]
    [InlineData("LG1011", "static double[] M(double[] x, int[] k) { var m = new double[9]; for (int i = 0; i < 9; i++) m[i] = -1e30; for (int i = 0; i < x.Length; i++) if (m[k[i]] < x[i]) m[k[i]] = x[i]; return x.Select((v, i) => Math.Exp(v - m[k[i]])).ToArray(); }")]
    [InlineData("LG1005", "static void M(double[] x) { double s = 0, m = x.Max(); for (int i = 0; i < 9; i++) { x[i] = Math.Exp(Math.Clamp(x[i] - m, -50, 50)); s += x[i]; } for (int i = 0; i < 9; i++) x[i] /= s; }")]
    [InlineData("LG1005", "static void M(double[] x) { double s = 0; for (int i = 0; i < 9; i++) { x[i] = Math.Exp(Math.Min(x[i], 700)); s += x[i]; } for (int i = 0; i < 9; i++) x[i] /= s; }")]
    [InlineData("LG1001", "sealed class Policy { static double[] Softmax(double[] x) => x; int Sample(double[] x) { double s = Math.Log(Softmax(x)[0]); return s > 0 ? 1 : 0; } }")]
    [InlineData("LG1001", "sealed class Actor { static double[] Softmax(double[] x) => x; double SampleScore(double[] x) => Math.Log(Softmax(x)[0]); }")]
    [InlineData("LG1003", "[AttributeUsage(AttributeTargets.All)] sealed class FactAttribute : Attribute; sealed class Wald { [Fact] double M(double x) => Math.Log(1 + Math.Exp(x)); }")]
    public async Task LookAlike_IsNotReported(string id, string code) => await RuleAssert.IsSilentAsync(id, code);
}
