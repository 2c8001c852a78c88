namespace LossGen.Generator.Tests.Emission;

/// <summary>Blocks of classes beside rows of classes: up to 48 classes the same bits, beyond them the same numbers.</summary>
public sealed class ClassMajorTests
{
    private const string Labels = "ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights, "
        + "Span<{0}> gradient, Span<{0}> hessian, Span<double> losses";

    private const string Pairs = "ReadOnlySpan<{0}> p, ReadOnlySpan<{0}> q, int classes, ReadOnlySpan<float> weights, Span<float> gradient, Span<float> losses";

    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        [
            .. Twins("Kind.CrossEntropy, IgnoreIndex = 0", "double", "Mean", Labels, "double"),
            .. Twins("Kind.CrossEntropy, Curvature = Curvature.SoftmaxBound, Reduction = Reduction.None", "void", "Narrow", Labels, "float"),
            .. Twins("Kind.CrossEntropy, Parallel = true", "LossMoments", "Moments", Labels, "double"),
            .. Twins("Kind.CrossEntropy, IgnoreIndex = 0, Parallel = true", "LossSum", "Total", Labels, "double"),
            .. Twins("Kind.CrossEntropy, Input = InputSpace.Probabilities", "double", "Marked", Labels, "double"),
            .. Twins("Kind.CrossEntropy", "float", "Soft", Pairs, "float"),
            .. Twins("Kind.Brier", "float", "Halves", Pairs, "Half"),
        ]));

    private readonly Random _random = new(29);

    private delegate TResult OfLabels<TResult>(
        ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights, Span<double> gradient, Span<double> hessian, Span<double> losses);

    private delegate void OfNarrow(
        ReadOnlySpan<double> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> weights, Span<float> gradient, Span<float> hessian, Span<double> losses);

    private delegate float OfPairs<T>(
        ReadOnlySpan<T> p, ReadOnlySpan<T> q, int classes, ReadOnlySpan<float> weights, Span<float> gradient, Span<float> losses);

    public static TheoryData<int, int> Shapes => new()
    {
        { 0, 3 }, { 1, 1 }, { 1, 10 }, { 7, 3 }, { 16, 2 }, { 100, 10 }, { 33, 48 }, { 9, 49 }, { 50, 200 }, { 6000, 10 }, { 3000, 60 },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void OfLabels_IsThatOfRows(int rows, int classes)
    {
        double[] z = Numbers(rows * classes), weights = [.. Numbers(rows).Select(x => Math.Max(0, x))];
        int[] y = [.. weights.Select(_ => _random.Next(classes))];
        Compare<double>("Mean", value => value);
        Compare<LossMoments>("Moments", value => value.Mean);
        Compare<LossSum>("Total", value => value.Mean);
        z = [.. z.Select(Math.Abs)];
        if (rows > 2)
        {
            z[2 * classes] = double.NaN;
        }

        Compare<double>("Marked", value => value);

        void Compare<TResult>(string name, Func<TResult, double> number)
        {
            double[] gradient = new double[z.Length], hessian = new double[z.Length], losses = new double[rows];
            double[] own = new double[z.Length], ownHessian = new double[z.Length], ownLosses = new double[rows];
            TResult value = Kernels.Value.Get<OfLabels<TResult>>(name)(z, y, classes, weights, gradient, hessian, losses);
            TResult blocks = Kernels.Value.Get<OfLabels<TResult>>(name + "Blocks")(
                Transposed(z, classes), y, classes, weights, own, ownHessian, ownLosses);
            Assert.True(classes > 48 || value!.Equals(blocks), $"{name}: {value} is not {blocks}.");
            AssertSame(classes, [number(value)], [number(blocks)]);
            AssertSame(classes, Transposed(gradient, classes), own);
            AssertSame(classes, Transposed(hessian, classes), ownHessian);
            AssertSame(classes, losses, ownLosses);

            // In place, as boosting may have it.
            double[] place = Transposed(z, classes);
            Kernels.Value.Get<OfLabels<TResult>>(name + "Blocks")(place, y, classes, weights, place, default, default);
            Assert.Equal(own, place);
        }
    }

    [Theory, MemberData(nameof(Shapes))]
    public void OfNarrowOutputsAndPairs_IsThatOfRows(int rows, int classes)
    {
        double[] z = Numbers(rows * classes), weights = [.. Numbers(rows).Select(x => Math.Max(0, x))];
        int[] y = [.. weights.Select(_ => _random.Next(classes))];
        float[] gradient = new float[z.Length], hessian = new float[z.Length], own = new float[z.Length], ownHessian = new float[z.Length];
        Kernels.Value.Get<OfNarrow>("Narrow")(z, y, classes, weights, gradient, hessian, default);
        Kernels.Value.Get<OfNarrow>("NarrowBlocks")(Transposed(z, classes), y, classes, weights, own, ownHessian, default);
        AssertSame(classes, Transposed(gradient, classes), own, 1e-6);
        AssertSame(classes, Transposed(hessian, classes), ownHessian, 1e-6);

        float[] floats = [.. z.Select(x => (float)x)], targets = [.. z.Select(_ => (float)_random.NextDouble())], factors = [.. weights.Select(x => (float)x)];
        float[] losses = new float[rows], ownLosses = new float[rows];
        float value = Kernels.Value.Get<OfPairs<float>>("Soft")(floats, targets, classes, factors, gradient, losses);
        float blocks = Kernels.Value.Get<OfPairs<float>>("SoftBlocks")(
            Transposed(floats, classes), Transposed(targets, classes), classes, factors, own, ownLosses);
        AssertSame(classes, [value], [blocks], 1e-5);
        AssertSame(classes, Transposed(gradient, classes), own, 1e-5);
        AssertSame(classes, losses, ownLosses, 1e-5);

        Half[] halves = [.. floats.Select(x => (Half)x)], others = [.. targets.Select(x => (Half)x)];
        value = Kernels.Value.Get<OfPairs<Half>>("Halves")(halves, others, classes, factors, gradient, losses);
        blocks = Kernels.Value.Get<OfPairs<Half>>("HalvesBlocks")(
            Transposed(halves, classes), Transposed(others, classes), classes, factors, own, ownLosses);
        AssertSame(classes, [value], [blocks], 1e-5);
        AssertSame(classes, Transposed(gradient, classes), own, 1e-5);
    }

    [Fact]
    public void WrongShapes_ThrowBeforeAnythingIsWritten()
    {
        double[] gradient = [.. Enumerable.Repeat(7.0, 7)];
        var failure = Assert.Throws<ArgumentException>(
            () => Kernels.Value.Get<OfLabels<double>>("MeanBlocks")(new double[7], [0, 0], 3, [1, 1], gradient, default, default));
        Assert.Equal("z", failure.ParamName);
        Assert.All(gradient, x => Assert.Equal(7, x));
    }

    private static void AssertSame<T>(int classes, T[] expected, T[] actual, double tolerance = 1e-12)
        where T : struct, System.Numerics.INumber<T>
    {
        if (classes <= 48)
        {
            Assert.Equal(expected, actual);
            return;
        }

        for (int i = 0; i < expected.Length; i++)
        {
            double left = double.CreateTruncating(expected[i]), right = double.CreateTruncating(actual[i]);
            Assert.True(
                (double.IsNaN(left) && double.IsNaN(right)) || Math.Abs(left - right) <= tolerance * Math.Max(1, Math.Abs(left)), $"{left} is not {right} at {i}.");
        }
    }

    private static T[] Transposed<T>(T[] rows, int classes)
    {
        T[] blocks = new T[rows.Length];
        int count = rows.Length / classes;
        for (int i = 0; i < rows.Length; i++)
        {
            blocks[(i % classes * count) + (i / classes)] = rows[i];
        }

        return blocks;
    }

    private static string[] Twins(string arguments, string returned, string name, string parameters, string type)
    {
        string all = parameters.Replace("{0}", type, StringComparison.Ordinal);
        return
        [
            $"[Loss({arguments})] public static partial {returned} {name}({all});",
            $"[Loss({arguments}, Layout = Layout.ClassMajor)] public static partial {returned} {name}Blocks({all});",
        ];
    }

    private double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (_random.NextDouble() * 8) - 4)];
}
