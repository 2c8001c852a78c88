using LossGen.Analyzers.Tests.Kernels;

namespace LossGen.Analyzers.Tests.Performance;

public sealed class PerformanceRuleTests
{
    private const string Own = "static double[] OneHot(int label, int classes) => new double[classes];\n";

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy(x, [|functional.one_hot(y, 10)|]);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var t = [|functional.one_hot(y, 10)|]; return functional.cross_entropy(x, t); }")]
    public async Task OneHotIntoTorchLoss_IsReported(string member) => await RuleAssert.ReportsAsync("LG3001", TorchStandIn.File(member));

    [Theory]
    [InlineData("static double M(double[] p, int y) { var t = [|OneHot(y, 10)|]; double s = 0; for (int i = 0; i < 10; i++) s -= t[i] * Math.Log(p[i]); return s; }")]
    public async Task OneHotTimesLogarithm_IsReported(string member) => await RuleAssert.ReportsAsync("LG3001", Own + member);

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy(x, y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y, Tensor smooth) => functional.cross_entropy(x, functional.one_hot(y, 10) * smooth);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.binary_cross_entropy_with_logits(x, functional.one_hot(y, 10));")]
    public async Task OtherTarget_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG3001", TorchStandIn.File(member));

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy([|x.clamp(-50, 50)|], y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var z = x.clamp(-50, 50); return functional.cross_entropy([|z|], y); }")]
    public async Task ClampBeforeTorchLoss_IsReported(string member) => await RuleAssert.ReportsAsync("LG3002", TorchStandIn.File(member));

    [Theory]
    [InlineData("static double M(float[] x, int[] y) { var z = x.Select(v => Math.Clamp(v, -50, 50)).ToArray(); return CrossEntropy([|z|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { for (int i = 0; i < x.Length; i++) x[i] = Math.Clamp(x[i], -50f, 50f); return CrossEntropy([|x|], y, 3); }")]
    [InlineData("static double M(float[] p, float[] q) { for (int i = 0; i < q.Length; i++) q[i] = Math.Max(q[i], 1e-7f); return Kl(p, [|q|]); }")]
    public async Task ClampBeforeKernel_IsReported(string member) => await RuleAssert.ReportsAsync("LG3002", KernelSnippets.Declared + member);

    [Theory]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(x, y, 3);")]
    [InlineData("static double M(float[] x, float[] y) { for (int i = 0; i < x.Length; i++) x[i] = Math.Clamp(x[i], -1f, 1f); return SquaredValue(x, y); }")]
    [InlineData("static double M(float[] x, int[] y, float[] b) { for (int i = 0; i < x.Length; i++) x[i] = Math.Max(x[i], b[i]); return CrossEntropy(x, y, 3); }")]
    public async Task OtherInput_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG3002", KernelSnippets.Declared + member);
}
