namespace LossGen.Analyzers.Tests.Meaning;

public sealed class AccuracyAsLossTests
{
    private const string Id = "LG2010";

    [Theory]
    [InlineData("static void M(Tensor x, Tensor y) => [|x.argmax(1).eq(y).mean()|].backward();")]
    [InlineData("static void M(Tensor x, Tensor y) { var accuracy = x.argmax(1).eq(y).mean(); var loss = 1 - accuracy; [|loss|].backward(); }")]
    public async Task StepFunction_IsReported(string member) => await RuleAssert.ReportsAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static void M(Tensor x, Tensor y) => functional.cross_entropy(x, y).mean().backward();")]
    [InlineData("static double M(Tensor x, Tensor y) => x.argmax(1).eq(y).mean().item();")]
    [InlineData("static void M(Tensor x, Tensor y) => x.gather(1, x.argmax(1)).sum().backward();")]
    [InlineData("static void M(Tensor x, Tensor y) { var mask = x.eq(y); (x * mask).sum().backward(); }")]
    public async Task Metric_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, TorchStandIn.File(member));
}
