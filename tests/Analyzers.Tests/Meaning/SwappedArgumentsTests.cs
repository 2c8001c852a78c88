namespace LossGen.Analyzers.Tests.Meaning;

public sealed class SwappedArgumentsTests
{
    private const string Id = "LG2003";

    private const string Own = """
        static double CrossEntropy(double[] predicted, double[] expected) => 0;
        static double MeanSquaredError(double[] predicted, double[] expected) => 0;
        static void Copy(double[] outputs, double[] targets) { }
        sealed class CrossEntropyLoss { public double Compute(double[] yPred, double[] yTrue) => 0; }

        """;

    [Theory]
    [InlineData("static Tensor M(Tensor inputsFlat, Tensor targetsFlat) => [|functional.binary_cross_entropy_with_logits(targetsFlat, inputsFlat)|];")]
    [InlineData("static Tensor M(Tensor logits, Tensor labels) => [|functional.cross_entropy(labels.view(-1), logits.view(-1))|];")]
    [InlineData("static Tensor M(Tensor output, Tensor target) { var loss = CrossEntropyLoss(); return [|loss.call(target, output)|]; }")]
    public async Task SwappedTensors_AreReported(string member) => await RuleAssert.ReportsAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static double M(double[] prediction, double[] labels) => [|CrossEntropy(labels, prediction)|];")]
    [InlineData("static double M(double[] prediction, double[] labels) => [|CrossEntropy(expected: prediction, predicted: labels)|];")]
    [InlineData("static double M(double[] outputs, double[][] targets, CrossEntropyLoss loss) => [|loss.Compute(targets[0], outputs)|];")]
    public async Task SwappedArguments_AreReported(string member) => await RuleAssert.ReportsAsync(Id, Snippets.InClass(Own + member));

    [Theory]
    [InlineData("static Tensor M(Tensor prediction, Tensor target) => functional.binary_cross_entropy_with_logits(prediction, target);")]
    [InlineData("static Tensor M(Tensor x, Tensor target) => functional.cross_entropy(target, x);")]
    public async Task TensorsInOrder_AreNotReported(string member) => await RuleAssert.IsSilentAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static double M(double[] prediction, double[] labels) => CrossEntropy(prediction, labels);")]
    [InlineData("static double M(double[] x, double[] labels) => CrossEntropy(labels, x);")]
    [InlineData("static double M(double[] prediction, double[] labels) => MeanSquaredError(labels, prediction);")]
    [InlineData("static void M(double[] prediction, double[] labels) => Copy(labels, prediction);")]
    [InlineData("static double M(double[] predictedLabels, double[] targetOutputs) => CrossEntropy(targetOutputs, predictedLabels);")]
    public async Task OtherArguments_AreNotReported(string member) => await RuleAssert.IsSilentAsync(Id, Snippets.InClass(Own + member));
}
