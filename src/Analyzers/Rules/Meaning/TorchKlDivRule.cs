using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2004: TorchSharp's <c>kl_div</c>, whose defaults are not those one expects.</summary>
internal sealed class TorchKlDivRule() : Rule(MeaningRules.TorchKlDiv)
{
    private static readonly HashSet<string> Plain = Words.Set("prob probs probability probabilities softmax onehot dist distribution p");
    private static readonly HashSet<string> Logarithmic = Words.Set("log logp logprob logprobs logsoftmax logits");

    public override void Register(Registration on) => on.Method("kl_div", Inspect);

    private void Inspect(Inspection inspection, IInvocationOperation call)
    {
        if (!Torch.Owns(call.TargetMethod))
        {
            return;
        }

        if (IsDefault(call, "log_target") && LossCalls.At(call, 1) is { } target && Plainness(target) is { } severity)
        {
            inspection.Report(
                Descriptor, severity, call, $"log_target is true by default, and '{target.Syntax}' is not a logarithm: the value is Σ eᵗ·(t − x) instead of Σ t·(log t − x)");
        }
        else if (Reduction(call) == "Mean")
        {
            inspection.Report(Descriptor, DiagnosticSeverity.Info, call, "Reduction.Mean divides by the number of elements: the value is the divergence divided by the number of classes");
        }
    }

    // A softmax or sigmoid is no logarithm; that something is called a probability is a reason to look, and no more.
    private static DiagnosticSeverity? Plainness(IOperation target) =>
        Probabilities.Of(target).Origin != Origin.Unknown ? DiagnosticSeverity.Warning
        : Names.HasAny(target, Plain) && !Names.HasAny(target, Logarithmic) && (Names.Of(target) is not { } name || !Words.Any(name, Logarithmic)) ? DiagnosticSeverity.Info
        : null;

    private static bool IsDefault(IInvocationOperation call, string parameter) => Argument(call, parameter) is { ArgumentKind: ArgumentKind.DefaultValue };

    private static string? Reduction(IInvocationOperation call) =>
        Argument(call, "reduction") is { Parameter.Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } argument
        && Terms.Peel(argument.Value).ConstantValue is { HasValue: true, Value: { } number }
            ? Enumeration.Name(type, number)
            : null;

    private static IArgumentOperation? Argument(IInvocationOperation call, string parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument;
            }
        }

        return null;
    }
}
