using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Constants that rows are made of.</summary>
internal static class Constants
{
    /// <summary>The numbers of a row that is written out: <c>new[] { 0, 1 }</c>, <c>[0, 1]</c>, directly or behind a variable; null if one is not constant.</summary>
    public static ImmutableArray<double>? Of(IOperation row)
    {
        IOperation peeled = Terms.Peel(row);
        if (Variables.Of(peeled) is ILocalSymbol local)
        {
            return Reaching.SingleValue(local, peeled) is { } value ? Of(value) : null;
        }

        return peeled switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => All(initializer.ElementValues),
            { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax } => All(peeled.ChildOperations.ToImmutableArray()),
            IInvocationOperation { Arguments.Length: <= 1 } when Call.Of(peeled) is { } call && Elements.Viewed(call) is { } viewed => Of(viewed),
            _ => null,
        };
    }

    private static ImmutableArray<double>? All(ImmutableArray<IOperation> elements)
    {
        ImmutableArray<double>.Builder numbers = ImmutableArray.CreateBuilder<double>(elements.Length);
        foreach (IOperation element in elements)
        {
            double value = Epsilons.ValueOf(element);
            if (double.IsNaN(value))
            {
                return null;
            }

            numbers.Add(value);
        }

        return numbers.MoveToImmutable();
    }
}
