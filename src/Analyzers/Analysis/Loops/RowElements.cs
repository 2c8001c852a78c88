using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Which values are the element at hand of which row: <c>x[i]</c> in a loop over i, or what a loop or a lambda is given.</summary>
/// <param name="counter">The variable that counts elements, if there is one.</param>
/// <param name="given">The variables that stand for an element, with the rows they are of.</param>
internal sealed class RowElements(ISymbol? counter, IReadOnlyDictionary<ISymbol, IOperation> given)
{
    /// <summary>The row that a value is an element of; null if it is none.</summary>
    public IOperation? Row(IOperation value)
    {
        IOperation operation = Terms.Read(Resolved(value)).Operation;
        IOperation? row = Variables.Of(operation) is { } variable && given.TryGetValue(variable, out IOperation? known) ? known
            : counter is not null && Variables.Container(operation) is { } container && Variables.Index(operation) is { } index && Is(index, counter) ? Terms.Peel(container)
            : null;
        return row is not null && Library.IsRow(row.Type) && Shapes.Element(row.Type)?.SpecialType is SpecialType.System_Single or SpecialType.System_Double ? row : null;
    }

    /// <summary>Whether two values are the same element.</summary>
    public static bool Same(IOperation a, IOperation b) => Terms.Same(a, b) || Terms.Same(Resolved(a), Resolved(b));

    /// <summary>The value as mathematics, looking through variables that have one value.</summary>
    public static Term Read(IOperation value) => Terms.Read(Resolved(value));

    private static IOperation Resolved(IOperation value) => Reaching.LocalValue(value) is { } written && Terms.Read(written).Op != MathOp.Constant ? written : value;

    private static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variables.Of(operation), variable);
}
