namespace LossGen.Analyzers.Tests.Meaning;

public sealed class DroppedZeroTests
{
    private const string Id = "LG2007";

    [Theory]
    [InlineData("static double KlDivergence(double[] p, double[] q) { double kl = 0; for (int i = 0; i < p.Length; i++) if (p[i] > 0 && q[i] > 0) kl += p[i] * [|Math.Log(p[i] / q[i])|]; return kl; }")]
    [InlineData("static double KlDivergence(double[] p, double[] q) { double kl = 0; for (int i = 0; i < p.Length; i++) { if (p[i] <= 1e-12 || q[i] <= 1e-12) continue; kl += p[i] * [|Math.Log(p[i] / q[i])|]; } return kl; }")]
    [InlineData("static double KullbackLeibler(double[] a, double[] b) { double sum = 0; for (int i = 0; i < a.Length; i++) { double x = a[i], y = b[i]; sum += y > 0 ? x * [|Math.Log2(x / y)|] : 0; } return sum; }")]
    [InlineData("static double CrossEntropyLoss(double[] target, double[] output) { double sum = 0; for (int i = 0; i < target.Length; i++) if (output[i] != 0) sum -= target[i] * [|Math.Log(output[i])|]; return sum; }")]
    public async Task GuardOnThePrediction_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double KlDivergence(double[] p, double[] q) { double kl = 0; for (int i = 0; i < p.Length; i++) if (p[i] > 0) kl += p[i] * Math.Log(p[i] / q[i]); return kl; }")]
    [InlineData("static double KlDivergence(double p, double q) => p == 0 ? 0 : q > 0 ? p * Math.Log(p / q) : double.PositiveInfinity;")]
    [InlineData("static double KlDivergence(double[] p, double[] q) { double kl = 0; for (int i = 0; i < p.Length; i++) { if (q[i] == 0) return double.PositiveInfinity; kl += p[i] * Math.Log(p[i] / q[i]); } return kl; }")]
    [InlineData("static double MutualInformation(double pxy, double px, double py) => pxy > 0 && px > 0 && py > 0 ? pxy * Math.Log(pxy / (px * py)) : 0;")]
    [InlineData("static double JensenShannon(double[] p, double[] q) { double d = 0; for (int i = 0; i < p.Length; i++) { double m = 0.5 * (p[i] + q[i]); if (p[i] > 0 && m > 0) d += p[i] * Math.Log(p[i] / m); } return d; }")]
    [InlineData("static double KlToAverage(double[] p, double[] q) { double d = 0; for (int i = 0; i < p.Length; i++) { double r = (p[i] + q[i]) / 2; if (r > 0) d += p[i] * Math.Log(p[i] / r); } return d; }")]
    [InlineData("static double CrossEntropyLoss(double[] p) { double h = 0; foreach (double v in p) if (v > 0) h -= v * Math.Log(v); return h; }")]
    [InlineData("static double M(double[] p, double[] q) { double s = 0; for (int i = 0; i < p.Length; i++) if (q[i] > 0) s += p[i] * Math.Log(p[i] / q[i]); return s; }")]
    [InlineData("static double CrossEntropyLoss(double t, double y) => y > 0.5 ? t * Math.Log(y) : 0;")]
    public async Task OtherGuard_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
