using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Which variable an expression names.</summary>
internal static class Variables
{
    /// <summary>The variable that an expression is: a local, a parameter, or a field or property of whatever object.</summary>
    public static ISymbol? Of(IOperation operation)
    {
        IOperation peeled = Terms.Peel(operation);
        return peeled.Kind switch
        {
            OperationKind.LocalReference => ((ILocalReferenceOperation)peeled).Local,
            OperationKind.ParameterReference => ((IParameterReferenceOperation)peeled).Parameter,
            OperationKind.DeclarationExpression => Of(((IDeclarationExpressionOperation)peeled).Expression),
            OperationKind.FieldReference => ((IFieldReferenceOperation)peeled).Field.OriginalDefinition,
            OperationKind.PropertyReference when peeled is IPropertyReferenceOperation { Arguments.Length: 0 } property => property.Property.OriginalDefinition,
            _ => null,
        };
    }

    /// <summary>The container of which an expression is an element: an array, a span, a pointer or something with an indexer.</summary>
    public static IOperation? Container(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } instance } => instance,
        IImplicitIndexerReferenceOperation indexer => indexer.Instance,
        { Kind: OperationKind.None or OperationKind.Invalid, Syntax: ElementAccessExpressionSyntax access } => Child(operation, access.Expression),
        _ => null,
    };

    /// <summary>The variable that an element is in, however deep: <c>x</c> of <c>x[i][j]</c>.</summary>
    public static ISymbol? Row(IOperation element)
    {
        IOperation? container = Container(element);
        while (container is not null && Of(container) is null)
        {
            container = Container(Terms.Peel(container));
        }

        return container is null ? null : Of(container);
    }

    /// <summary>The first index of an element.</summary>
    public static IOperation? Index(IOperation operation) => operation switch
    {
        IArrayElementReferenceOperation { Indices: [{ } index, ..] } => index,
        IPropertyReferenceOperation { Arguments: [{ Value: { } index }, ..] } => index,
        _ => null,
    };

    private static IOperation? Child(IOperation operation, SyntaxNode syntax)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            if (child.Syntax == syntax)
            {
                return child;
            }
        }

        return null;
    }
}
