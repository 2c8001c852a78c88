using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4006: an output of a constant length that is not the one needed.</summary>
internal sealed class ShortOutputRule() : KernelRule(KernelsRules.ShortOutput)
{
    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        if (call.Seen(call.Kernel.Operands[0]) is not { } operand)
        {
            return;
        }

        foreach (IParameterSymbol output in call.Call.TargetMethod.Parameters)
        {
            if (KernelRoles.IsOutput(output) && call.Argument(output) is { } argument && call.Seen(output) is { } written && Short(call, output, written.Value, operand.Value) is { } found)
            {
                bool isCertain = written.Value.Single is not null && operand.Value.Single is not null;
                inspection.Report(
                    Descriptor, isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, Terms.Peel(argument), output.Name, isCertain ? "has" : "can have", found.Actual, found.Needed);
            }
        }
    }

    // Lengths that do not go together. Two arguments that both depend on the path may go with each other.
    private static (int Actual, int Needed)? Short(KernelCall call, IParameterSymbol output, Value written, Value operand)
    {
        if (written.Single is null && operand.Single is null)
        {
            return null;
        }

        foreach (View view in written.Views)
        {
            foreach (View read in operand.Views)
            {
                if (view.Length is { } actual and > 0 && read.Length is { } length && Needed(call, output, length) is { } needed && actual < needed)
                {
                    return (actual, needed);
                }
            }
        }

        return null;
    }

    private static int? Needed(KernelCall call, IParameterSymbol output, int length)
    {
        if (call.Kernel.Find("rowStride") is not null)
        {
            return NeededApart(call, output, length);
        }

        if (call.Kernel.IsOfElements || !KernelRoles.IsPerRow(output))
        {
            return length;
        }

        if (call.Kernel.Find("classes") is not { } parameter)
        {
            return call.Kernel.IsDivergence || call.Kernel.Family == "InformationAttribute" ? null : length;
        }

        double classes = call.Number(parameter);
        return classes >= 1 ? length / (int)classes : null;
    }

    // Rows that lie apart need not end with what is between them.
    private static int? NeededApart(KernelCall call, IParameterSymbol output, int length)
    {
        if (call.Kernel.Find("classes") is not { } classesParameter || call.Kernel.Find("rowStride") is not { } strideParameter)
        {
            return null;
        }

        double classes = call.Number(classesParameter), stride = call.Number(strideParameter);
        if (!(classes >= 1 && stride >= classes && length >= classes))
        {
            return null;
        }

        int rows = ((length - (int)classes) / (int)stride) + 1;
        return KernelRoles.IsPerRow(output) ? rows : ((rows - 1) * (int)stride) + (int)classes;
    }
}
