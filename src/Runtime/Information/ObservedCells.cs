using System.Numerics;

namespace LossGen.Runtime;

/// <summary>How many cells, rows and columns of a table of counts are not empty.</summary>
readonly struct ObservedCells
{
    ObservedCells(int cells, int rows, int columns) => (Cells, Rows, Columns) = (cells, rows, columns);

    /// <summary>The number of cells that are not 0.</summary>
    public int Cells { get; }

    /// <summary>The number of rows that have such a cell.</summary>
    public int Rows { get; }

    /// <summary>The number of columns that have such a cell.</summary>
    public int Columns { get; }

    /// <summary>Counts them.</summary>
    public static ObservedCells Of<T>(CellTable<T> table)
        where T : struct, INumber<T>
    {
        int cells = 0, rows = 0, columns = 0;
        for (int row = 0; row < table.Rows; row++)
        {
            int inRow = table.Columns - table.Row(row).Count(T.Zero);
            cells += inRow;
            rows += inRow > 0 ? 1 : 0;
        }

        for (int column = 0; column < table.Columns; column++)
            columns += IsObserved(table, column) ? 1 : 0;
        return new(cells, rows, columns);
    }

    static bool IsObserved<T>(CellTable<T> table, int column)
        where T : struct, INumber<T>
    {
        for (int row = 0; row < table.Rows; row++)
        {
            if (table.Row(row)[column] != T.Zero)
                return true;
        }

        return false;
    }
}
