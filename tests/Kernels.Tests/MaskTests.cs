using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>A mask against weights of 0: the same bits, whatever is masked.</summary>
public sealed class MaskTests
{
    private readonly Random _random = new(41);

    [Theory]
    [InlineData(1, 1), InlineData(3, 5), InlineData(40, 48), InlineData(9, 49), InlineData(3, 3000)]
    public void Rows_are_left_out_as_by_a_weight_of_zero(int rows, int classes)
    {
        float[] logits = Numbers(rows * classes), weights = Weights(rows), masked = [.. weights];
        bool[] mask = Mask(rows), all = [.. mask.Select(_ => true)];
        int[] labels = [.. mask.Select(_ => _random.Next(classes))];
        float[] losses = new float[rows], gradient = new float[logits.Length], hessian = new float[logits.Length];
        float[] expectedLosses = new float[rows], expectedGradient = new float[logits.Length], expectedHessian = new float[logits.Length];
        for (int row = 0; row < rows; row++)
        {
            masked[row] = mask[row] ? weights[row] : 0;
            weights[row] = mask[row] ? weights[row] : float.NaN;
            logits[row * classes] = mask[row] ? logits[row * classes] : float.NaN;
        }

        float value = FeatureKernels.MaskedRows(logits, labels, classes, mask, weights, losses, gradient, hessian);
        float expected = FeatureKernels.MaskedRows(logits, labels, classes, all, masked, expectedLosses, expectedGradient, expectedHessian);

        Assert.Equal(expected, value);
        Assert.False(float.IsNaN(value));
        Assert.Equal(expectedLosses, losses);
        Assert.Equal(expectedGradient, gradient);
        Assert.Equal(expectedHessian, hessian);
        Assert.All(Enumerable.Range(0, gradient.Length).Where(i => masked[i / classes] == 0), i => Assert.Equal(0, gradient[i]));
    }

    [Theory]
    [InlineData(1), InlineData(17), InlineData(4096), InlineData(9000)]
    public void A_total_of_masked_elements_has_the_bytes_of_weights_of_zero(int count)
    {
        double[] predictions = [.. Numbers(count)], targets = [.. Numbers(count)], weights = [.. Weights(count)], masked = [.. weights];
        bool[] mask = Mask(count), all = [.. mask.Select(_ => true)];
        for (int i = 0; i < count; i++)
        {
            masked[i] = mask[i] ? weights[i] : 0;
            weights[i] = mask[i] ? weights[i] : double.NaN;
            targets[i] = mask[i] ? targets[i] : double.NaN;
        }

        LossSum total = TotalKernels.MaskedHuber(predictions, targets, weights, mask);
        LossSum expected = TotalKernels.MaskedHuber(predictions, targets, masked, all);

        Assert.Equal((expected.Sum, expected.Weight, expected.Count), (total.Sum, total.Weight, total.Count));
        Assert.Equal(count, total.Count);
    }

    [Theory]
    [InlineData(1, 1), InlineData(30, 5), InlineData(7, 48), InlineData(5, 65), InlineData(900, 100)]
    public void Elements_in_rows_are_left_out_one_by_one(int rows, int classes)
    {
        int count = rows * classes;
        double[] logits = [.. Numbers(count)], positive = [.. Weights(classes)];
        bool[] mask = Mask(count), targets = Mask(count);
        double[] losses = new double[count], gradient = new double[count], targetsGradient = new double[count];
        for (int i = 0; i < count; i++)
        {
            logits[i] = mask[i] ? logits[i] : double.NaN;
        }

        double value = FeatureKernels.Tags(logits, targets, classes, positive, mask, losses, gradient, targetsGradient);

        double kept = mask.Count(counts => counts);
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            double f = logits[i], w = positive[i % classes];
            double loss = targets[i] ? w * Softplus(-f) : Softplus(f);
            double slope = targets[i] ? -w / (1 + Math.Exp(f)) : 1 / (1 + Math.Exp(-f));
            Near(mask[i] ? loss : 0, losses[i]);
            Near(mask[i] ? slope / kept : 0, gradient[i]);
            Near(mask[i] ? (w * Softplus(-f) - Softplus(f)) / kept : 0, targetsGradient[i]);
            sum += losses[i];
        }

        Near(kept == 0 ? 0 : sum / kept, value);
    }

    private static double Softplus(double x) => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x)));

    // 0 is exactly 0.
    private static void Near(double expected, double actual) =>
        Assert.True(expected == 0 ? actual == 0 : Math.Abs(expected - actual) <= 1e-12 * (1 + Math.Abs(expected)), $"{actual} instead of {expected}");

    private float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(10 * _random.NextDouble() - 5))];

    private float[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(5) / 2f)];

    private bool[] Mask(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(3) > 0)];
}
