using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Meaning;

public sealed class TorchKlDivTests
{
    private const string Id = "LG2004";

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor z) => [|functional.kl_div(functional.log_softmax(x, 1), functional.softmax(z, 1), reduction: nn.Reduction.Sum)|];")]
    [InlineData("static Tensor M(Tensor x, Tensor teacherProbs) => [|functional.kl_div(functional.log_softmax(x, 1), teacherProbs)|];")]
    [InlineData("static Tensor M(Tensor x, Tensor logTarget) => [|functional.kl_div(x, logTarget)|];")]
    public async Task DefaultThatDoesNotFit_IsReported(string member) => await RuleAssert.ReportsAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static Tensor M(Tensor x, Tensor z) => functional.kl_div(functional.log_softmax(x, 1), functional.softmax(z, 1), log_target: false, reduction: nn.Reduction.Sum);")]
    [InlineData("static Tensor M(Tensor x, Tensor z) => functional.kl_div(functional.log_softmax(x, 1), functional.log_softmax(z, 1), reduction: nn.Reduction.Sum);")]
    [InlineData("static Tensor M(Tensor x, Tensor z) => functional.kl_div(x, z, reduction: nn.Reduction.Sum);")]
    public async Task ExplicitOrFittingValue_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, TorchStandIn.File(member));

    [Theory]
    [InlineData("static double kl_div(double[] x, double[] targetProbs, bool log_target = true) => 0; static double M(double[] x, double[] probs) => kl_div(x, probs);")]
    public async Task FunctionOfTheSameName_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);

    [Theory]
    [InlineData("functional.kl_div(x, functional.softmax(probs, 1))", DiagnosticSeverity.Warning, "log_target")]
    [InlineData("functional.kl_div(x, probs)", DiagnosticSeverity.Info, "log_target")]
    [InlineData("functional.kl_div(x, probs, log_target: false)", DiagnosticSeverity.Info, "Reduction.Mean")]
    public async Task NameOrMean_IsOnlyASuggestion(string call, DiagnosticSeverity severity, string word)
    {
        Diagnostic diagnostic = Assert.Single(
            await Snippets.DiagnosticsAsync(TorchStandIn.File($"static Tensor M(Tensor x, Tensor probs) => {call};")), d => d.Id == Id);

        Assert.Equal(severity, diagnostic.Severity);
        Assert.Contains(word, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
