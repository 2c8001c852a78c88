using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>The call that an argument is passed to.</summary>
internal static class LossArguments
{
    /// <summary>The kernel that an expression is an argument of.</summary>
    public static Kernel? KernelOf(IOperation argument) => CallOf(argument) is { } call ? Kernel.Of(call.TargetMethod) : null;

    /// <summary>The call that an expression is an argument of, conversions apart.</summary>
    public static IInvocationOperation? CallOf(IOperation argument)
    {
        IOperation? parent = argument.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }
}
