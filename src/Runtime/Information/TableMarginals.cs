using System.Numerics;

namespace LossGen.Runtime;

/// <summary>What compares the two variables of a joint table without negative cells, in nats.</summary>
static class TableMarginals
{
    /// <summary>H(X) + H(Y) of the table divided by its total.</summary>
    public static double Entropies<T>(CellTable<T> table, ColumnSums columns, DoublePair total)
        where T : struct, INumber<T>
    {
        CompensatedSum entropies = default;
        for (int row = 0; row < table.Rows; row++)
            Add(ref entropies, CellTable<T>.Sum(table.Row(row)), total);
        foreach (DoublePair column in columns.Sums)
            Add(ref entropies, column, total);
        return entropies.Value;
    }

    /// <summary>H(X|Y) + H(Y|X), no term of which is negative.</summary>
    /// <param name="table">The table.</param>
    /// <param name="whole">What cells are divided by to be probabilities.</param>
    public static double Variation<T>(CellTable<T> table, DoublePair whole)
        where T : struct, INumber<T>
    {
        using ColumnSums columns = ColumnSums.Of(table);
        CompensatedSum variation = default;
        for (int row = 0; row < table.Rows; row++)
        {
            ReadOnlySpan<T> cells = table.Row(row);
            DoublePair sum = CellTable<T>.Sum(cells);
            for (int column = 0; column < cells.Length; column++)
            {
                DoublePair cell = CellTable<T>.Value(cells[column]);
                AddShare(ref variation, cell, sum, whole);
                AddShare(ref variation, cell, columns.Sums[column], whole);
            }
        }

        return variation.Value;
    }

    static void Add(ref CompensatedSum sum, DoublePair marginal, DoublePair total) => AddShare(ref sum, marginal, total, total);

    // 0 is the share of an empty cell, and of one that is next to nothing beside its row or column.
    static void AddShare(ref CompensatedSum sum, DoublePair cell, DoublePair outOf, DoublePair whole)
    {
        DoublePair share = cell / outOf;
        if (share.High > 0)
            sum.Add((cell / whole).High * -share.Log());
    }
}
