using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Parts of tuples, and of what libraries return instead of one: <c>x.max(dim).values</c>.</summary>
internal static class Tuples
{
    /// <summary>The tuple that an expression is a part of, and which part it is.</summary>
    public static (IOperation Tuple, int Index)? Part(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: { Type: INamedTypeSymbol { IsTupleType: true } type } instance } field => (Terms.Peel(instance), IndexOf(type, field.Field)),
        IPropertyReferenceOperation { Arguments.Length: 0, Instance: { } instance } property when IsValues(property.Property.Name) && IsExtremum(instance) => (Terms.Peel(instance), 0),
        IFieldReferenceOperation { Instance: { } instance } field when IsValues(field.Field.Name) && IsExtremum(instance) => (Terms.Peel(instance), 0),
        IInvalidOperation { Syntax: MemberAccessExpressionSyntax access } when IsValues(access.Name.Identifier.ValueText) && operation.ChildOperations.FirstOrDefault() is { } instance && IsExtremum(instance) =>
            (Terms.Peel(instance), 0),
        _ => null,
    };

    /// <summary>Adds the values that a part of a tuple can have.</summary>
    public static void Add(IOperation tuple, int index, Trail trail, List<Source> found)
    {
        if (tuple is ITupleOperation { Elements: var elements })
        {
            if (index < elements.Length)
            {
                found.Add(new(elements[index], trail));
            }
        }
        else if (IsExtremum(tuple))
        {
            if (index == 0)
            {
                found.Add(new(tuple, trail));
            }
        }
        else if (trail.Enter(tuple))
        {
            foreach (Source source in Sources.Of(tuple, trail))
            {
                if (source is { IsValue: true, Value: { } value })
                {
                    Add(Terms.Peel(value), index, source.Trail, found);
                }
            }
        }
    }

    // var (m, _) = x.max(1): the first part of what a maximum along a dimension returns is the maximum.
    private static bool IsExtremum(IOperation operation) => Call.NameOf(Terms.Peel(operation)) is "max" or "min" or "Max" or "Min" or "topk" or "sort" or "cummax";

    private static bool IsValues(string name) => name is "values" or "Values" or "Item1";

    private static int IndexOf(INamedTypeSymbol tuple, IFieldSymbol field)
    {
        for (int i = 0; i < tuple.TupleElements.Length; i++)
        {
            if (tuple.TupleElements[i].Name == field.Name || SymbolEqualityComparer.Default.Equals(tuple.TupleElements[i].CorrespondingTupleField, field.CorrespondingTupleField))
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
