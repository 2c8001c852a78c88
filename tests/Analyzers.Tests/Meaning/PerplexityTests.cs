namespace LossGen.Analyzers.Tests.Meaning;

public sealed class PerplexityTests
{
    [Theory]
    [InlineData("static double Perplexity(double[] p) { double h = 0; foreach (double v in p) h -= v * Math.Log2(v); return [|Math.Exp(h)|]; }")]
    [InlineData("static double Perplexity(double[] p) => [|Math.Exp(-p.Sum(v => v * Math.Log(v, 2)))|];")]
    [InlineData("static double Perplexity(double[] p) { double nll = 0; foreach (double v in p) nll -= Math.Log(v); return [|Math.Pow(2, nll / p.Length)|]; }")]
    [InlineData("static double M(double[] p) { double entropy = 0; for (int i = 0; i < p.Length; i++) entropy += -p[i] * Math.Log10(p[i]); return [|Math.Exp(entropy)|]; }")]
    [InlineData("private static double Bits(double[] p) { return -p.Sum(v => v * Math.Log2(v)); } static double Perplexity(double[] p) => [|Math.Exp(Bits(p))|];")]
    [InlineData("static float Perplexity(float[] p) { float loss = -p.Average(v => MathF.Log(v)); return [|MathF.Pow(2, loss)|]; }")]
    public async Task OtherBase_IsReported(string member) => await RuleAssert.ReportsAsync("LG2005", member);

    [Theory]
    [InlineData("static double Perplexity(double[] p) => Math.Exp(-p.Sum(v => v * Math.Log(v)));")]
    [InlineData("static double Perplexity(double[] p) => Math.Pow(2, -p.Sum(v => v * Math.Log2(v)));")]
    [InlineData("static double Perplexity(double[] p) { double h = 0; foreach (double v in p) h -= v * Math.Log(v); return Math.Pow(2, h / Math.Log(2)); }")]
    [InlineData("static double Perplexity(double[] p) { double h = 0; foreach (double v in p) h -= v * Math.Log2(v); return Math.Exp(h * 0.6931471805599453); }")]
    [InlineData("static double Perplexity(double loss) => Math.Exp(loss);")]
    [InlineData("static double M(double x) => Math.Pow(2, Math.Ceiling(Math.Log(x)));")]
    [InlineData("static double M(double x) => Math.Pow(2, Math.Log(x));")]
    public async Task SameOrUnknownBase_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG2005", member);

    [Theory]
    [InlineData("static double M(double[] losses) => losses.Average(loss => [|Math.Exp(loss)|]);")]
    [InlineData("static double M(double[] losses) => losses.Select(loss => [|Math.Exp(loss)|]).Average();")]
    [InlineData("static double M(double[] losses) { double total = 0; foreach (double loss in losses) total += [|Math.Exp(loss)|]; return total / losses.Length; }")]
    [InlineData("static double M(List<double> nll) { double sum = 0; for (int i = 0; i < nll.Count; i++) { sum += [|Math.Exp(nll[i])|]; } sum /= nll.Count; return sum; }")]
    public async Task MeanOfExponentials_IsReported(string member) => await RuleAssert.ReportsAsync("LG2006", member);

    [Theory]
    [InlineData("static double M(double[] losses) => Math.Exp(losses.Average());")]
    [InlineData("static double M(double[] x) => x.Average(v => Math.Exp(v));")]
    [InlineData("static double M(double[] losses) { double total = 0; foreach (double loss in losses) total += Math.Exp(loss); return Math.Log(total / losses.Length); }")]
    [InlineData("static double M(double[] losses) { double total = 0; foreach (double loss in losses) total += Math.Exp(loss); return total; }")]
    [InlineData("static double[] M(double[] losses) { double total = 0; foreach (double loss in losses) total += Math.Exp(loss); return losses.Select(loss => Math.Exp(loss) / total).ToArray(); }")]
    public async Task OtherMean_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG2006", member);
}
