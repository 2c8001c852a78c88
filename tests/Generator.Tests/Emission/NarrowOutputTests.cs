namespace LossGen.Generator.Tests.Emission;

/// <summary>Outputs of <c>float</c> beside operands of <c>double</c>: the numbers of outputs of <c>double</c>, each rounded once.</summary>
public sealed class NarrowOutputTests
{
    private const string Pair = "ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights";
    private const string Rows = "ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights";
    private const string Tags = "ReadOnlySpan<double> z, ReadOnlySpan<double> y, int classes, ReadOnlySpan<double> positiveWeights";
    private const string OneRow = "ReadOnlySpan<double> p, ReadOnlySpan<double> q";

    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        [
            .. Twins("[Loss(Kind.Huber)]", "double", "Light", Pair, "gradient hessian losses"),
            .. Twins("[Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]", "void", "SideBySide", Pair, "gradient hessian losses"),
            .. Twins("[Loss(Kind.SquaredError)]", "LossSum", "Total", Pair + ", ReadOnlySpan<bool> mask", "gradient hessian losses"),
            .. Twins("[Loss(Kind.LogCosh, Parallel = true)]", "double", "Shared", Pair, "gradient hessian losses"),
            .. Twins("[Loss(Kind.CrossEntropy)]", "double", "Labels", Rows, "gradient hessian losses logSumExp"),
            .. Twins("[Loss(Kind.CrossEntropy, Parallel = true)]", "LossMoments", "SharedLabels", Rows, "gradient hessian losses logSumExp"),
            .. Twins("[Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities)]", "double", "Marked", Rows, "gradient hessian losses"),
            .. Twins("[Loss(Kind.BinaryCrossEntropy)]", "double", "Tags", Tags, "gradient hessian losses"),
            .. Twins("[Divergence(Direction.Reverse, Input = InputSpace.Logits)]", "double", "OneRow", OneRow, "gradient hessian losses"),
            $"[Loss(Kind.Huber)] public static partial double Mixed({Pair}, Span<float> gradient, Span<double> hessian);",
        ]));

    private readonly Random _random = new(11);

    private delegate TResult OfPair<TResult, T>(
        ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, Span<T> gradient, Span<T> hessian, Span<T> losses);

    private delegate void WriteOfPair<T>(
        ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, Span<T> gradient, Span<T> hessian, Span<T> losses);

    private delegate LossSum OfMasked<T>(
        ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, ReadOnlySpan<bool> mask, Span<T> gradient, Span<T> hessian, Span<T> losses);

    private delegate TResult OfLabels<TResult, T>(
        ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights, Span<T> gradient, Span<T> hessian, Span<T> losses, Span<T> logSumExp);

    private delegate double OfMarked<T>(
        ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights, Span<T> gradient, Span<T> hessian, Span<T> losses);

    private delegate double OfTags<T>(
        ReadOnlySpan<double> z, ReadOnlySpan<double> y, int classes, ReadOnlySpan<double> positive, Span<T> gradient, Span<T> hessian, Span<T> losses);

    private delegate double OfOneRow<T>(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<T> gradient, Span<T> hessian, Span<T> losses);

    private delegate double OfMixed(
        ReadOnlySpan<double> p, ReadOnlySpan<double> t, ReadOnlySpan<double> weights, Span<float> gradient, Span<double> hessian);

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 70), 1000, 20_000, 400_000];

    [Theory, MemberData(nameof(Lengths))]
    public void OfElements(int count)
    {
        double[] p = Numbers(count), t = [.. p.Select(_ => _random.NextDouble())], weights = Weights(count);
        bool[] mask = [.. p.Select(_ => _random.Next(4) > 0)];
        foreach (string name in new[] { "Light", "Shared" })
        {
            Compare(count, count,
                (g, h, l, _) => Kernels.Value.Get<OfPair<double, double>>(name)(p, t, weights, g, h, l),
                (g, h, l, _) => Kernels.Value.Get<OfPair<double, float>>(name + "Narrow")(p, t, weights, g, h, l));
        }

        Compare(count, count,
            (g, h, l, _) =>
            {
                Kernels.Value.Get<WriteOfPair<double>>("SideBySide")(p, t, weights, g, h, l);
                return 0;
            },
            (g, h, l, _) =>
            {
                Kernels.Value.Get<WriteOfPair<float>>("SideBySideNarrow")(p, t, weights, g, h, l);
                return 0;
            });
        Compare(count, count,
            (g, h, l, _) => Kernels.Value.Get<OfMasked<double>>("Total")(p, t, weights, mask, g, h, l).Mean,
            (g, h, l, _) => Kernels.Value.Get<OfMasked<float>>("TotalNarrow")(p, t, weights, mask, g, h, l).Mean);
    }

    public static TheoryData<int, int> Shapes => new()
    {
        { 1, 1 }, { 7, 3 }, { 100, 10 }, { 33, 48 }, { 5, 49 }, { 9, 64 }, { 4, 71 }, { 3, 1000 }, { 2000, 60 }, { 3000, 7 },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void OfRows(int rows, int classes)
    {
        double[] z = Numbers(rows * classes), weights = Weights(rows), positive = Weights(classes);
        int[] y = [.. weights.Select(_ => _random.Next(classes))];
        double[] probabilities = [.. z.Select(_ => _random.NextDouble())], targets = [.. z.Select(_ => _random.NextDouble())];
        probabilities[0] = double.NaN;
        Compare(z.Length, rows,
            (g, h, l, s) => Kernels.Value.Get<OfLabels<double, double>>("Labels")(z, y, classes, weights, g, h, l, s),
            (g, h, l, s) => Kernels.Value.Get<OfLabels<double, float>>("LabelsNarrow")(z, y, classes, weights, g, h, l, s));
        Compare(z.Length, rows,
            (g, h, l, s) => Kernels.Value.Get<OfLabels<LossMoments, double>>("SharedLabels")(z, y, classes, weights, g, h, l, s).StandardError,
            (g, h, l, s) => Kernels.Value.Get<OfLabels<LossMoments, float>>("SharedLabelsNarrow")(z, y, classes, weights, g, h, l, s).StandardError);
        Compare(z.Length, rows,
            (g, h, l, _) => Kernels.Value.Get<OfMarked<double>>("Marked")(probabilities, y, classes, weights, g, h, l),
            (g, h, l, _) => Kernels.Value.Get<OfMarked<float>>("MarkedNarrow")(probabilities, y, classes, weights, g, h, l));
        Compare(z.Length, z.Length,
            (g, h, l, _) => Kernels.Value.Get<OfTags<double>>("Tags")(z, targets, classes, positive, g, h, l),
            (g, h, l, _) => Kernels.Value.Get<OfTags<float>>("TagsNarrow")(z, targets, classes, positive, g, h, l));
    }

    [Theory, InlineData(1), InlineData(9), InlineData(40_000)]
    public void OfOneRowInParts(int count)
    {
        double[] p = Numbers(count), q = Numbers(count);
        Compare(count, 1,
            (g, h, l, _) => Kernels.Value.Get<OfOneRow<double>>("OneRow")(p, q, g, h, l),
            (g, h, l, _) => Kernels.Value.Get<OfOneRow<float>>("OneRowNarrow")(p, q, g, h, l));
    }

    [Fact]
    public void BothTypes_StandBesideEachOther_AndOverlapIsRefused()
    {
        float[] gradient = new float[3];
        double[] hessian = new double[3];
        Kernels.Value.Get<OfMixed>("Mixed")([0.1, 3, -0.3], [0, 0, 0], [1, 1, 1], gradient, hessian);
        Assert.Equal([(float)(0.1 / 3), (float)(1.0 / 3), (float)(-0.3 / 3)], gradient);
        Assert.Equal([1.0 / 3, 0, 1.0 / 3], hessian);

        double[] p = [1, 2, 3, 4];
        Assert.Throws<ArgumentException>(() => Kernels.Value.Get<OfMixed>("Mixed")(
            p, [0, 0, 0, 0], [1, 1, 1, 1], System.Runtime.InteropServices.MemoryMarshal.Cast<double, float>(p.AsSpan())[..4], default));
    }

    private delegate double Call<T>(Span<T> gradient, Span<T> hessian, Span<T> losses, Span<T> logSumExp);

    // All outputs, then each of them alone.
    private static void Compare(int elements, int losses, Call<double> wide, Call<float> narrow)
    {
        for (int wanted = 0; wanted < 5; wanted++)
        {
            int Size(int output, int size) => wanted == 0 || wanted == output ? size : 0;
            int[] sizes = [Size(1, elements), Size(2, elements), Size(3, losses), Size(4, losses)];
            double[][] expected = [.. sizes.Select(size => Enumerable.Repeat(7.0, size).ToArray())];
            // An element on both sides tells a write outside.
            float[][] actual = [.. sizes.Select(size => Enumerable.Repeat(7f, size + 2).ToArray())];
            double value = wide(expected[0], expected[1], expected[2], expected[3]);
            Span<float> Inner(int k) => actual[k].AsSpan(1, sizes[k]);
            Assert.Equal(value, narrow(Inner(0), Inner(1), Inner(2), Inner(3)));
            for (int k = 0; k < sizes.Length; k++)
            {
                Assert.Equal(expected[k].Select(x => (float)x), Inner(k).ToArray());
                Assert.Equal((7f, 7f), (actual[k][0], actual[k][^1]));
            }
        }
    }

    private static string[] Twins(string attribute, string returned, string name, string operands, string outputs)
    {
        string Declaration(string type, string suffix) =>
            $"{attribute} public static partial {returned} {name}{suffix}({operands}, {string.Join(", ", outputs.Split(' ').Select(o => $"Span<{type}> {o}"))});";
        return [Declaration("double", ""), Declaration("float", "Narrow")];
    }

    private double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (_random.NextDouble() * 8) - 4)];

    private double[] Weights(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(5) == 0 ? 0 : _random.NextDouble())];
}
