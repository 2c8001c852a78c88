namespace LossGen.Analyzers.Tests.Fixes;

/// <summary>Fixes of formulas that compute something else than is meant.</summary>
public sealed class MeaningCodeFixTests
{
    private const string KlSum = "static double KlDivergence(double[] p, double[] q) { double kl = 0; for (int i = 0; i < p.Length; i++) ";

    [Fact]
    public async Task LogProbability_IsNotLoggedAgain() => await FixAssert.MendsAsync(
        "LG2002", "static double M(double[] logP) { double h = 0; foreach (double logp in logP) h -= Math.Exp(logp) * Math.Log(logp); return h; }", [new[] { Math.Log(0.5), Math.Log(0.5) }], Math.Log(2));

    [Fact]
    public async Task Swap_KeepsCommentsAndNames() => await FixAssert.ChangesAsync(
        "LG2003",
        "static double CrossEntropy(double[] predicted, double[] expected) => 0; static double M(double[] outputs, double[] labels) => CrossEntropy(/* a */ labels, expected: outputs /* b */);",
        "static double CrossEntropy(double[] predicted, double[] expected) => 0; static double M(double[] outputs, double[] labels) => CrossEntropy(/* a */ outputs, expected: labels /* b */);");

    [Theory]
    [InlineData("private static double Entropy(double[] p) { double h = 0; foreach (double v in p) h -= v == 0 ? 0 : v * Math.Log2(v); return h; } static double M(double[] p) { double entropy = Entropy(p); return Math.Exp(entropy); }")]
    [InlineData("static double M(double[] p) { double entropy = 0; foreach (double v in p) { if (v > 0) entropy -= v * Math.Log(v); } return Math.Pow(2, entropy); }")]
    public async Task PerplexityOfItsBase_IsRight(string member) =>
        await FixAssert.IsRightAsync("LG2005", member, [new double[] { 1, 0 }], [new[] { 0.25, 0.25, 0.25, 0.25 }], expected: 4);

    [Theory]
    [InlineData("static double M(double[] losses) => losses.Average(loss => Math.Exp(loss));")]
    [InlineData("static double M(double[] losses) => losses.Select(loss => Math.Exp(loss)).Average();")]
    [InlineData("static double M(double[] losses) { double total = 0; foreach (double loss in losses) total += Math.Exp(loss); return total / losses.Length; }")]
    public async Task PerplexityOfTheMean_IsRight(string member) =>
        await FixAssert.IsRightAsync("LG2006", member, [new double[] { 1, 1 }], [new double[] { 0, 10 }], expected: Math.Exp(5));

    [Theory]
    [InlineData(KlSum + "if (p[i] > 0 && q[i] > 0) kl += p[i] * Math.Log(p[i] / q[i]); return kl; } static double M(double[] p, double[] q) => KlDivergence(p, q);")]
    [InlineData(KlSum + "{ if (p[i] <= 0 || q[i] <= 0) continue; kl += p[i] * Math.Log(p[i] / q[i]); } return kl; } static double M(double[] p, double[] q) => KlDivergence(p, q);")]
    [InlineData(KlSum + "kl += q[i] > 0 ? p[i] * Math.Log(p[i] / q[i]) : 0; return kl; } static double M(double[] p, double[] q) => KlDivergence(p, q);")]
    public async Task InfiniteTerm_IsInfinite(string member) =>
        await FixAssert.IsRightAsync("LG2007", member, [new[] { 0.5, 0.5, 0 }, new[] { 0.25, 0.75, 0 }], [new[] { 0.5, 0.5 }, new[] { 1.0, 0 }], expected: double.PositiveInfinity);

    [Fact]
    public async Task SecondLogarithm_IsOfThePrediction() => await FixAssert.IsRightAsync(
        "LG2008", "static double M(double y, double t) => -t * Math.Log(y + 1e-12) - (1 - t) * Math.Log(1 - t + 1e-12);", [0.3, 1.0], [0.5, 0.0], expected: Math.Log(2));

    [Theory]
    [InlineData("static double M(double f, bool on) { double y = on ? 1 : 0; return Math.Max(0, 1 - y * f); }")]
    [InlineData("static double M(double f, bool on) => Math.Max(0, 1 - f * (on ? 1 : 0));")]
    public async Task HingeOfBothLabels_IsRight(string member) => await FixAssert.IsRightAsync("LG2009", member, [0.5, true], [2.0, false], expected: 3);

    [Fact]
    public async Task Quotient_IsNotCutOff() => await FixAssert.IsRightAsync(
        "LG2013", "static double M(double loss, int a, int b) => /* share */ a / b * loss;", [3.0, 4, 2], [3.0, 1, 2], expected: 1.5);

    [Theory]
    [InlineData("KlDistance", "KlDivergence")]
    [InlineData("kullbackLeiblerDistanceMetric", "kullbackLeiblerDivergence")]
    [InlineData("KlMetric", "KlDivergence")]
    public async Task Distance_IsCalledADivergence_WhereItIsUsedToo(string before, string after)
    {
        string code = $"static double {before}(double p, double q) => p * Math.Log(p / q); static double M(double p) => {before}(p, 0.5); // {before}";

        await FixAssert.ChangesAsync("LG2011", code, code.Replace($"{before}(", $"{after}(", StringComparison.Ordinal));
        await FixAssert.KeepsAsync("LG2011", code, [1.0], expected: Math.Log(2));
    }

    [Theory]
    [InlineData("LG2011", "interface IMetric { double Distance(double p, double q); } sealed class Kl : IMetric { public double Distance(double p, double q) => p * Math.Log(p / q); }")]
    [InlineData("LG2011", "static double KlDivergence() => 0; static double KlDistance(double p, double q) => p * Math.Log(p / q);")]
    [InlineData("LG2005", "static double Perplexity(double[] p) => double.Exp(-p.Sum(v => v * Math.Log2(v)));")]
    [InlineData("LG2006", "static double M(double[] losses) { double total = 0; foreach (double loss in losses) total += Math.Exp(loss); Console.WriteLine(total); return total / losses.Length; }")]
    [InlineData("LG2007", KlSum + "if (i > 1 && q[i] > 0) kl += p[i] * Math.Log(p[i] / q[i]); return kl; }")]
    [InlineData("LG2009", "static double HingeLoss(double[] f, double[] labels) => 0; static double M(double[] f) => HingeLoss(f, new double[] { 0, 1 });")]
    public async Task Fix_IsNotOffered_WhereItIsNotCertain(string id, string member) => await FixAssert.IsNotOfferedAsync(id, member);
}
