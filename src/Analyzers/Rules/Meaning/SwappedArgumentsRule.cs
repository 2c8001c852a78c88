using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
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
        if (call.Arguments.Length < 2 || Kernel.IsOne(call.TargetMethod) || !(LossCalls.IsLoss(call.TargetMethod) || LossCalls.Read(call) is not null)
            || Words.Any(call.TargetMethod.Name, Symmetric) || Words.Any(call.TargetMethod.ContainingType.Name, Symmetric))
        {
            return;
        }

        if (Swapped(call, Role.Prediction, Role.Target) is { } prediction && Swapped(call, Role.Target, Role.Prediction) is { } target
            && SymbolEqualityComparer.Default.Equals(prediction.Parameter!.Type, target.Parameter!.Type))
        {
            inspection.Report(Descriptor, call, Code(prediction), prediction.Parameter.Name, Code(target), target.Parameter.Name);
        }
    }

    // The only argument for parameters of one part that is named like the other.
    private static IArgumentOperation? Swapped(IInvocationOperation call, Role parameter, Role named)
    {
        IArgumentOperation? found = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (SwappedArguments.RoleOf(call, argument) != parameter)
            {
                continue;
            }

            if (found is not null || Roles.Of(Names.Of(argument.Value)) != named)
            {
                return null;
            }

            found = argument;
        }

        return found;
    }

    private static string Code(IArgumentOperation argument) => argument.Value.Syntax.ToString();
}
