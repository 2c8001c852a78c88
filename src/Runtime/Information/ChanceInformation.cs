using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The mutual information that two labellings have by chance: its mean over all tables with the same sums of rows and columns.</summary>
/// <remarks>
/// A cell with the sums a of its row and b of its column, out of N, has n with the probability of the hypergeometric distribution. The
/// ratios of neighbouring probabilities are simple, so the sum starts at the likeliest n with the weight 1, goes both ways until
/// weights vanish, and is divided by the sum of the weights: no factorial is needed, and none overflows.
/// </remarks>
static class ChanceInformation
{
    // Beyond it a weight changes no digit of the sum.
    const double Vanishing = 1e-40;

    /// <summary>E[I] in nats.</summary>
    public static double Of<T>(CellTable<T> table, ColumnSums columns, double total)
        where T : struct, INumber<T>
    {
        CompensatedSum information = default;
        for (int row = 0; row < table.Rows; row++)
        {
            double sum = CellTable<T>.Sum(table.Row(row)).High;
            foreach (DoublePair column in columns.Sums)
            {
                if (sum > 0 && column.High > 0)
                    information.Add(OfCell(sum, column.High, total));
            }
        }

        return information.Value;
    }

    static double OfCell(double row, double column, double total)
    {
        double least = Math.Max(0, row + column - total), most = Math.Min(row, column);
        double mode = Math.Clamp(Math.Floor((row + 1) * ((column + 1) / (total + 2))), least, most);
        CompensatedSum weights = default, terms = default;
        double weight = 1;
        for (double n = mode; n <= most && weight > Vanishing; n++)
        {
            Add(ref weights, ref terms, weight, n, row, column, total);
            weight *= (row - n) * (column - n) / ((n + 1) * (total - row - column + n + 1));
        }

        weight = 1;
        for (double n = mode; n > least && weight > Vanishing; n--)
        {
            weight *= n * (total - row - column + n) / ((row - n + 1) * (column - n + 1));
            Add(ref weights, ref terms, weight, n - 1, row, column, total);
        }

        return terms.Value / weights.Value;
    }

    // n/N·log(n·N/(a·b)); an empty cell adds nothing to the information.
    static void Add(ref CompensatedSum weights, ref CompensatedSum terms, double weight, double n, double row, double column, double total)
    {
        weights.Add(weight);
        double seen = n * total, expected = row * column;
        if (n > 0 && seen != expected)
            terms.Add(weight * (n / total) * LossMath.Log(seen / expected));
    }
}
