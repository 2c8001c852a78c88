using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2001: probabilities where a loss wants logits, so that the activation is applied twice.</summary>
internal sealed class DoubleSoftMaxRule() : Rule(MeaningRules.DoubleSoftMax)
{
    public override void Register(Registration on) => on.Named(LossCalls.CanBeLoss, Inspect);

    private void Inspect(Inspection inspection, IInvocationOperation call)
    {
        if (LossCalls.Read(call) is { Input: LossInput.Logits } loss && !Kernel.IsOne(call.TargetMethod)
            && Probabilities.Of(loss.Prediction).Origin is Origin.SoftMax or Origin.Sigmoid && !TakesLogarithmsAlone(call))
        {
            (string activation, string floor) = loss.IsBinary ? ("sigmoid", "0.31") : ("softmax", "0.31 for two classes and 1.46 for ten");
            inspection.Report(Descriptor, AppliesActivation(call) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, Terms.Peel(loss.Prediction), activation, floor);
        }
    }

    // What a function of TorchSharp applies is known, and an exponential can be seen; of others nothing but a name says it.
    private static bool AppliesActivation(IInvocationOperation call) =>
        Torch.Callee(call) is not null || Summary.Of(call.TargetMethod, call) is { Body.Exponentials.Count: > 0 };

    // A method of the project that takes logarithms and no exponential reads probabilities, whatever its parameter is called.
    private static bool TakesLogarithmsAlone(IInvocationOperation call) =>
        Summary.Of(call.TargetMethod, call) is { Body: { Logarithms.Count: > 0, Exponentials.Count: 0 } };
}
