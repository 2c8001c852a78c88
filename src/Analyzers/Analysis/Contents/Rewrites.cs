using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Tells whether the row that a value is read from was written over before, with something else than a softmax.</summary>
internal static class Rewrites
{
    private const int MaximalDepth = 8;

    /// <summary>Whether that happened on every path to the value.</summary>
    public static bool Reach(IOperation value) =>
        Row(value, MaximalDepth) is { } row && BodyContents.Of(row).Row(row) is { } seen && seen.Value.Views.Length > 0
        && Finding.Of(seen, content => content.Kind != ContentKind.Rewritten, row) is null;

    // The variable that holds the row which an expression reads.
    private static IOperation? Row(IOperation value, int depth)
    {
        IOperation operation = Logarithms.Argument(value);
        if (depth == 0 || Library.IsRow(operation.Type))
        {
            return depth > 0 && Variables.Of(operation) is not null ? operation : depth > 0 && Viewed(operation) is { } viewed ? Row(viewed, depth - 1) : null;
        }

        IOperation? source = Variables.Container(operation)
            ?? Reaching.LocalValue(operation)
            ?? (operation is ILocalReferenceOperation local && Reaching.Of(local.Local, local) is [{ Kind: WriteKind.Iterated, Value: { } collection }] ? collection : null)
            ?? (operation is IParameterReferenceOperation parameter ? Elements.Source(parameter.Parameter, parameter) : null);
        return source is null ? null : Row(Terms.Peel(source), depth - 1);
    }

    private static IOperation? Viewed(IOperation operation) => Call.Of(operation) is { } call ? Elements.Viewed(call) : null;
}
