namespace LossGen.Analyzers.Tests.Performance;

/// <summary>LG3003, on loops in our own words.</summary>
public sealed class HandwrittenLossTests
{
    private const string Id = "LG3003";

    [Theory]
    [InlineData("static double M(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) { double d = p[i] - target[i]; [|s += d * d|]; } return s; }")]
    [InlineData("static double M(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) [|s += Math.Pow(p[i] - target[i], 2)|]; return s / p.Length; }")]
    [InlineData("static float Mse(Span<float> a, Span<float> b) { float s = 0; for (int i = 0; i < a.Length; ++i) { [|s += 0.5f * (a[i] - b[i]) * (a[i] - b[i])|]; } return s; }")]
    [InlineData("static double M(double[][] outputs, double[][] labels) { double s = 0; for (int k = 0; k < outputs.Length; k++) for (int i = 0; i < 3; i++) [|s += (labels[k][i] - outputs[k][i]) * (labels[k][i] - outputs[k][i]) / 2|]; return s; }")]
    [InlineData("static double _total; static void Loss(double[] x, double[] y) { for (int i = 0; i < y.Length; i++) { double r = x[i] - y[i]; double q = r * r; [|_total += q|]; } }")]
    public async Task SquaredError_IsReported(string code) => await RuleAssert.ReportsAsync(Id, code);

    [Theory]
    [InlineData("static double Mae(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.Length; i++) [|s += Math.Abs(a[i] - b[i])|]; return s; }")]
    [InlineData("static float Loss(ReadOnlySpan<float> a, ReadOnlySpan<float> b) { float s = 0; for (int i = 0; i < a.Length; i++) { var r = MathF.Abs(b[i] - a[i]); [|s += r|]; } return s; }")]
    [InlineData("static double M(double[] f, double[] y) { double s = 0; for (int i = 0; i < f.Length; i++) [|s += Math.Max(0, 1 - y[i] * f[i])|]; return s; }")]
    [InlineData("static double M(double[] f, double[] y) { double s = 0; for (int i = 0; i < f.Length; i++) { double m = f[i] * y[i]; [|s += Math.Max(0.5 - m, 0)|]; } return s; }")]
    [InlineData("static double M(double[] a, double[] y) { double s = 0; for (int i = 0; i < a.Length; i++) { double r = a[i] - y[i]; [|s += Math.Abs(r) <= 2 ? 0.5 * r * r : 2 * (Math.Abs(r) - 1)|]; } return s; }")]
    [InlineData("static double M(double[] a, double[] y) { const double Delta = 1.5; double s = 0; for (int i = 0; i < a.Length; i++) { double r = a[i] - y[i]; if (Math.Abs(r) < Delta) { [|s += r * r / 2|]; } else { s += Delta * (Math.Abs(r) - 0.5 * Delta); } } return s; }")]
    public async Task OtherResidual_IsReported(string code) => await RuleAssert.ReportsAsync(Id, code);

    [Theory]
    [InlineData("static double M(double[] p, double[] y) { double s = 0; for (int i = 0; i < p.Length; i++) [|s -= y[i] * Math.Log(p[i]) + (1 - y[i]) * Math.Log(1 - p[i])|]; return s; }")]
    [InlineData("static double M(double[] p, double[] y) { double s = 0; for (int i = 0; i < p.Length; i++) [|s += -y[i] * Math.Log(p[i] + 1e-9) - (1 - y[i]) * Math.Log(1 - p[i] + 1e-9)|]; return s; }")]
    [InlineData("static double M(double[] x, double[] y) { double s = 0; for (int i = 0; i < x.Length; i++) [|s += Math.Max(x[i], 0) - x[i] * y[i] + Math.Log(1 + Math.Exp(-Math.Abs(x[i])))|]; return s; }")]
    public async Task BinaryCrossEntropy_IsReported(string code) => await RuleAssert.ReportsAsync(Id, code);

