using System.Numerics;

namespace LossGen.Runtime;

/// <summary>A joint table of two variables, row after row: a row for each value of X, a column for each of Y.</summary>
readonly ref struct CellTable<T>(ReadOnlySpan<T> cells, int columns)
    where T : struct, INumber<T>
{
    readonly ReadOnlySpan<T> _cells = cells;

    /// <summary>The number of columns.</summary>
    public int Columns { get; } = columns;

    /// <summary>The number of rows.</summary>
    public int Rows => _cells.Length / Columns;

    /// <summary>The cells of a row.</summary>
    public ReadOnlySpan<T> Row(int row) => _cells.Slice(row * Columns, Columns);

    /// <summary>The sum of all cells; NaN where one is negative or NaN, or the sum is no finite number.</summary>
    public DoublePair Total()
    {
        foreach (T cell in _cells)
        {
            if (!(cell >= T.Zero))
                return DoublePair.NaN;
        }

        // Adding to an infinity leaves a NaN behind.
        return Sum(_cells);
    }

    /// <summary>The sum of some cells, exact for counts.</summary>
    public static DoublePair Sum(ReadOnlySpan<T> cells)
    {
        DoublePair sum = default;
        foreach (T cell in cells)
            sum += Value(cell);
        return sum;
    }

    /// <summary>A cell as a number, exactly.</summary>
    public static DoublePair Value(T cell) =>
        cell is long count ? DoublePair.Of(count) : new(double.CreateTruncating(cell), 0);
}
