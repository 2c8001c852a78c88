namespace LossGen.Analyzers.Tests.Stability;

public sealed class ZeroTimesLogZeroTests
{
    private const string Id = "LG1008";

    [Theory]
    [InlineData("static double Entropy(double p) => -(p * [|Math.Log(p)|]) - ((1 - p) * [|Math.Log(1 - p)|]);")]
    [InlineData("static double M(double[] pmf) => -pmf.Sum(p => p * [|Math.Log(p)|]);")]
    [InlineData("static double M(double[] p, double[] q) { double s = 0; for (int i = 0; i < 9; i++) s += p[i] * [|Math.Log(p[i] / q[i])|]; return s; }")]
    [InlineData("static double M(double[] expected, double[] predicted) => expected[0] * [|Math.Log(predicted[0])|] + (1 - expected[0]) * [|Math.Log(1 - predicted[0])|];")]
    [InlineData("static double Log(double v) => Math.Log(v); static double CrossEntropy(double y, double a) => -y * [|Log(a)|] - (1 - y) * [|Log(1 - a)|];")]
    [InlineData("class CategoricalCrossEntropy { double Of(double t, double o) => -t * [|Math.Log(o)|]; }")]
    [InlineData("static double LogLoss(double[] y, double[] f) { double s = 0; for (int i = 0; i < 9; i++) s -= y[i] * [|Math.Log(f[i])|]; return s; }")]
    [InlineData("class V { public static V operator *(V a, V b) => a; } static class F { static V ElementTimes(V a, V b) => a; static V Log(V a) => a; static V CrossEntropy(V target, V z) => ElementTimes(target, [|Log(z)|]); }")]
    [InlineData("static double Kl(double[] p, double[] q) => p.Select((a, i) => a * ([|Math.Log(a)|] - Math.Log(q[i]))).Sum();")]
    public async Task ZeroTimesLogZero_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double Entropy(double[] x) { double h = 0; foreach (double p in x) if (p > 0) h -= p * Math.Log(p); return h; }")]
    [InlineData("static double Entropy(double[] x) { double h = 0; foreach (double p in x) { if (p == 0) continue; h -= p * Math.Log(p); } return h; }")]
    [InlineData("static double Entropy(double[] x) => -x.Where(p => p > 0).Sum(p => p * Math.Log(p));")]
    [InlineData("static double Entropy(Dictionary<int, int> counts, double n) { double h = 0; foreach (var c in counts) { double p = c.Value / n; h -= p * Math.Log(p); } return h; }")]
    [InlineData("static double Entropy(Dictionary<int, double> seen) { double h = 0; foreach (double p in seen.Values) h -= p * Math.Log(p); return h; }")]
    [InlineData("static double Kl(double p, double q) { p = Math.Max(p, 1e-9); q = Math.Max(q, 1e-9); return p * Math.Log(p / q); }")]
    [InlineData("static double Limit(double v) => Math.Max(v, -1e20); static double Log(double v) => Limit(Math.Log(v)); static double CrossEntropy(double y, double a) => -y * Log(a) - (1 - y) * Log(1 - a);")]
    [InlineData("static double Log(double v) => Math.Log(Math.Max(v, 1e-8)); static double CrossEntropy(double y, double a) => -y * Log(a) - (1 - y) * Log(1 - a);")]
    [InlineData("class PoissonLoss { double Of(double t, double o) => o - t * Math.Log(o); }")]
    [InlineData("class CrossEntropy { double Of(double o) => -Math.Log(o); }")]
    [InlineData("static double M(double p) => -Math.Log(p);")]
    [InlineData("static double Stirling(double n) => n * Math.Log(n) - n;")]
    [InlineData("static double Information(int n) => n * Math.Log(n);")]
    public async Task SafeProduct_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
