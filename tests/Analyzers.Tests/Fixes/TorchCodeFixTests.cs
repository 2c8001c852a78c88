namespace LossGen.Analyzers.Tests.Fixes;

/// <summary>Fixes of calls of TorchSharp.</summary>
public sealed class TorchCodeFixTests
{
    [Theory]
    [InlineData("static double M(double[] x, double[] y) { Tensor z = new(x); return functional.cross_entropy(functional.softmax(z, 1), new Tensor(y)).item(); }")]
    [InlineData("static double M(double[] x, double[] y) { Tensor z = new(x); var p = z.softmax(1); return functional.cross_entropy(p, new Tensor(y)).item(); }")]
    public async Task DroppedActivation_IsRight(string member) => await FixAssert.IsRightAsync(
        "LG2001", TorchStandIn.File(member), [new double[] { 2, 2 }, new double[] { 0 }], [new double[] { 0, 3 }, new double[] { 0 }], expected: Math.Log(1 + Math.Exp(3)));

    [Fact]
    public async Task LogSoftMax_IsRight() => await FixAssert.MendsAsync(
        "LG2002",
        TorchStandIn.File("static double M(double[] x) => functional.nll_loss(functional.softmax(new Tensor(x), 1), new Tensor(0)).item();"),
        [new double[] { 0, 3 }],
        expected: Math.Log(1 + Math.Exp(3)));

    [Fact]
    public async Task SwappedArguments_AreRight() => await FixAssert.IsRightAsync(
        "LG2003",
        TorchStandIn.File("static double M(double[] x, double[] t) { Tensor logits = new(x), targets = new(t); return functional.binary_cross_entropy_with_logits(targets, logits).item(); }"),
        [new double[] { 1 }, new double[] { 1 }],
        [new double[] { -20 }, new double[] { 1 }],
        expected: 20);

    [Fact]
    public async Task KlDivergence_IsRight() => await FixAssert.IsRightAsync(
        "LG2004",
        TorchStandIn.File("static double M(double[] x, double[] p) { Tensor probs = new(p); return functional.kl_div(new Tensor(x), probs, reduction: nn.Reduction.Sum).item(); }"),
        [new double[] { 0 }, new double[] { 0 }],
        [new[] { Math.Log(0.5), Math.Log(0.5) }, new double[] { 0, 1 }],
        expected: Math.Log(2));

    [Fact]
    public async Task KlDivergence_KeepsComments() => await FixAssert.ChangesAsync(
        "LG2004",
        TorchStandIn.File("static Tensor M(Tensor x, Tensor probs) => functional.kl_div(x, /* p */ probs /* end */);"),
        TorchStandIn.File("static Tensor M(Tensor x, Tensor probs) => functional.kl_div(x, /* p */ probs /* end */, log_target: false);"));

    [Fact]
    public async Task ClassIndices_GiveTheSame() => await FixAssert.KeepsAsync(
        "LG3001",
        TorchStandIn.File("static double M(double[] x, double[] y) { Tensor labels = new(y); return functional.cross_entropy(new Tensor(x), functional.one_hot(labels, 2)).item(); }"),
        [new double[] { 0, 3 }, new double[] { 0 }],
        expected: Math.Log(1 + Math.Exp(3)));

    [Fact]
    public async Task RemovedClamp_IsRight() => await FixAssert.IsRightAsync(
        "LG3002",
        TorchStandIn.File("static double M(double[] x) { Tensor z = new(x); return functional.cross_entropy(z.clamp(-50, 50), new Tensor(0)).item(); }"),
        [new double[] { 1, 2 }],
        [new double[] { 0, 1000 }],
        expected: 1000);

    [Theory]
    [InlineData("LG2001", "static Tensor M(Tensor x, Tensor y) { var p = functional.softmax(x, 1); x = y; return functional.cross_entropy(p, y); }")]
    [InlineData("LG2002", "static Tensor M(Tensor x, Tensor y) { var p = functional.softmax(x, 1); return functional.nll_loss(p, y); }")]
    [InlineData("LG2004", "static Tensor M(Tensor x, Tensor probs) => functional.kl_div(x, probs, log_target: false);")]
    [InlineData("LG3001", "static Tensor M(Tensor x, Tensor y) { var t = functional.one_hot(y, 10); return functional.cross_entropy(x, t); }")]
    public async Task Fix_IsNotOffered_WhereItIsNotCertain(string id, string member) => await FixAssert.IsNotOfferedAsync(id, TorchStandIn.File(member));
}
