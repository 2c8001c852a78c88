using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4006: an output of a constant length that is not the one needed.</summary>
internal sealed class ShortOutputRule() : KernelRule(KernelsRules.ShortOutput)
{
    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Argument(call.Kernel.Operands[0]) is not { } operand || Memory.Of(operand).Length is not { } length)
        {
            return;
        }

        foreach (IParameterSymbol output in call.Call.TargetMethod.Parameters)
        {
            if (KernelRoles.IsOutput(output) && call.Argument(output) is { } argument && Memory.Of(argument).Length is { } actual and > 0
                && Needed(call, output, length) is { } needed && actual < needed)
            {
                inspection.Report(Descriptor, Terms.Peel(argument), output.Name, actual, needed);
            }
        }
    }

    private static int? Needed(KernelCall call, IParameterSymbol output, int length)
    {
        if (call.Kernel.IsOfElements || !KernelRoles.IsPerRow(output))
        {
            return length;
        }

        if (call.Kernel.Find("classes") is not { } parameter)
        {
            return call.Kernel.IsDivergence || call.Kernel.Family == "InformationAttribute" ? null : length;
        }

        double classes = call.Argument(parameter) is { } count ? Epsilons.ValueOf(count) : double.NaN;
        return classes >= 1 ? length / (int)classes : null;
    }
}
