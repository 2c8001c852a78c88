namespace LossGen.Generator.Tests.Emission;

/// <summary>The projection onto the simplex, next to the one that sorts the row, for rows that are hard to search.</summary>
public sealed class SparsemaxTests
{
    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        "[Loss(Kind.Sparsemax)] public static partial double Single(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);",
        "[Loss(Kind.Sparsemax)] public static partial double Double(ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> gradient);"));

    private delegate double Of<T>(ReadOnlySpan<T> logits, ReadOnlySpan<int> labels, int classes, Span<T> gradient);

    /// <summary>The number of classes, where the entries begin, and the share of them that each step of the search leaves.</summary>
    public static TheoryData<int, double, double> Rows => new()
    {
        { 48, -1, .8 }, { 100, -1, .8 }, { 1000, -1, .7 }, { 1000, -1, .5 }, { 1000, -.125, .7 }, { 1000, -.015625, .8 },
        { 32000, -1, .5 }, { 32000, -1, .7 }, { 32000, -.125, .6 }, { 128256, -1, .6 }, { 128256, -1, .7 }, { 128256, -.015625, .7 },
    };

    [Theory, MemberData(nameof(Rows))]
    public void RowsAgainstTheSearch_AreProjectedAsBySorting(int classes, double start, double share)
    {
        foreach (int support in new[] { 2, 3, 5, 9, 17, 33, 65, 100, 200, 500 }.Where(support => 2 * support <= classes))
        {
            foreach (double distance in classes > 1000 ? [.4, .8] : new[] { .05, .2, .4, .6, .8, .95 })
            {
                if (Against(classes, start, share, support, distance) is { } row)
                {
                    Check(row);
                }
            }
        }
    }

    [Theory, InlineData(10), InlineData(1000), InlineData(32000)]
    public void DrawnRows_AreProjectedAsBySorting(int classes)
    {
        Random random = new(5);
        foreach (double scale in new[] { 1e-4, .01, 1, 100 })
        {
            Check([.. Enumerable.Range(0, classes).Select(_ => scale * Math.Log(random.NextDouble()))]);
            Check([.. Enumerable.Range(0, classes).Select(_ => scale * random.NextDouble())]);
        }
    }

    private static void Check(double[] row)
    {
        float[] single = [.. row.Select(x => (float)x)], gradient = new float[row.Length];
        Kernels.Value.Get<Of<float>>("Single")(single, [0], row.Length, gradient);
        Compare([.. single.Select(x => (double)x)], [.. gradient.Select(x => (double)x)], MathF.BitIncrement(1) - 1);

        double[] gradients = new double[row.Length];
        Kernels.Value.Get<Of<double>>("Double")(row, [0], row.Length, gradients);
        Compare(row, gradients, 1e-13);
    }

    // Entries keep 8 units in the last place of their distance to the highest; that of the label has 1 subtracted.
    private static void Compare(double[] row, double[] gradient, double unit)
    {
        double highest = row.Max(), threshold = Threshold([.. row.Select(x => x - highest)]);
        for (int i = 1; i < row.Length; i++)
        {
            double expected = Math.Max(0, row[i] - highest - threshold);
            Assert.True(Math.Abs(gradient[i] - expected) <= 8 * unit * -threshold, $"{row.Length} classes: gradient[{i}] is {gradient[i]}, not {expected}");
        }
    }

    private static double Threshold(double[] row)
    {
        double[] sorted = [.. row.OrderDescending()];
        double sum = 0, threshold = 0;
        for (int k = 0; k < sorted.Length && 1 + ((k + 1) * sorted[k]) > sum + sorted[k]; k++)
        {
            sum += sorted[k];
            threshold = (sum - 1) / (k + 1);
        }

        return threshold;
    }

    // Entries just above where each step of Newton's method ends, so that it goes no further than to the next ones; the last ones are above
    // the threshold, as high as makes it the threshold.
    private static double[]? Against(int classes, double start, double share, int support, double distance)
    {
        List<int> counts = [classes];
        while ((int)(counts[^1] * share) > support)
        {
            counts.Add((int)(counts[^1] * share));
        }

        counts.Add(support);
        List<double> steps = [];
        double rest = 1;
        for (int k = 0; k + 1 < counts.Count && rest > 0; k++)
        {
            steps.Add(rest / counts[k]);
            rest -= counts[k + 1] * steps[k];
        }

        double scale = distance * -start / steps.Sum(), place = start;
        List<double> row = [0];
        for (int k = 0; k < steps.Count; k++)
        {
            row.AddRange(Enumerable.Repeat(place + 1e-7 * Math.Abs(place), counts[k] - counts[k + 1]));
            place += scale * steps[k];
        }

        double last = place + ((1 + place) / (support - 1));
        row.AddRange(Enumerable.Repeat(last, support - 1));
        return last > place && last <= 0 ? [.. row] : null;
    }
}
