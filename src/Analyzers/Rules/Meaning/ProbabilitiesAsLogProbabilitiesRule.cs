using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2002: probabilities where log-probabilities are wanted, or the two mixed in one product.</summary>
internal sealed class ProbabilitiesAsLogProbabilitiesRule() : Rule(MeaningRules.ProbabilitiesAsLogProbabilities)
{
    private static readonly HashSet<string> Distributions = Words.Set("p q prob probs probability probabilities logp logq logprob logprobs logits softmax");

    public override void Register(Registration on)
    {
        on.Named(LossCalls.CanBeLoss, InspectLoss);
        on.Function(MathOp.Log, InspectLogarithm);
    }

    private void InspectLoss(Inspection inspection, IInvocationOperation call)
    {
        if (LossCalls.Read(call) is { Input: LossInput.LogProbabilities } loss && !Kernel.IsOne(call.TargetMethod)
            && Probabilities.Of(loss.Prediction).Origin is Origin.SoftMax or Origin.Sigmoid)
        {
            inspection.Report(
                Descriptor, Terms.Peel(loss.Prediction), "the loss wants log-probabilities and gets probabilities: a certain, right prediction has the value −1 instead of 0");
        }
    }

    // exp(x)·log(x): x is either a probability or the logarithm of one.
    private void InspectLogarithm(Inspection inspection, Term logarithm)
    {
        IOperation x = Logarithms.Argument(logarithm.First);
        if (Logarithms.Factor(logarithm.Operation) is { } factor && Terms.Read(factor) is { Op: MathOp.Exp } exponential && Terms.Same(exponential.First, x)
            && (Names.HasAny(x, Distributions) || Scope.IsMeasure(inspection.Member)))
        {
            inspection.Report(
                Descriptor, logarithm.Operation, "one operand is both the exponent and under the logarithm; log-probabilities are negative, and their logarithm is NaN");
        }
    }
}
