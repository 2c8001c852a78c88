using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What the names in an expression say.</summary>
internal static class Names
{
    /// <summary>Whether a name along an access like <c>expected.Channels[c].Body[x, y]</c> contains one of the words.</summary>
    public static bool HasAny(IOperation operation, HashSet<string> words)
    {
        for (IOperation? part = Terms.Peel(operation); part is not null; part = Receiver(part))
        {
            if (Name(part) is { } name && Words.Any(name, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of the variable, field or property that an expression is or is an element of.</summary>
    public static string? Of(IOperation operation)
    {
        for (IOperation? part = Terms.Peel(operation); part is not null; part = Receiver(part))
        {
            if (Name(part) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether the name is more than a letter.</summary>
    public static bool IsWord(IOperation operation) => (Complements.Of(operation) ?? operation) is var named && Of(named) is { Length: > 1 };

    private static string? Name(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IFieldReferenceOperation field => field.Field.Name,
        IPropertyReferenceOperation { Arguments.Length: 0 } property => property.Property.Name,
        IInvalidOperation { Syntax: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        IInvalidOperation { Syntax: IdentifierNameSyntax identifier } => identifier.Identifier.ValueText,
        _ => null,
    };

    private static IOperation? Receiver(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: { } instance } => Terms.Peel(instance),
        IPropertyReferenceOperation { Arguments.Length: 0, Instance: { } instance } => Terms.Peel(instance),
        IParameterReferenceOperation parameter => Elements.Source(parameter.Parameter, parameter) is { } source ? Terms.Peel(source) : null,
        IInvocationOperation or IInvalidOperation when Call.Of(operation) is { } call => Elements.Viewed(call) is { } viewed ? Terms.Peel(viewed) : null,
        IInvalidOperation { Syntax: MemberAccessExpressionSyntax, ChildOperations: { Count: 1 } children } => Terms.Peel(children.First()),
        _ => Variables.Container(operation) is { } container ? Terms.Peel(container) : null,
    };
}
