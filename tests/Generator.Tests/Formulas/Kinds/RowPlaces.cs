namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>Rows to look at, ordinary and extreme ones.</summary>
/// <param name="Classes">The length of a row.</param>
/// <param name="Numbers">One array for each operand; that of labels is empty.</param>
/// <param name="Labels">The label of each row.</param>
internal sealed record RowPlaces(int Classes, double[][] Numbers, int[] Labels)
{
    private static readonly double[] Spreads = [1e-6, 0.3, 1, 3, 10, 40, 300];

    // The first class stands out by so much.
    private static readonly double[] Leads = [0, 5, 30, 200, -100];

    /// <summary>Rows of some length, for a formula.</summary>
    public static RowPlaces Of(RowFormula formula, int classes)
    {
        Random random = new(7);
        (double Spread, double Lead)[] rows = [.. Spreads.SelectMany(spread => Leads.Select(lead => (spread, lead)))];
        return new(
            classes,
            [.. formula.Operands.Select(o => o == 'k' ? [] : (double[])[.. rows.SelectMany(row => Row(o == 't' ? RowNumbers.Probabilities : formula.Numbers, row.Spread, row.Lead)).Select(x => (double)(float)x)])],
            [.. rows.Select((_, i) => i % 3 == 0 ? 0 : random.Next(classes))]);

        double[] Row(RowNumbers numbers, double spread, double lead)
        {
            double[] logits = [.. Enumerable.Range(0, classes).Select(i => spread * (2 * random.NextDouble() - 1) + (i == 0 ? lead : 0))];
            double most = logits.Max(), total = logits.Sum(x => Math.Exp(x - most));
            return numbers switch
            {
                RowNumbers.Probabilities => [.. logits.Select(x => Math.Exp(x - most) / total)],
                RowNumbers.LogProbabilities => [.. logits.Select(x => x - most - Math.Log(total))],
                _ => logits,
            };
        }
    }

    /// <summary>The same with each number a little larger or smaller.</summary>
    public RowPlaces Moved(double step, int seed)
    {
        Random random = new(seed);
        return this with { Numbers = [.. Numbers.Select(numbers => (double[])[.. numbers.Select(x => x * (1 + (random.Next(2) == 0 ? step : -step)))])] };
    }
}
