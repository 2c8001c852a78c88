using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4007: a call that computes a value nobody reads.</summary>
internal sealed class IgnoredLossRule() : KernelRule(KernelsRules.IgnoredLoss)
{
    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Call.Parent is IExpressionStatementOperation && !call.Call.TargetMethod.ReturnsVoid && !HasOutput(call))
        {
            inspection.Report(Descriptor, call.Call, call.Call.TargetMethod.Name);
        }
    }

    private static bool HasOutput(KernelCall call)
    {
        foreach (IParameterSymbol parameter in call.Call.TargetMethod.Parameters)
        {
            if (KernelRoles.IsOutput(parameter) && call.Argument(parameter) is { } argument && Terms.Peel(argument) is not IDefaultValueOperation and not { ConstantValue: { HasValue: true, Value: null } })
            {
                return true;
            }
        }

        return false;
    }
}
