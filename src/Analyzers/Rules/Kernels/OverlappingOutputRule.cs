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
            if (KernelRoles.IsOutput(output) && call.Argument(output) is { } argument && Overlapped(call, output, argument) is { } other)
            {
                inspection.Report(Descriptor, Terms.Peel(argument), output.Name, other.Name);
            }
        }
    }

    // The first operand, or an output in front of this one, that shares an element with it.
    private static IParameterSymbol? Overlapped(KernelCall call, IParameterSymbol output, IOperation argument)
    {
        Memory memory = Memory.Of(argument);
        foreach (IParameterSymbol other in call.Call.TargetMethod.Parameters)
        {
            bool isOther = other.Type.Name == "ReadOnlySpan" || (KernelRoles.IsOutput(other) && other.Ordinal < output.Ordinal);
            if (isOther && call.Argument(other) is { } value && Memory.Of(value) is var second && memory.Overlaps(second)
                && !(MayReplace(call.Kernel, output, other) && memory.StartsLike(second)))
            {
                return other;
            }
        }

        return null;
    }

    private static bool MayReplace(Kernel kernel, IParameterSymbol output, IParameterSymbol operand)
    {
        int variable = kernel.Family != "LossAttribute" && kernel.Kind != "Perplexity" && kernel.Operands.Count > 1 ? 1 : 0;
        return KernelRoles.Name(output) == "gradient" && operand.Ordinal == variable
            && SymbolEqualityComparer.Default.Equals(Shapes.Element(output.Type), Shapes.Element(operand.Type));
    }
}
