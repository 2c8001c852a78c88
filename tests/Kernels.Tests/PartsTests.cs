using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>Calls so large that they are reduced in several parts, against plain sums.</summary>
public sealed class PartsTests
{
    private const int LongRow = 50_000;

    [Theory]
    [InlineData(8000, 7)]
    [InlineData(60, 1000)]
    [InlineData(3, 40_000)]
    public void A_mean_over_parts_is_the_mean_of_all_rows(int rows, int classes)
    {
        double[] logits = Scores(rows * classes, classes);
        long[] labels = [.. Enumerable.Range(0, rows).Select(row => (long)(row * 31 % classes))];
        double[] ones = [.. Enumerable.Repeat(1.0, rows)];
        double[] losses = new double[rows];
        double mean = DoubleKernels.MeanCrossEntropy(logits, labels, classes, ones, losses, default, default);

        Assert.Equal(losses.Average(), mean, 1e-12);
        double expected = Enumerable.Range(0, rows).Average(row =>
        {
            double[] z = logits[(row * classes)..((row + 1) * classes)];
            return Math.Log(z.Sum(Math.Exp)) - z[labels[row]];
        });
        Assert.Equal(expected, mean, 1e-9);
    }

    /// <summary>The largest entry in each of the parts, in two of them, and so large that the others hardly count.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(20_000)]
    [InlineData(49_999)]
    [InlineData(5, 40_000)]
    [InlineData(17_000, 20_000, 33_000)]
    public void An_only_row_of_logits_is_one_distribution(params int[] largest)
    {
        foreach (float peak in new[] { 9f, 30f })
        {
            float[] logits = [.. Scores(LongRow, 3).Select(x => (float)x)];
            foreach (int place in largest)
            {
                logits[place] = peak;
            }

            float[] probabilities = [.. Enumerable.Repeat(1f / LongRow, LongRow)];
            double divergence = FeatureKernels.OneLongRow(probabilities, logits, default, default);

            double total = logits.Sum(z => Math.Exp(z));
            double expected = logits.Sum(z => Math.Exp(z) / total * (z - Math.Log(total) - Math.Log(probabilities[0])));
            Assert.Equal(expected, divergence, 1e-5);
        }
    }

    private static double[] Scores(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => 4 * (random.NextDouble() + random.NextDouble() - 1))];
    }
}
