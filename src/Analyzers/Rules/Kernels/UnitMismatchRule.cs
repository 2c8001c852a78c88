using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Rules.Kernels;

/// <summary>LG4003: the value of a kernel as an exponent of another base than the kernel's unit has.</summary>
internal sealed class UnitMismatchRule() : Rule(KernelsRules.UnitMismatch)
{
    public override void Register(Registration on)
    {
        on.Function(MathOp.Exp, (inspection, exponential) => Inspect(on, inspection, exponential, exponential.First, InformationBase.Nats));
        on.Function(MathOp.Power, (inspection, power) => Inspect(on, inspection, power, power.Second, KernelUnits.OfBase(power.First)));
    }

    private void Inspect(Registration on, Inspection inspection, Term power, IOperation exponent, InformationBase unit)
    {
        if (on.HasKernels && unit != InformationBase.Unknown && KernelUnits.Source(exponent) is { } call && call.Kernel.Unit != unit && call.Kernel.Kind != "Perplexity")
        {
            inspection.Report(
                Descriptor, power.Operation, call.Call.TargetMethod.Name, call.Kernel.Unit.ToString().ToLowerInvariant(), KernelUnits.Power(call.Kernel.Unit));
        }
    }
}
