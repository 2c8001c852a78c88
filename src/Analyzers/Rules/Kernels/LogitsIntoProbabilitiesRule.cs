using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4002: what cannot be probabilities for a kernel that reads them.</summary>
internal sealed class LogitsIntoProbabilitiesRule() : KernelRule(KernelsRules.LogitsIntoProbabilities)
{
    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Kernel.Space != LossInput.Probabilities || Shapes.IsInteger(Shapes.Element(call.Kernel.Operands[0].Type)))
        {
            return;
        }

        foreach (IOperation argument in call.InSpace())
        {
            if (ScoreOrigins.Of(call, argument) is { } found)
            {
                // The value is wrong, but the call does not throw, and somebody may want it: a warning at most.
                DiagnosticSeverity severity = found.Severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : found.Severity;
                inspection.Report(
                    Descriptor, severity, Terms.Peel(argument), call.Call.TargetMethod.Name, Text(argument), found.Holds, ScoreOrigins.Name(found.Content), ScoreOrigins.Space(found.Content));
            }
        }
    }
}
