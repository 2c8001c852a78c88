namespace LossGen.Analyzers.Tests.Meaning;

public sealed class ProbabilitiesAsLogProbabilitiesTests
{
    private const string Id = "LG2002";

    private const string Own = "static float[] Softmax(float[] x) => x;\nstatic float NllLoss(float[] logProbs, int label) => -logProbs[label];\n";

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.nll_loss([|functional.softmax(x, 1)|], y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var p = x.softmax(1); return NLLLoss().call([|p|], y); }")]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.kl_div([|functional.softmax(x, 1)|], y, log_target: false, reduction: nn.Reduction.Sum);")]
    public async Task SoftMaxIntoTorchLoss_IsReported(string member) => await RuleAssert.ReportsAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static float M(float[] x, int y) => NllLoss([|Softmax(x)|], y);")]
    [InlineData("static double M(double[] logP) => -logP.Sum(v => 1.0) + Math.Exp(logP[0]) * [|Math.Log(logP[0])|];")]
    [InlineData("static double Entropy(double[] v) { double h = 0; foreach (double x in v) h -= Math.Exp(x) * [|Math.Log(x)|]; return h; }")]
    public async Task MixedSpaces_AreReported(string member) => await RuleAssert.ReportsAsync(Id, Own + member);

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.nll_loss(functional.log_softmax(x, 1), y);")]
    [InlineData("static Tensor M(Tensor x, Tensor z) => functional.kl_div(functional.log_softmax(x, 1), functional.softmax(z, 1), log_target: false, reduction: nn.Reduction.Sum);")]
    public async Task LogSoftMax_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static double M(double logP) => Math.Exp(logP) * logP;")]
    [InlineData("static double M(double p) => p * Math.Log(p);")]
    [InlineData("static double M(double x) => Math.Exp(x) * Math.Log(x);")]
    [InlineData("static double M(double logP, double q) => Math.Exp(logP) * Math.Log(q);")]
    public async Task OneSpace_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, Own + member);
}
