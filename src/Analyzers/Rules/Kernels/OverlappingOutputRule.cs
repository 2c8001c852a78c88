using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4005: an output in memory that the kernel reads or writes as something else.</summary>
internal sealed class OverlappingOutputRule() : KernelRule(KernelsRules.OverlappingOutput)
{
    protected override void Inspect(Inspection inspection, KernelCall call)
    {
        foreach (IParameterSymbol output in call.Call.TargetMethod.Parameters)
        {
            if (KernelRoles.IsOutput(output) && call.Argument(output) is { } argument && Overlapped(call, output) is var (other, severity))
            {
                inspection.Report(Descriptor, severity, Terms.Peel(argument), output.Name, severity == DiagnosticSeverity.Error ? "overlaps" : "can overlap", other.Name);
            }
        }
    }

    // The operand, or the output in front of this one, that most certainly shares an element with it.
    private static (IParameterSymbol Other, DiagnosticSeverity Severity)? Overlapped(KernelCall call, IParameterSymbol output)
    {
        (IParameterSymbol Other, DiagnosticSeverity Severity)? worst = null;
        foreach (IParameterSymbol other in call.Call.TargetMethod.Parameters)
        {
            bool isOther = other.Type.Name == "ReadOnlySpan" || (KernelRoles.IsOutput(other) && other.Ordinal < output.Ordinal);
            if (isOther && call.Seen(output) is { } written && call.Seen(other) is { } read
                && Overlap.Of(written, read, KernelRoles.IsOperand(other), MayReplace(call.Kernel, output, other)) is { } severity && !(severity <= worst?.Severity))
            {
                worst = (other, severity);
            }
        }

        return worst;
    }

    private static bool MayReplace(Kernel kernel, IParameterSymbol output, IParameterSymbol operand)
    {
        int variable = kernel.Family != "LossAttribute" && kernel.Kind != "Perplexity" && kernel.Operands.Count > 1 ? 1 : 0;
        return KernelRoles.Name(output) == "gradient" && operand.Ordinal == variable
            && SymbolEqualityComparer.Default.Equals(Shapes.Element(output.Type), Shapes.Element(operand.Type));
    }
}
