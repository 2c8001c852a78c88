namespace LossGen.Generator.Tests.Emission;

/// <summary>Kernels that return moments, beside kernels that write the losses which these must add up to.</summary>
public sealed class MomentsTests
{
    private const string Pair = "ReadOnlySpan<float> p, ReadOnlySpan<float> t";
    private const string Rows = "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes";

    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        [
            .. Twins("[Loss(Kind.Huber@)]", "Plain", Pair, "float"),
            .. Twins("[Loss(Kind.Huber@)]", "Weighted", $"{Pair}, ReadOnlySpan<float> weights, ReadOnlySpan<bool> mask", "float"),
            .. Twins("[Loss(Kind.LogCosh, Parallel = true@)]", "Shared", "ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights", "double"),
            .. Twins("[Loss(Kind.CrossEntropy, IgnoreIndex = 1@)]", "Labels", Rows, "float"),
            .. Twins("[Loss(Kind.CrossEntropy, IgnoreIndex = 1, Parallel = true@)]", "SharedLabels", Rows, "float"),
            .. Twins("[Loss(Kind.CrossEntropy@)]", "ByClass", $"{Rows}, ReadOnlySpan<float> weights, ReadOnlySpan<float> classWeights, ReadOnlySpan<bool> mask", "float"),
            .. Twins("[Loss(Kind.BinaryCrossEntropy@)]", "Tags", "ReadOnlySpan<float> z, ReadOnlySpan<float> y, int classes, ReadOnlySpan<float> positiveWeights", "float"),
            .. Twins("[Divergence(Direction.Forward@)]", "OneRow", "ReadOnlySpan<double> p, ReadOnlySpan<double> q", "double"),
            .. Twins("[Divergence(Direction.Forward@)]", "Divergence", "ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes", "float"),
        ]));

    private readonly Random _random = new(23);

    private delegate LossMoments OfPair(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> losses, Span<float> gradient);

    private delegate void LossesOfPair(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> losses, Span<float> gradient);

    private delegate LossMoments OfWeighted(
        ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> weights, ReadOnlySpan<bool> mask, Span<float> losses, Span<float> gradient);

    private delegate void LossesOfWeighted(
        ReadOnlySpan<float> p, ReadOnlySpan<float> t, ReadOnlySpan<float> weights, ReadOnlySpan<bool> mask, Span<float> losses, Span<float> gradient);

    private delegate LossMoments OfShared(ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, Span<double> losses, Span<double> gradient);

    private delegate void LossesOfShared(ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, Span<double> losses, Span<double> gradient);

    private delegate LossMoments OfLabels(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, Span<float> losses, Span<float> gradient);

    private delegate void LossesOfLabels(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, Span<float> losses, Span<float> gradient);

    private delegate LossMoments OfClasses(
        ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<float> weights, ReadOnlySpan<float> classWeights, ReadOnlySpan<bool> mask,
        Span<float> losses, Span<float> gradient);

    private delegate void LossesOfClasses(
        ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<float> weights, ReadOnlySpan<float> classWeights, ReadOnlySpan<bool> mask,
        Span<float> losses, Span<float> gradient);

    private delegate LossMoments OfTags(
        ReadOnlySpan<float> z, ReadOnlySpan<float> y, int classes, ReadOnlySpan<float> positiveWeights, Span<float> losses, Span<float> gradient);

    private delegate void LossesOfTags(
        ReadOnlySpan<float> z, ReadOnlySpan<float> y, int classes, ReadOnlySpan<float> positiveWeights, Span<float> losses, Span<float> gradient);

    private delegate LossMoments OfOneRow(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> losses, Span<double> gradient);

    private delegate void LossesOfOneRow(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> losses, Span<double> gradient);

    private delegate LossMoments OfDivergence(ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient);

    private delegate void LossesOfDivergence(ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient);

    [Theory]
    [InlineData(0), InlineData(1), InlineData(17), InlineData(2048), InlineData(5000)]
    public void Elements_AreAddedOneByOne(int count)
    {
        float[] p = Numbers(count), t = Numbers(count), losses = new float[count], gradient = new float[count], ownLosses = new float[count], own = new float[count];
        Kernels.Value.Get<LossesOfPair>("PlainLosses")(p, t, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.Add(losses);

        Assert.Equal(expected, Kernels.Value.Get<OfPair>("Plain")(p, t, ownLosses, own));
        Assert.Equal(losses, ownLosses);
        Assert.Equal(gradient, own);
        Assert.Equal(expected, Kernels.Value.Get<OfPair>("Plain")(p, t, default, default));
    }

    [Theory]
    [InlineData(1), InlineData(2049), InlineData(6000)]
    public void Elements_WithWeightsAndAMask_CountByThem(int count)
    {
        float[] p = Numbers(count), t = Numbers(count), weights = Weights(count), losses = new float[count], gradient = new float[count], own = new float[count];
        bool[] mask = [.. weights.Select(_ => _random.Next(3) > 0)];
        Kernels.Value.Get<LossesOfWeighted>("WeightedLosses")(p, t, weights, mask, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.AddWeighted(losses, [.. weights.Zip(mask, (weight, counts) => counts ? weight : 0)]);

        Assert.Equal(expected, Kernels.Value.Get<OfWeighted>("Weighted")(p, t, weights, mask, default, own));
        Assert.Equal(gradient, own);
        Assert.Equal(count, expected.Count);
    }

    [Theory]
    [InlineData(3), InlineData(400_000)]
    public void Elements_OnThreads_GiveTheSameMoments(int count)
    {
        double[] p = [.. Numbers(count)], t = [.. Numbers(count)], weights = [.. Weights(count)], losses = new double[count], gradient = new double[count], own = new double[count];
        Kernels.Value.Get<LossesOfShared>("SharedLosses")(p, t, weights, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.AddWeighted(losses, weights);

        Assert.Equal(expected, Kernels.Value.Get<OfShared>("Shared")(p, t, weights, default, own));
        Assert.Equal(gradient, own);
    }

    [Theory]
    [InlineData(1, 5), InlineData(3000, 3), InlineData(40, 48), InlineData(7, 100), InlineData(2500, 60)]
    public void Rows_OfAnIgnoredLabel_DoNotCount(int rows, int classes)
    {
        float[] z = Numbers(rows * classes), losses = new float[rows], gradient = new float[z.Length], own = new float[z.Length];
        int[] y = Labels(rows, classes);
        Kernels.Value.Get<LossesOfLabels>("LabelsLosses")(z, y, classes, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.Add([.. losses.Where((_, row) => y[row] != 1)]);

        foreach (string name in new[] { "Labels", "SharedLabels" })
        {
            LossMoments moments = Kernels.Value.Get<OfLabels>(name)(z, y, classes, default, own);
            Assert.Equal(expected, moments);
            Assert.Equal(gradient, own);
            Assert.Equal((y.Count(label => label != 1), y.Count(label => label != 1)), (moments.Count, moments.KeptCount));
        }
    }

    [Theory]
    [InlineData(1, 3), InlineData(2200, 3), InlineData(30, 70)]
    public void Rows_CountByTheirWeightAndThatOfTheirClass(int rows, int classes)
    {
        float[] z = Numbers(rows * classes), weights = Weights(rows), classWeights = Weights(classes);
        float[] losses = new float[rows], gradient = new float[z.Length], ownLosses = new float[rows], own = new float[z.Length];
        bool[] mask = [.. weights.Select(_ => _random.Next(3) > 0)];
        int[] y = Labels(rows, classes);
        Kernels.Value.Get<LossesOfClasses>("ByClassLosses")(z, y, classes, weights, classWeights, mask, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.AddWeighted(losses, [.. Enumerable.Range(0, rows).Select(row => mask[row] ? weights[row] * classWeights[y[row]] : 0)]);

        Assert.Equal(expected, Kernels.Value.Get<OfClasses>("ByClass")(z, y, classes, weights, classWeights, mask, ownLosses, own));
        Assert.Equal(losses, ownLosses);
        Assert.Equal(gradient, own);
    }

    [Theory]
    [InlineData(1, 1), InlineData(50, 5), InlineData(3, 3000)]
    public void Elements_InRows_AreAddedOneByOne(int rows, int classes)
    {
        float[] z = Numbers(rows * classes), y = [.. z.Select(_ => (float)_random.Next(2))], positive = Weights(classes);
        float[] losses = new float[z.Length], gradient = new float[z.Length], own = new float[z.Length];
        Kernels.Value.Get<LossesOfTags>("TagsLosses")(z, y, classes, positive, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.Add(losses);

        Assert.Equal(expected, Kernels.Value.Get<OfTags>("Tags")(z, y, classes, positive, default, own));
        Assert.Equal(gradient, own);
    }

    [Fact]
    public void ARowWithoutALength_IsOneLoss()
    {
        double[] p = Distribution(40_000), q = Distribution(40_000), losses = new double[1], gradient = new double[40_000], own = new double[40_000];
        Kernels.Value.Get<LossesOfOneRow>("OneRowLosses")(p, q, losses, gradient);

        Assert.Equal(new LossMoments(losses[0]), Kernels.Value.Get<OfOneRow>("OneRow")(p, q, default, own));
        Assert.Equal(gradient, own);
    }

    [Fact]
    public void RowsOfHalf_AreAddedAsFloats()
    {
        Half[] p = [.. Distribution(2100 * 4).Select(x => (Half)(x * 1000))], q = [.. p.Reverse()];
        float[] losses = new float[2100], gradient = new float[p.Length], own = new float[p.Length];
        Kernels.Value.Get<LossesOfDivergence>("DivergenceLosses")(p, q, 4, losses, gradient);
        LossMoments expected = LossMoments.Empty;
        expected.Add(losses);

        Assert.Equal(expected, Kernels.Value.Get<OfDivergence>("Divergence")(p, q, 4, default, own));
        Assert.Equal(gradient, own);
    }

    [Fact]
    public void WrongLengths_ThrowBeforeAnythingIsWritten()
    {
        float[] gradient = [7, 7, 7];
        var failure = Assert.Throws<ArgumentException>(() => Kernels.Value.Get<OfPair>("Plain")([1, 2, 3], [1, 2], default, gradient));
        Assert.Equal("t", failure.ParamName);
        Assert.Equal([7, 7, 7], gradient);
    }

    // The kernel, and its twin that writes losses of which a test adds up what it expects.
    private static string[] Twins(string attribute, string name, string operands, string output)
    {
        string outputs = $"Span<{output}> losses, Span<{output}> gradient";
        return
        [
            $"{attribute.Replace("@", "", StringComparison.Ordinal)} public static partial LossMoments {name}({operands}, {outputs});",
            $"{attribute.Replace("@", ", Reduction = Reduction.Sum", StringComparison.Ordinal)} public static partial void {name}Losses({operands}, {outputs});",
        ];
    }

    private float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(_random.NextDouble() * 6 - 3))];

    private float[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(4) == 0 ? 0 : (float)_random.NextDouble())];

    private int[] Labels(int rows, int classes) => [.. Enumerable.Range(0, rows).Select(_ => _random.Next(classes))];

    private double[] Distribution(int count)
    {
        double[] numbers = [.. Enumerable.Range(0, count).Select(_ => _random.NextDouble())];
        double sum = numbers.Sum();
        return [.. numbers.Select(x => x / sum)];
    }
}
