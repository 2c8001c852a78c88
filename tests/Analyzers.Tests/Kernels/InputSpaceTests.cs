using static LossGen.Analyzers.Tests.Kernels.KernelSnippets;

namespace LossGen.Analyzers.Tests.Kernels;

public sealed class InputSpaceTests
{
    [Theory]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy([|Softmax(x)|], y, 3);")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { Span<float> p = new float[3]; LossMath.SoftMax(x, p); return CrossEntropy([|p|], y, 3); }")]
    public async Task ProbabilitiesIntoLogits_AreReported(string member) => await RuleAssert.ReportsAsync("LG4001", Declared + member);

    [Theory]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(x, y, 3);")]
    [InlineData("static double M(float[] x, int[] y) => OfProbabilities(Softmax(x), y, 3);")]
    [InlineData("static double M(float[] x, float[] y) => SquaredValue(Softmax(x), y);")]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(LogSoftmax(x), y, 3);")]
    [InlineData("static double M(float[] x, float[] z) => Kl(Softmax(x), Softmax(z));")]
    public async Task FittingProbabilities_AreNotReported(string member) => await RuleAssert.IsSilentAsync("LG4001", Declared + member);

    [Theory]
    [InlineData("static double M(float[] x) => Entropy([|LogSoftmax(x)|]);")]
    [InlineData("static double M(float[] x, float[] w) { var z = Linear(x, w); return Entropy([|z|]); }")]
    [InlineData("static double M(float[] p) => Kl(p, [|new float[] { -1, 2 }|]);")]
    [InlineData("static double M(float[] x, int[] y) { float[] z = [-0.5f, 1.5f]; return OfProbabilities([|z|], y, 2); }")]
    public async Task LogitsIntoProbabilities_AreReported(string member) => await RuleAssert.ReportsAsync("LG4002", Declared + member);

    [Theory]
    [InlineData("static double M(float[] x) => Entropy(Softmax(x));")]
    [InlineData("static double M(float[] x, float[] w) => Entropy(Softmax(Linear(x, w)));")]
    [InlineData("static double M(float[] x) => Entropy(x);")]
    [InlineData("static double M() => Entropy(new float[] { 0.25f, 0.75f });")]
    [InlineData("static double M(float[] x, float[] w, int[] y) => CrossEntropy(Linear(x, w), y, 3);")]
    public async Task PossibleProbabilities_AreNotReported(string member) => await RuleAssert.IsSilentAsync("LG4002", Declared + member);

    [Theory]
    [InlineData("static double M(float[] p) => [|Math.Exp(EntropyBits(p))|];")]
    [InlineData("static double M(float[] p) { var h = EntropyBits(p); return [|Math.Exp(h)|]; }")]
    [InlineData("static double M(float[] x, int[] y) => [|Math.Pow(2, CrossEntropy(x, y, 3))|];")]
    public async Task PowerOfAnotherUnit_IsReported(string member) => await RuleAssert.ReportsAsync("LG4003", Declared + member);

    [Theory]
    [InlineData("static double M(float[] p) => Math.Exp(Entropy(p));")]
    [InlineData("static double M(float[] p) => Math.Pow(2, EntropyBits(p));")]
    [InlineData("static double M(float[] p) => Math.Pow(3, EntropyBits(p));")]
    [InlineData("static double M(float[] p) => Math.Pow(EntropyBits(p), 2);")]
    public async Task PowerOfItsUnit_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4003", Declared + member);
}
