using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4001: probabilities for a kernel that reads logits.</summary>
internal sealed class ProbabilitiesIntoLogitsRule() : KernelRule(KernelsRules.ProbabilitiesIntoLogits)
{
    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Kernel.Space is not (LossInput.Logits or LossInput.LogProbabilities))
        {
            return;
        }

        foreach (IOperation argument in call.InSpace())
        {
            if ((call.Find(argument, IsProbability) ?? ByItsName(call, argument)) is { } found)
            {
                inspection.Report(
                    Descriptor, found.Severity, Terms.Peel(argument), call.Call.TargetMethod.Name, call.Kernel.Space == LossInput.Logits ? "logits" : "log-probabilities", Text(argument),
                    found.Holds, found.Content.Kind == ContentKind.SoftMax ? "softmax" : "sigmoid");
            }
        }
    }

    private static bool IsProbability(Content content) => content.Kind is ContentKind.SoftMax or ContentKind.Sigmoid;

    // A row that comes from elsewhere and is called softmaxOutput.
    private static Finding? ByItsName(KernelCall call, IOperation argument) =>
        Names.Of(argument) is { } name && MathNames.Find(name) == MathOp.SoftMax && Calling.IsResultName(name) && call.Find(argument, IsUnknown) is { } found
            ? new Finding(new Content(ContentKind.SoftMax, Evidence.Name, found.Content.Site), DiagnosticSeverity.Info)
            : null;

    private static bool IsUnknown(Content content) => content.Kind is ContentKind.Unknown or ContentKind.Untouched;
}
