namespace LossGen.Generator.Tests.Emission;

/// <summary>Rows that lie apart: the bits of rows side by side, and nothing read or written between them.</summary>
public sealed class RowStrideTests
{
    private const string Labels = "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes{0}, ReadOnlySpan<float> weights, "
        + "Span<float> gradient, Span<float> hessian, Span<float> losses";

    private const string Pairs = "ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes{0}, Span<{1}> gradient, Span<{1}> pGradient, Span<double> losses";

    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        [
            .. Twins("[Loss(Kind.CrossEntropy)]", "double", "Mean", Labels),
            .. Twins("[Loss(Kind.CrossEntropy, IgnoreIndex = 0, Parallel = true)]", "double", "Shared", Labels),
            .. Twins("[Loss(Kind.CrossEntropy)]", "LossSum", "Total", Labels),
            .. Twins("[Loss(Kind.CrossEntropy, IgnoreIndex = 0)]", "LossMoments", "Moments", Labels),
            .. Twins("[Loss(Kind.MultiMargin)]", "float", "Margin", Labels),
            .. Twins("[Divergence(Direction.Forward, Input = InputSpace.Logits)]", "double", "Divergence", Pairs.Replace("{1}", "double", StringComparison.Ordinal)),
            .. Twins("[Divergence(Direction.Reverse)]", "double", "Marked", Pairs.Replace("{1}", "float", StringComparison.Ordinal)),
            "[Information(Measure.Entropy)] public static partial double Entropy(ReadOnlySpan<Half> p, int classes, int rowStride);",
            "[Information(Measure.Entropy)] public static partial double PlainEntropy(ReadOnlySpan<Half> p, int classes);",
        ]));

    private readonly Random _random = new(17);

    private delegate TResult OfLabels<TResult>(
        ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, ReadOnlySpan<float> weights, Span<float> gradient, Span<float> hessian, Span<float> losses);

    private delegate TResult OfApart<TResult>(
        ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, int rowStride, ReadOnlySpan<float> weights,
        Span<float> gradient, Span<float> hessian, Span<float> losses);

    private delegate double OfPairs<T>(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<T> gradient, Span<T> pGradient, Span<double> losses);

    private delegate double OfPairsApart<T>(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, int rowStride, Span<T> gradient, Span<T> pGradient, Span<double> losses);

    private delegate double OfEntropy(ReadOnlySpan<Half> p, int classes);

    private delegate double OfEntropyApart(ReadOnlySpan<Half> p, int classes, int rowStride);

    public static TheoryData<int, int, int> Shapes => new()
    {
        { 1, 1, 1 }, { 1, 5, 100 }, { 40, 3, 3 }, { 40, 3, 4 }, { 333, 10, 17 }, { 35, 48, 64 }, { 9, 49, 50 }, { 5, 100, 128 }, { 3, 1000, 1003 },
        { 900, 60, 64 }, { 6000, 10, 12 },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void Rows_OfLabels_HaveTheBitsOfRowsSideBySide(int rows, int classes, int stride)
    {
        Compare<double>("Mean", rows, classes, stride);
        Compare<double>("Shared", rows, classes, stride);
        Compare<LossSum>("Total", rows, classes, stride);
        Compare<LossMoments>("Moments", rows, classes, stride);
        Compare<float>("Margin", rows, classes, stride);
    }

    [Theory, MemberData(nameof(Shapes))]
    public void Rows_OfPairs_HaveTheBitsOfRowsSideBySide(int rows, int classes, int stride)
    {
        double[] p = Numbers(rows * classes), q = Numbers(rows * classes);
        double[] gradient = new double[p.Length], pGradient = new double[p.Length], losses = new double[rows], ownLosses = new double[rows];
        double[] apart = Apart(new double[p.Length], classes, stride, 7), pApart = [.. apart];
        double value = Kernels.Value.Get<OfPairs<double>>("Divergence")(p, q, classes, gradient, pGradient, losses);
        double own = Kernels.Value.Get<OfPairsApart<double>>("DivergenceApart")(
            Apart(p, classes, stride, double.NaN), Apart(q, classes, stride, double.NaN), classes, stride, apart, pApart, ownLosses);
        Assert.Equal(value, own);
        Assert.Equal(losses, ownLosses);
        Assert.Equal(Apart(gradient, classes, stride, 7), apart);
        Assert.Equal(Apart(pGradient, classes, stride, 7), pApart);

        // A row without a value is marked as a whole, and no further; the outputs are narrower than the operands.
        p = [.. p.Select(Math.Abs)];
        q = [.. q.Select(Math.Abs)];
        p[^1] = double.NaN;
        float[] narrow = new float[p.Length], pNarrow = new float[p.Length];
        float[] narrowApart = Apart(new float[p.Length], classes, stride, 7f), pNarrowApart = [.. narrowApart];
        value = Kernels.Value.Get<OfPairs<float>>("Marked")(p, q, classes, narrow, pNarrow, losses);
        own = Kernels.Value.Get<OfPairsApart<float>>("MarkedApart")(
            Apart(p, classes, stride, 5), Apart(q, classes, stride, 5), classes, stride, narrowApart, pNarrowApart, ownLosses);
        Assert.Equal(value, own);
        Assert.Equal(Apart(narrow, classes, stride, 7f), narrowApart);
        Assert.Equal(Apart(pNarrow, classes, stride, 7f), pNarrowApart);

        Half[] halves = [.. p.Select(x => (Half)x)];
        Assert.Equal(
            Kernels.Value.Get<OfEntropy>("PlainEntropy")(halves, classes),
            Kernels.Value.Get<OfEntropyApart>("Entropy")(Apart(halves, classes, stride, (Half)9), classes, stride));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(4)]
    public void WhatIsBehindTheLastRow_MayBeThereOrNot(int behind)
    {
        float[] z = [1, 2, 3, 0, 0, 0, 0, 4, 5, 6, 0, 0, 0, 0], gradient = new float[10 + (4 - behind)], losses = new float[2];
        var kernel = Kernels.Value.Get<OfApart<double>>("MeanApart");
        double value = kernel(z.AsSpan(0, 10 + behind), [0, 1], 3, 7, [1, 1], gradient, default, losses);
        Assert.Equal(value, kernel(z.AsSpan(0, 10), [0, 1], 3, 7, [1, 1], default, default, default));
        Assert.Equal(0, gradient[3]);
    }

    [Fact]
    public void NoRows_AreAnEmptyCall() =>
        Assert.Equal(double.NaN, Kernels.Value.Get<OfApart<double>>("MeanApart")(default, default, 3, 7, default, default, default, default));

    [Theory]
    [InlineData(10, 2, 2, 10, "rowStride", "rowStride is 2", "3 (classes)")]
    [InlineData(9, 7, 2, 10, "z", "9 elements", "7 (rowStride)")]
    [InlineData(15, 7, 3, 10, "z", "15 elements", "inside a row of 3")]
    [InlineData(2, 7, 1, 0, "z", "2 elements", "inside a row of 3")]
    [InlineData(10, 7, 1, 10, "y", "1", "the rows of z")]
    [InlineData(10, 7, 2, 9, "gradient", "9 elements", "10 to 14 elements")]
    [InlineData(10, 7, 2, 15, "gradient", "15 elements", "2 rows of 3")]
    public void WrongShapes_ThrowBeforeAnythingIsWritten(int length, int stride, int labels, int outputs, string parameter, params string[] parts)
    {
        float[] gradient = [.. Enumerable.Repeat(7f, outputs)];
        var failure = Assert.ThrowsAny<ArgumentException>(() => Kernels.Value.Get<OfApart<double>>("MeanApart")(
            new float[length], new int[labels], 3, stride, new float[2], gradient, default, default));
        Assert.Equal(parameter, failure.ParamName);
        Assert.All(parts, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
        Assert.All(gradient, x => Assert.Equal(7, x));
    }

    private void Compare<TResult>(string name, int rows, int classes, int stride)
    {
        float[] z = [.. Numbers(rows * classes).Select(x => (float)x)], weights = [.. Numbers(rows).Select(x => (float)Math.Max(0, x))];
        int[] y = [.. weights.Select(_ => _random.Next(classes))];
        float[] gradient = new float[z.Length], hessian = new float[z.Length], losses = new float[rows], ownLosses = new float[rows];
        float[] apart = Apart(new float[z.Length], classes, stride, 7f), hessianApart = [.. apart];
        Span<float> wanted = name == "Margin" ? default : hessian, wantedApart = name == "Margin" ? default : hessianApart;
        TResult value = Kernels.Value.Get<OfLabels<TResult>>(name)(z, y, classes, weights, gradient, wanted, losses);
        TResult own = Kernels.Value.Get<OfApart<TResult>>(name + "Apart")(
            Apart(z, classes, stride, float.NaN), y, classes, stride, weights, apart, wantedApart, ownLosses);
        Assert.Equal(value, own);
        Assert.Equal(losses, ownLosses);
        Assert.Equal(Apart(gradient, classes, stride, 7f), apart);
        Assert.Equal(Apart(hessian, classes, stride, 7f), name == "Margin" ? Apart(hessian, classes, stride, 7f) : hessianApart);
    }

    // Rows with something between them, and behind the last one.
    private static T[] Apart<T>(T[] rows, int classes, int stride, T between)
    {
        T[] apart = [.. Enumerable.Repeat(between, rows.Length / classes * stride)];
        for (int i = 0; i < rows.Length; i++)
        {
            apart[(i / classes * stride) + (i % classes)] = rows[i];
        }

        return apart;
    }

    private static string[] Twins(string attribute, string returned, string name, string parameters) =>
    [
        $"{attribute} public static partial {returned} {name}({parameters.Replace("{0}", "", StringComparison.Ordinal)});",
        $"{attribute} public static partial {returned} {name}Apart({parameters.Replace("{0}", ", int rowStride", StringComparison.Ordinal)});",
    ];

    private double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (_random.NextDouble() * 8) - 4)];
}
