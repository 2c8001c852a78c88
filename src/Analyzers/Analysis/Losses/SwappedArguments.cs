using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>A prediction and a target that have each other's place.</summary>
/// <param name="Prediction">The argument for the prediction, which is a target.</param>
/// <param name="Target">The argument for the target, which is a prediction.</param>
internal sealed record SwappedArguments(IArgumentOperation Prediction, IArgumentOperation Target)
{
    /// <summary>The two arguments, if both names fit the other's parameter and the types allow a swap.</summary>
    public static SwappedArguments? Find(IInvocationOperation call) =>
        Only(call, Role.Prediction, Role.Target) is { } prediction && Only(call, Role.Target, Role.Prediction) is { } target
            && SymbolEqualityComparer.Default.Equals(prediction.Parameter!.Type, target.Parameter!.Type)
            ? new(prediction, target)
            : null;

    // The only argument for parameters of one part, if it is named like the other.
    private static IArgumentOperation? Only(IInvocationOperation call, Role parameter, Role named)
    {
        IArgumentOperation? found = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (RoleOf(call, argument) != parameter)
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

    // By the parameter's name, or by its place where a module numbers its parameters.
    private static Role RoleOf(IInvocationOperation call, IArgumentOperation argument) =>
        argument.Parameter is not { } parameter ? Role.Unknown
        : call.TargetMethod.Name is "forward" or "call" && Torch.Callee(call) is not null
            ? parameter.Ordinal switch { 0 => Role.Prediction, 1 => Role.Target, _ => Role.Unknown }
            : Roles.Of(parameter.Name);
}
