using System.Buffers;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The sums of a table's columns, in memory of the shared pool.</summary>
readonly ref struct ColumnSums
{
    readonly DoublePair[] _rented;
    readonly Span<DoublePair> _sums;

    ColumnSums(int columns)
    {
        _rented = ArrayPool<DoublePair>.Shared.Rent(columns);
        _sums = _rented.AsSpan(0, columns);
        _sums.Clear();
    }

    /// <summary>The sums, exact for counts.</summary>
    public ReadOnlySpan<DoublePair> Sums => _sums;

    /// <summary>Adds up the columns of a table.</summary>
    public static ColumnSums Of<T>(CellTable<T> table)
        where T : struct, INumber<T>
    {
        var columns = new ColumnSums(table.Columns);
        for (int row = 0; row < table.Rows; row++)
        {
            ReadOnlySpan<T> cells = table.Row(row);
            for (int column = 0; column < cells.Length; column++)
                columns._sums[column] += CellTable<T>.Value(cells[column]);
        }

        return columns;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<DoublePair>.Shared.Return(_rented);
}
