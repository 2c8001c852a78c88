using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>The part that an argument of a loss is for.</summary>
internal static class SwappedArguments
{
    /// <summary>The part of an argument by its parameter's name, or by its place where a module numbers its parameters.</summary>
    public static Role RoleOf(IInvocationOperation call, IArgumentOperation argument) =>
        argument.Parameter is not { } parameter ? Role.Unknown
        : call.TargetMethod.Name is "forward" or "call" && Torch.Callee(call) is not null
            ? parameter.Ordinal switch { 0 => Role.Prediction, 1 => Role.Target, _ => Role.Unknown }
            : Roles.Of(parameter.Name);
}
