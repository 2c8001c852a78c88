using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Performance;

/// <summary>LG3002: predictions that are clamped before a loss that is exact for all of them.</summary>
internal sealed class ClampBeforeFusedKernelRule() : Rule(PerformanceRules.ClampBeforeFusedKernel)
{
    public override void Register(Registration on)
    {
        on.Named(LossCalls.CanBeLoss, InspectTorch);
        on.Kernel(InspectKernel);
    }

    private void InspectKernel(Inspection inspection, KernelCall call)
    {
        if (call.Kernel.Space != LossInput.Unknown)
        {
            foreach (IOperation argument in call.InSpace())
            {
                Check(inspection, argument);
            }
        }
    }

    private void InspectTorch(Inspection inspection, IInvocationOperation call)
    {
        if (Torch.Owns(call.TargetMethod) && LossCalls.Read(call) is { Input: LossInput.Logits } loss)
        {
            Check(inspection, loss.Prediction);
        }
    }

    private void Check(Inspection inspection, IOperation argument)
    {
        if (Clamps.IsClamped(argument))
        {
            inspection.Report(Descriptor, Terms.Peel(argument), Terms.Peel(argument).Syntax);
        }
    }
}
