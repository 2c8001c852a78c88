using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4008: a model for p and its target for q.</summary>
internal sealed class OperandOrderRule() : KernelRule(KernelsRules.OperandOrder)
{
    private static readonly HashSet<string> Models = Words.Set("policy student model predicted prediction predictions pred approx approximation actor q");
    private static readonly HashSet<string> Targets = Words.Set("ref reference teacher target targets data truth prior frozen p");

    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Kernel.IsDivergence && call.Kernel.Operands is [{ } p, { } q, ..] && call.Argument(p) is { } first && call.Argument(q) is { } second
            && Says(first, Models, Targets) && Says(second, Targets, Models))
        {
            inspection.Report(Descriptor, call.Call, Text(first), p.Name, Text(second), q.Name);
        }
    }

    private static bool Says(IOperation operation, HashSet<string> words, HashSet<string> others) =>
        Names.Of(operation) is { } name && Words.Any(name, words) && !Words.Any(name, others);
}
