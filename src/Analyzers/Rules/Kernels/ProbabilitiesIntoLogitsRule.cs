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
            Origin origin = Probabilities.Of(argument).Origin;
            if (origin is Origin.SoftMax or Origin.Sigmoid)
            {
                string space = call.Kernel.Space == LossInput.Logits ? "logits" : "log-probabilities";
                inspection.Report(Descriptor, Terms.Peel(argument), call.Call.TargetMethod.Name, space, Text(argument), origin == Origin.SoftMax ? "softmax" : "sigmoid");
            }
        }
    }
}
