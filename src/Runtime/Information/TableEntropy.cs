using System.Numerics;

namespace LossGen.Runtime;

/// <summary>Entropies of a joint table without negative cells, in nats.</summary>
/// <remarks>
/// Cells are probabilities once they are divided by a whole: the total of counts, 1 if they are probabilities.
/// </remarks>
static class TableEntropy
{
    /// <summary>H(X, Y) = −Σ p·log p.</summary>
    public static double Joint<T>(CellTable<T> table, DoublePair whole)
        where T : struct, INumber<T>
    {
        CompensatedSum entropy = default;
        for (int row = 0; row < table.Rows; row++)
            Add(ref entropy, table.Row(row), whole, whole);
        return entropy.Value;
    }

    /// <summary>H(Y|X) = −Σ p·log(p/p(x)), where p(x) is the sum of the row.</summary>
    /// <remarks>Never negative: a sum of pairs is not rounded below any of its terms.</remarks>
    public static double Conditional<T>(CellTable<T> table, DoublePair whole)
        where T : struct, INumber<T>
    {
        CompensatedSum entropy = default;
        for (int row = 0; row < table.Rows; row++)
            Add(ref entropy, table.Row(row), CellTable<T>.Sum(table.Row(row)), whole);
        return entropy.Value;
    }

    static void Add<T>(ref CompensatedSum entropy, ReadOnlySpan<T> cells, DoublePair outOf, DoublePair whole)
        where T : struct, INumber<T>
    {
        foreach (T cell in cells)
        {
            // 0 is the share of an empty cell, and of one that is next to nothing beside its row.
            DoublePair value = CellTable<T>.Value(cell), share = value / outOf;
            if (share.High > 0)
                entropy.Add((value / whole).High * -share.Log());
        }
    }
}
