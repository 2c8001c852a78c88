using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Meaning;

public sealed class DoubleSoftMaxTests
{
    private const string Id = "LG2001";

    private const string Own = """
        static float[] Softmax(float[] x) => x;
        static float CrossEntropyWithLogits(float[] logits, int label) => 0;
        static float CategoricalCrossEntropy(float[] target, float[] output, bool fromLogits = false) => 0;

        """;

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy([|functional.softmax(x, 1)|], y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var p = x.softmax(1); return functional.cross_entropy([|p|], y); }")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var p = functional.sigmoid(x).view(-1); return functional.binary_cross_entropy_with_logits([|p|], y); }")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var loss = CrossEntropyLoss(); return loss.call([|functional.softmax(x, 1)|], y); }")]
    [InlineData("static Tensor M(Tensor x, Tensor y) => BCEWithLogitsLoss().forward([|functional.sigmoid(x)|], y);")]
    public async Task ActivationBeforeTorchLoss_IsReported(string member) => await RuleAssert.ReportsAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static float M(float[] x, int y) => CrossEntropyWithLogits([|Softmax(x)|], y);")]
    [InlineData("static float M(float[] x, int y) { var p = Softmax(x); return CrossEntropyWithLogits([|p|], y); }")]
    [InlineData("static float M(float[] x, float[] t) => CategoricalCrossEntropy(t, [|Softmax(x)|], fromLogits: true);")]
    [InlineData("static float M(float[] x, int y) { float[] p = new float[x.Length]; LossMath.SoftMax(x, p); return CrossEntropyWithLogits([|p|], y); }")]
    public async Task SoftMaxBeforeLossOfLogits_IsReported(string member) => await RuleAssert.ReportsAsync(Id, Own + member);

    [Theory]
    [InlineData("static float[] Softmax(float[] x) => x; static float CrossEntropy(float[] labels, float[] logits) { float s = 0; for (int i = 0; i < 3; i++) s -= labels[i] * MathF.Log(logits[i] + 1e-7f); return s; } static float M(float[] x, float[] t) => CrossEntropy(t, Softmax(x));")]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy(x, y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy(functional.log_softmax(x, 1), y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) => functional.cross_entropy(functional.softmax(x, 1).log(), y);")]
    [InlineData("static Tensor M(Tensor x, Tensor y) { var p = functional.sigmoid(x); return functional.binary_cross_entropy_with_logits(x, y) * p; }")]
    [InlineData("static Tensor M(Tensor x, Tensor z) => functional.cross_entropy(x, functional.softmax(z, 1));")]
    public async Task LogitsBeforeTorchLoss_AreNotReported(string member) => await RuleAssert.IsSilentAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static float M(float[] x, float[] t) => CategoricalCrossEntropy(t, Softmax(x));")]
    [InlineData("static float M(float[] x, float[] z) => CategoricalCrossEntropy(Softmax(z), x, fromLogits: true);")]
    [InlineData("static int ArgMax(float[] logits) => 0; static int M(float[] x) => ArgMax(Softmax(x));")]
    public async Task LossOfProbabilities_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, Own + member);

    [Theory]
    [InlineData("static float SoftmaxCrossEntropy(float[] logits, int label) { float s = 0; foreach (float z in logits) s += MathF.Exp(z - logits.Max()); return MathF.Log(s) - logits[label] + logits.Max(); } static float M(float[] x, int y) => SoftmaxCrossEntropy([|Softmax(x)|], y);", DiagnosticSeverity.Warning)]
    [InlineData("static float M(float[] x, int y) => CrossEntropyWithLogits([|Softmax(x)|], y);", DiagnosticSeverity.Info)]
    public async Task FunctionKnownByItsName_IsASuggestion(string member, DiagnosticSeverity severity) => await RuleAssert.ReportsAsync(Id, Own + member, severity: severity);
}
