namespace LossGen.Analyzers.Tests.Stability;

public sealed class EpsilonTests
{
    [Theory]
    [InlineData("static double M(double[] y, double[] t) { double s = 0; for (int i = 0; i < 9; i++) s -= t[i] * [|Math.Log(y[i] + 1e-7)|]; return s; }")]
    [InlineData("static double M(double label, double pred) { const double epsilon = 1e-12; return -label * [|Math.Log(pred + epsilon)|]; }")]
    [InlineData("static double M(double p, double q) => p * [|Math.Log(p / (q + 1e-10))|];")]
    [InlineData("class V { } static class F { static readonly V AlmostZero = new(); static V Add(V a, V b) => a; static V Log(V a) => a; static V CrossEntropy(V predicted) { var p = Add(predicted, AlmostZero); return [|Log(p)|]; } }")]
    [InlineData("static double M(double target, double output) { const double Tolerance = 1e-9; return -target * [|Math.Log(Tolerance + output)|]; }")]
    [InlineData("static double Loss(double[] bottom, int label) { double prob = Math.Max(bottom[label], 1e-20); return -[|Math.Log(prob)|]; }")]
    [InlineData("static double LogProb(double[] probabilities, int a) => [|Math.Log(Math.Max(probabilities[a], 1e-10))|];")]
    [InlineData("static double M(float[] target, float[] output) { float p = Math.Clamp(output[0], 1e-7f, 1f); return target[0] * [|MathF.Log(p)|]; }")]
    [InlineData("static double LogProb(double score) { double prob = (Math.Tanh(score) + 1.0) / 2.0; return [|Math.Log(Math.Max(prob, 1e-10))|]; }")]
    [InlineData("static double KlLoss(double[] p, double[] q) => p.Zip(q, (a, b) => a * [|Math.Log((a + 1e-10) / (b + 1e-10))|]).Sum();")]
    public async Task EpsilonInALoss_IsReported(string member) => await RuleAssert.ReportsAsync("LG1006", member);

    [Theory]
    [InlineData("static double LossDb(double energy) => 10 * Math.Log10(Math.Max(energy, 1e-10));")]
    [InlineData("static double Bic(double rss, double n) => -n * Math.Log(rss / n + 1e-10);")]
    [InlineData("static double PoissonLoss(double pred, double label) => pred - label * Math.Log(pred + 1e-8);")]
    [InlineData("static double Prior(double p, double temperature) => temperature * Math.Log(Math.Max(p, 1e-10));")]
    [InlineData("static double EntropyLoss(double[] p) => -p.Sum(v => v * Math.Log(v + 1e-12));")]
    [InlineData("static double LogitLoss(double pred) { pred = Math.Clamp(pred, 1e-7, 1 - 1e-7); return Math.Log(pred / (1 - pred)); }")]
    [InlineData("static double LogitLoss(double p) => Math.Log((p + 1e-9) / (1 - p + 1e-9));")]
    [InlineData("static double DevianceLoss(double output, double label) { output = Math.Max(output, 1e-7); return output - label * Math.Log(output); }")]
    [InlineData("static double QFromPolicy(double p, double tau) => tau * (Math.Log(Math.Max(p, 1e-9)) + 1);")]
    [InlineData("static double Loss(Random r) => Math.Log(Math.Max(r.NextDouble(), 1e-10));")]
    [InlineData("static double LogProb(double score) { double prob = (score + 1.0) / 2.0; return Math.Log(Math.Max(prob, 1e-10)); }")]
    [InlineData("class CommitteeStrategy { double Kl(double[] p, double[] q) { double kl = 0; for (int i = 0; i < 9; i++) kl += p[i] * Math.Log((p[i] + 1e-10) / (q[i] + 1e-10)); return kl; } }")]
    [InlineData("class AccuracyMetric { double M(double pred, double label) => label * Math.Log(pred + 1e-8); }")]
    public async Task EpsilonElsewhere_IsNotReported(string code) => await RuleAssert.IsSilentAsync("LG1006", code);

    [Theory]
    [InlineData("static double M(double x) => Math.Log(x + [|double.Epsilon|]);")]
    [InlineData("static T M<T>(T y) where T : IFloatingPointIeee754<T> => T.Log(y + [|T.Epsilon|]);")]
    [InlineData("static double M(double a, double v) => a / Math.Sqrt(v + [|double.Epsilon|]);")]
    [InlineData("static float M(float a, float v) => a / (v + [|float.Epsilon|]);")]
    [InlineData("static double M(double v) { const double eps = double.Epsilon; return Math.Pow(v + [|eps|], -1.5); }")]
    [InlineData("static float M(float p) => Math.Clamp(p, 1e-8f, [|1f - 1e-8f|]);")]
    [InlineData("static double M(double p) => Math.Min(Math.Max(p, 1e-20), [|1 - 1e-20|]);")]
    [InlineData("static double M(double p) => [|Math.Clamp(p, 1.0, 1e-7)|];")]
    public async Task EpsilonWithoutEffect_IsReported(string member) => await RuleAssert.ReportsAsync("LG1007", member);

    [Theory]
    [InlineData("static double M(double u) => Math.Sqrt(-2 * Math.Log(Math.Max(u, double.Epsilon)));")]
    [InlineData("static bool M(double x) => Math.Abs(x) < double.Epsilon;")]
    [InlineData("static float M(float p) => Math.Clamp(p, 1e-6f, 1f - 1e-6f);")]
    [InlineData("static double M(double p) => Math.Clamp(p, 1e-12, 1 - 1e-12);")]
    [InlineData("static double M(double x) => x / (x + 1e-300);")]
    public async Task EpsilonWithEffect_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG1007", member);
}
