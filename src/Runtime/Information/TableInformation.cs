using System.Buffers;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The mutual information of a joint table without negative cells, divided by its total.</summary>
/// <remarks>
/// Σ p·log(p/m) with m = p(x)·p(y). As p and m both sum to 1, it is Σ m·g(δ) as well, with p = m·(1 + δ) and
/// g(δ) = (1 + δ)·log(1 + δ) − δ. No term of that is negative, so that nothing cancels however nearly independent X and
/// Y are; δ comes from exact products.
/// </remarks>
static class TableInformation
{
    // Columns whose sums fit on the stack: 2 KB.
    const int ColumnsOnStack = 128;

    const double SmallExcess = 0.25;

    // ⅓ + z/5 + z²/7 + … in artanh s = s + s³·(…), z = s²; enough terms for s = −1/7.
    static ReadOnlySpan<double> Artanh =>
    [
        1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9, 1.0 / 11, 1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21,
    ];

    /// <summary>I(X; Y) in nats of the table divided by its total, which is finite and above 0.</summary>
    public static double Of<T>(CellTable<T> table, DoublePair total)
        where T : struct, INumber<T>
    {
        // Brings the total into [1, 2), or near it, for products that neither overflow nor vanish.
        double scale = ScalarLane.Scale(1, -ScalarLane.Exponent(total.High));
        DoublePair[]? rented = null;
        Span<DoublePair> columns = table.Columns <= ColumnsOnStack
            ? stackalloc DoublePair[table.Columns]
            : (rented = ArrayPool<DoublePair>.Shared.Rent(table.Columns)).AsSpan(0, table.Columns);
        SumColumns(table, scale, columns);

        CompensatedSum information = default;
        for (int row = 0; row < table.Rows; row++)
            AddRow(ref information, table.Row(row), columns, total.Scaled(scale), scale);

        if (rented is not null)
            ArrayPool<DoublePair>.Shared.Return(rented);
        return information.Value;
    }

    static void SumColumns<T>(CellTable<T> table, double scale, Span<DoublePair> sums)
        where T : struct, INumber<T>
    {
        sums.Clear();
        for (int row = 0; row < table.Rows; row++)
        {
            ReadOnlySpan<T> cells = table.Row(row);
            for (int column = 0; column < cells.Length; column++)
                sums[column] += CellTable<T>.Value(cells[column]).Scaled(scale);
        }
    }

    static void AddRow<T>(
        ref CompensatedSum information,
        ReadOnlySpan<T> cells,
        ReadOnlySpan<DoublePair> columns,
        DoublePair total,
        double scale)
        where T : struct, INumber<T>
    {
        DoublePair row = CellTable<T>.Sum(cells).Scaled(scale);
        for (int column = 0; column < cells.Length; column++)
            information.Add(Term(CellTable<T>.Value(cells[column]).Scaled(scale), row, columns[column], total));
    }

    // p·log(p/m) − p + m, which is m·g(δ).
    static double Term(DoublePair cell, DoublePair row, DoublePair column, DoublePair total)
    {
        DoublePair expected = row * column;
        double product = expected.High / (total.High * total.High);
        if (cell.High == 0)
            return product;

        double excess = ((cell * total) - expected).High / expected.High;
        if (Math.Abs(excess) <= SmallExcess)
            return product * Gain(excess);

        double probability = cell.High / total.High;
        return (probability * LogRatio(cell.High / row.High, column.High / total.High)) - (probability - product);
    }

    // log(p(y|x)/p(y)); the quotient overflows for a column that next to nothing falls into.
    static double LogRatio(double conditional, double marginal)
    {
        double ratio = conditional / marginal;
        return double.IsFinite(ratio)
            ? LossMath.Log(ratio)
            : LossMath.Log(conditional) - LossMath.Log(marginal);
    }

    // (1 + δ)·log(1 + δ) − δ: with s = δ/(2 + δ), 1 + δ = (1 + s)/(1 − s) and log(1 + δ) = 2·artanh s.
    static double Gain(double excess)
    {
        double s = excess / (2 + excess);
        double z = s * s;
        return 2 * z * (1 + ((1 + s) * s * Series(z))) / (1 - s);
    }

    static double Series(double z)
    {
        double value = 0;
        for (int i = Artanh.Length - 1; i >= 0; i--)
            value = Math.FusedMultiplyAdd(value, z, Artanh[i]);
        return value;
    }
}
