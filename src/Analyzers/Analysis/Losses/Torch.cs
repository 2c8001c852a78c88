using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises TorchSharp by the names of its namespaces.</summary>
internal static class Torch
{
    /// <summary>Whether a type or member comes from TorchSharp.</summary>
    public static bool Owns(ISymbol? symbol)
    {
        INamespaceSymbol? space = symbol?.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name == "TorchSharp";
    }

    /// <summary>The module whose <c>forward</c> or <c>call</c> this is: <c>CrossEntropyLoss</c>; or the function: <c>cross_entropy</c>.</summary>
    public static string? Callee(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is not ("forward" or "call"))
        {
            return Owns(call.TargetMethod) ? call.TargetMethod.Name : null;
        }

        ITypeSymbol? module = call.Instance is { } instance ? ModuleType(Terms.Peel(instance)) : null;
        return module is not null && Owns(module) ? module.Name : null;
    }

    // A variable of a base type has the type of the only value it can have.
    private static ITypeSymbol? ModuleType(IOperation module) =>
        Reaching.LocalValue(module) is { } value ? Terms.Peel(value).Type : module.Type;
}
