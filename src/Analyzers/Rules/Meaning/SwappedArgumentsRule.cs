using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2003: a prediction where a loss wants the target, and a target where it wants the prediction.</summary>
internal sealed class SwappedArgumentsRule() : Rule(MeaningRules.SwappedArguments)
{
    private static readonly HashSet<string> Symmetric = Words.Set(
        "mse mae rmse sse squared square absolute l1 l2 euclidean manhattan cosine similarity distance correlation huber cosh jensen shannon js jsd "
        + "jeffreys hellinger dice iou jaccard variation symmetric wasserstein mean accuracy");

    public override void Register(Registration on) => on.Named(LossCalls.CanBeLoss, Inspect);

    private void Inspect(Inspection inspection, IInvocationOperation call)
    {
        if (call.Arguments.Length >= 2 && IsAsymmetricLoss(call) && SwappedArguments.Find(call) is { Prediction: { } prediction, Target: { } target })
        {
            inspection.Report(Descriptor, call, prediction.Value.Syntax, prediction.Parameter!.Name, target.Value.Syntax, target.Parameter!.Name);
        }
    }

    private static bool IsAsymmetricLoss(IInvocationOperation call) =>
        !Kernel.IsOne(call.TargetMethod) && (LossCalls.IsLoss(call.TargetMethod) || LossCalls.Read(call) is not null)
        && !Words.Any(call.TargetMethod.Name, Symmetric) && !Words.Any(call.TargetMethod.ContainingType.Name, Symmetric);
}
