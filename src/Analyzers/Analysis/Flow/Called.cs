using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What methods that are called before leave in a field or property of an object of another type: <c>Fill(state, x); … state.Output[i]</c>.</summary>
internal static class Called
{
    // As many methods are looked into.
    private const int MaximalCalls = 4;

    /// <summary>Adds the values that the methods called in front of a reader put into a field or property.</summary>
    public static void Add(ISymbol variable, IOperation reader, Trail trail, List<Source> found)
    {
        if (TypeOf(variable) is not { } type || !Shapes.IsVector(type) || variable.DeclaringSyntaxReferences.Length == 0)
        {
            return;
        }

        int left = MaximalCalls;
        foreach (IInvocationOperation call in Body.Of(reader).Calls)
        {
            if (call.Syntax.SpanStart >= reader.Syntax.SpanStart || left == 0)
            {
                return;
            }

            if (CanWrite(call, variable) && left-- > 0 && Call.Of(call) is { } read && Callees.Of(read, trail) is { } callee && trail.Into(callee.Call) is { } inside)
            {
                foreach (Write write in callee.Summary.Body.Writes(variable))
                {
                    Sources.AddWrite(write, variable, inside, found);
                }
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    // A call in another type, with an argument of the type that has the field.
    private static bool CanWrite(IInvocationOperation call, ISymbol variable) =>
        !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, variable.ContainingType)
        && call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument.Value.Type?.OriginalDefinition, variable.ContainingType.OriginalDefinition));
}