    [Theory]
    [InlineData("static double M(double[] p, double[] q) { double s = 0; for (int i = 0; i < p.Length; i++) [|s += p[i] * Math.Log(p[i] / q[i])|]; return s; }")]
    [InlineData("static double Kl(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.Length; i++) { if (a[i] > 0) { [|s += a[i] * (Math.Log(a[i]) - Math.Log(b[i]))|]; } } return s; }")]
    [InlineData("static double M(double[] t, double[] probs) { double s = 0; for (int i = 0; i < t.Length; i++) [|s -= t[i] * Math.Log(probs[i])|]; return s; }")]
    [InlineData("static double Entropy(double[] p) { double s = 0; for (int i = 0; i < p.Length; i++) if (p[i] != 0) [|s -= p[i] * Math.Log2(p[i])|]; return s; }")]
    [InlineData("static double Entropy(double[] w) { double s = 0; foreach (double v in w) { [|s += v * Math.Log(v)|]; } return -s; }")]
    public async Task SumOfLogarithms_IsReported(string code) => await RuleAssert.ReportsAsync(Id, code);

    [Theory]
    [InlineData("static double Distance(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.Length; i++) s += (a[i] - b[i]) * (a[i] - b[i]); return s; }")]
    [InlineData("static double M(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.Length; i++) s += (a[i] - b[i]) * (a[i] - b[i]); return s; }")]
    [InlineData("static double Loss(double[] x, double mean) { double s = 0; for (int i = 0; i < x.Length; i++) s += (x[i] - mean) * (x[i] - mean); return s; }")]
    [InlineData("static double Loss(double[] x) { double s = 0; for (int i = 0; i < x.Length; i++) s += x[i] * x[i]; return s; }")]
    [InlineData("static double Loss(double[,] x, double[,] y) { double s = 0; for (int i = 0; i < 3; i++) s += (x[i, 0] - y[i, 0]) * (x[i, 0] - y[i, 0]); return s; }")]
    [InlineData("static double Loss(List<double> x, List<double> y) { double s = 0; for (int i = 0; i < x.Count; i++) s += (x[i] - y[i]) * (x[i] - y[i]); return s; }")]
    [InlineData("static double Loss(double[] x, double[] y, double[] g) { double s = 0; for (int i = 0; i < x.Length; i++) { double d = x[i] - y[i]; s += d * d; g[i] = 2 * d; } return s; }")]
    [InlineData("static double Loss(double[] x, double[] y) { double s = 0; for (int i = 0; i < x.Length; i += 2) s += (x[i] - y[i]) * (x[i] - y[i]); return s; }")]
    [InlineData("static double Loss(double[] x, double[] y) { double s = 0; for (int i = 1; i < x.Length; i++) s += (x[i] - y[i - 1]) * (x[i] - y[i - 1]); return s; }")]
    [InlineData("static double Loss(double[] x, double[] y) { double s = 0; for (int i = 0; i < x.Length; i++) { if (y[i] > 0) s += (x[i] - y[i]) * (x[i] - y[i]); } return s; }")]
    [InlineData("static double Loss(double[] x, double[] y) { double s = 0; for (int i = 0; i < x.Length; i++) s += (x[i] - y[i]) * (x[i] + y[i]); return s; }")]
    [InlineData("static double Loss(decimal[] x, decimal[] y) { double s = 0; for (int i = 0; i < x.Length; i++) s += (double)((x[i] - y[i]) * (x[i] - y[i])); return s; }")]
    [InlineData("static double RmseMetric(double[] x, double[] target) { double s = 0; for (int i = 0; i < x.Length; i++) s += (x[i] - target[i]) * (x[i] - target[i]); return s; }")]
    [InlineData("static double M(double[] a, double[] y) { double s = 0; for (int i = 0; i < a.Length; i++) { double r = a[i] - y[i]; s += Math.Abs(r) <= 2 ? 0.5 * r * r : 2 * (Math.Abs(r) - 2); } return s; }")]
    [InlineData("static double M(double[] p, double[] y) { double s = 0; for (int i = 0; i < p.Length; i++) s -= y[i] * Math.Log(p[i]) + (1 - p[i]) * Math.Log(1 - y[i]); return s; }")]
    [InlineData("static double M(double[] w, double[] x) { double s = 0; for (int i = 0; i < w.Length; i++) s += w[i] * Math.Log(x[i]); return s; }")]
    [InlineData("static double M(double[] p, double[] q) { double s = 0; for (int i = 0; i < p.Length; i++) s += p[i] * Math.Log(q[i] / p[i]) + q[i]; return s; }")]
    [InlineData("static int Best(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) s += Math.Abs(p[i] - target[i]); return (int)s; }")]
    public async Task OtherLoop_IsNotReported(string code) => await RuleAssert.IsSilentAsync(Id, code);
}
