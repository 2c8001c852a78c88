using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>One step back from a value: another one that it is, or that it is made of.</summary>
/// <param name="Value">The other value; null if somebody else wrote it.</param>
/// <param name="Trail">The way of the search to it.</param>
/// <param name="Write">The place that wrote it into a variable; null if the two are one value under two names.</param>
internal readonly record struct Source(IOperation? Value, Trail Trail, Write? Write = null)
{
    /// <summary>Whether the value is that of the expression at hand, and not what an update combines it with.</summary>
    public bool IsValue => Value is not null && Write is null or { Kind: WriteKind.Whole or WriteKind.Element or WriteKind.Iterated };

    /// <summary>Whether a row gets a cell of its own again: <c>m[i][j] = m[j][i]</c>.</summary>
    public bool IsOwnCell => Value is not null && Write is { Kind: WriteKind.Element, Site: ISimpleAssignmentOperation assignment }
        && Variables.Row(Terms.Peel(Value)) is { } row && SymbolEqualityComparer.Default.Equals(row, Variables.Row(assignment.Target));

    /// <summary>Whether it is a row that has just been made, with nothing in it yet.</summary>
    public bool IsFresh => Value is not null && Terms.Peel(Value) is IArrayCreationOperation { Initializer: null } or IObjectCreationOperation
        or IInvocationOperation { TargetMethod.Name: "Empty" or "zeros" or "zeros_like" or "Zeros" or "Zeroes" or "Rent" or "AllocateUninitializedArray" };
}
