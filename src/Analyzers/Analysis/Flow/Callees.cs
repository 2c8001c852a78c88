using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>A method of the project that a call runs.</summary>
/// <param name="Call">The call.</param>
/// <param name="Summary">What the method does.</param>
internal readonly record struct Callee(Call Call, Summary Summary);

/// <summary>Finds the methods that calls run.</summary>
internal static class Callees
{
    /// <summary>The method of the project that a call runs, if there is no doubt which.</summary>
    public static Callee? Of(Call call, Trail trail)
    {
        if (call.Method is not { } method)
        {
            return null;
        }

        IMethodSymbol? target = method.IsAbstract ? Implementation(method, call, trail) : method;
        return target is not null && Summary.Of(target, call.Operation) is { } summary ? new(call, summary) : null;
    }

    /// <summary>The type of the only object that an expression can be, where a variable of an interface or a base class holds it.</summary>
    public static ITypeSymbol? TypeOf(IOperation instance, Trail trail)
    {
        IOperation peeled = Terms.Peel(instance);
        if (peeled is IObjectCreationOperation || (peeled.Type is not { IsAbstract: true } && !Shapes.IsUnknown(peeled.Type)) || !trail.Spend())
        {
            return peeled.Type;
        }

        ITypeSymbol? only = null;
        foreach (Source source in Sources.Of(peeled, trail))
        {
            if (source.Value is null || TypeOf(source.Value, source.Trail) is not { IsAbstract: false } type || (only is not null && !SymbolEqualityComparer.Default.Equals(only, type)))
            {
                return peeled.Type;
            }

            only = type;
        }

        return only ?? peeled.Type;
    }

    private static IMethodSymbol? Implementation(IMethodSymbol method, Call call, Trail trail)
    {
        if (call.Receiver is not { } receiver || TypeOf(receiver, trail) is not { IsAbstract: false } type)
        {
            return null;
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return type.FindImplementationForInterfaceMember(method) as IMethodSymbol;
        }

        foreach (ISymbol member in type.GetMembers(method.Name))
        {
            if (member is IMethodSymbol { OverriddenMethod: { } overridden } own && SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
            {
                return own;
            }
        }

        return null;
    }
}
