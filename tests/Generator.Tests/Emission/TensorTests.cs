using System.Numerics.Tensors;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Emission;

/// <summary>Operands and outputs that are spans of tensors: the bits of spans of memory, whatever lies between their rows.</summary>
public sealed partial class TensorTests
{
    private static readonly string[] Declarations =
    [
        "[Loss(Kind.CrossEntropy)] public static partial double Rows("
            + "ReadOnlyTensorSpan<float> logits, ReadOnlySpan<int> labels, TensorSpan<float> gradient, TensorSpan<float> losses);",
        "[Loss(Kind.CrossEntropy)] public static partial double RowsOfSpans("
            + "ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, int rowStride, Span<float> gradient, Span<float> losses);",
        "[Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor)] public static partial LossSum Blocks("
            + "ReadOnlyTensorSpan<double> logits, ReadOnlyTensorSpan<long> labels, TensorSpan<double> gradient);",
        "[Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor)] public static partial LossSum BlocksOfSpans("
            + "ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, Span<double> gradient);",
        "[Loss(Kind.Huber)] public static partial float Elements(ReadOnlyTensorSpan<float> rows, ReadOnlyTensorSpan<float> @out, TensorSpan<float> gradient);",
        "[Loss(Kind.Huber)] public static partial float ElementsOfSpans(ReadOnlySpan<float> rows, ReadOnlySpan<float> @out, Span<float> gradient);",
        "[Loss(Kind.CrossEntropy)] public static partial LossMoments Declared(ReadOnlyTensorSpan<float> logits, ReadOnlySpan<int> labels, int classes);",
        "[Loss(Kind.CrossEntropy)] public static partial LossMoments DeclaredOfSpans(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);",
        "[Divergence(Direction.Forward)] public static partial void Pairs(ReadOnlyTensorSpan<double> p, ReadOnlyTensorSpan<double> q, TensorSpan<double> losses);",
        "[Divergence(Direction.Forward)] public static partial void PairsOfSpans(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses);",
        "[Information(Measure.MutualInformation)] public static partial double Table(ReadOnlyTensorSpan<int> joint);",
        "[Information(Measure.MutualInformation)] public static partial double TableOfSpans(ReadOnlySpan<int> joint, int columns);",
        "[Loss(Kind.BinaryCrossEntropy)] public static partial double Weighted("
            + "ReadOnlyTensorSpan<float> logits, ReadOnlyTensorSpan<bool> targets, ReadOnlySpan<float> positiveWeights);",
        "[Loss(Kind.BinaryCrossEntropy)] public static partial double WeightedOfSpans("
            + "ReadOnlySpan<float> logits, ReadOnlySpan<bool> targets, int classes, ReadOnlySpan<float> positiveWeights);",
    ];

    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        [.. Declarations.Select(declaration => TensorSpans().Replace(declaration, "System.Numerics.Tensors.$0"))],
        MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location)));

    private readonly Random _random = new(23);

    private delegate double OfRows(ReadOnlyTensorSpan<float> logits, ReadOnlySpan<int> labels, TensorSpan<float> gradient, TensorSpan<float> losses);

    private delegate double OfRowsInSpans(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, int rowStride, Span<float> gradient, Span<float> losses);

    private delegate LossSum OfBlocks(ReadOnlyTensorSpan<double> logits, ReadOnlyTensorSpan<long> labels, TensorSpan<double> gradient);

    private delegate LossSum OfBlocksInSpans(ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, Span<double> gradient);

    private delegate float OfElements(ReadOnlyTensorSpan<float> predictions, ReadOnlyTensorSpan<float> targets, TensorSpan<float> gradient);

    private delegate float OfElementsInSpans(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    private delegate LossMoments OfDeclared(ReadOnlyTensorSpan<float> logits, ReadOnlySpan<int> labels, int classes);

    private delegate LossMoments OfDeclaredInSpans(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);

    private delegate void OfPairs(ReadOnlyTensorSpan<double> p, ReadOnlyTensorSpan<double> q, TensorSpan<double> losses);

    private delegate void OfPairsInSpans(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses);

    private delegate double OfTable(ReadOnlyTensorSpan<int> joint);

    private delegate double OfTableInSpans(ReadOnlySpan<int> joint, int columns);

    private delegate double OfWeighted(ReadOnlyTensorSpan<float> logits, ReadOnlyTensorSpan<bool> targets, ReadOnlySpan<float> positiveWeights);

    private delegate double OfWeightedInSpans(ReadOnlySpan<float> logits, ReadOnlySpan<bool> targets, int classes, ReadOnlySpan<float> positiveWeights);

    [Theory]
    [InlineData(1, 10, 10), InlineData(40, 10, 10), InlineData(40, 10, 16), InlineData(7, 1, 5), InlineData(1, 60, 64), InlineData(9, 100, 128), InlineData(0, 3, 3)]
    public void Rows_HaveTheBitsOfSpans_AndWhatIsBetweenThemStays(int rows, int classes, int stride)
    {
        float[] z = Floats(rows * stride), gradient = [.. z.Select(_ => 7f)], expected = [.. gradient], losses = new float[rows], expectedLosses = new float[rows];
        int[] labels = [.. losses.Select(_ => _random.Next(classes))];
        nint[] lengths = [rows, classes], strides = [rows > 1 ? stride : 0, classes > 1 ? 1 : 0];
        int length = rows == 0 ? 0 : ((rows - 1) * stride) + classes;

        double value = Kernels.Value.Get<OfRows>("Rows")(new(z, lengths, strides), labels, new(gradient, lengths, strides), losses);

        Assert.Equal(Kernels.Value.Get<OfRowsInSpans>("RowsOfSpans")(z.AsSpan(0, length), labels, classes, stride, expected.AsSpan(0, length), expectedLosses), value);
        Assert.Equal(expected, gradient);
        Assert.Equal(expectedLosses, losses);
    }

    [Fact]
    public void OneDimension_IsOneRow_AndEmptyOutputsAreSkipped()
    {
        float[] z = Floats(33);
        Assert.Equal(
            Kernels.Value.Get<OfRowsInSpans>("RowsOfSpans")(z, [4], 33, 33, default, default),
            Kernels.Value.Get<OfRows>("Rows")(z, [4], default, default));
    }

    [Fact]
    public void Blocks_HaveTheBitsOfSpans()
    {
        double[] z = [.. Floats(70).Select(x => (double)x)], gradient = new double[70], expected = new double[70];
        long[] labels = [0, 1, 2, 3, 4, 5, 6, 0, 1, 2];
        Assert.Equal(
            Kernels.Value.Get<OfBlocksInSpans>("BlocksOfSpans")(z, labels, 7, expected),
            Kernels.Value.Get<OfBlocks>("Blocks")(new(z, [7, 10]), labels, new(gradient, [7, 10])));
        Assert.Equal(expected, gradient);
    }

    [Fact]
    public void Elements_HaveTheBitsOfSpans()
    {
        float[] x = Floats(60), y = Floats(60), gradient = new float[60], expected = new float[60];
        Assert.Equal(
            Kernels.Value.Get<OfElementsInSpans>("ElementsOfSpans")(x, y, expected),
            Kernels.Value.Get<OfElements>("Elements")(new(x, [3, 4, 5]), new(y, [3, 4, 5]), new(gradient, [3, 4, 5])));
        Assert.Equal(expected, gradient);
    }

    [Fact]
    public void ADeclaredNumberOfClasses_ReadsTheMemoryOfAnyDimensions() => Assert.Equal(
        Kernels.Value.Get<OfDeclaredInSpans>("DeclaredOfSpans")([1, 2, 3, 5, 7, 11], [0, 1], 3),
        Kernels.Value.Get<OfDeclared>("Declared")(new([1, 2, 3, 5, 7, 11], [1, 2, 3]), [0, 1], 3));

    [Fact]
    public void WhatNeedsNoLengthOfRows_HasThoseOfTheTensor()
    {
        double[] p = [.1, .9, .3, .7], q = [.2, .8, .6, .4], losses = new double[2], expected = new double[2];
        Kernels.Value.Get<OfPairsInSpans>("PairsOfSpans")(p, q, 2, expected);
        Kernels.Value.Get<OfPairs>("Pairs")(new(p, [2, 2]), new(q, [2, 2]), losses);
        Assert.Equal(expected, losses);

        int[] joint = [1, 2, 3, 4, 5, 7];
        Assert.Equal(Kernels.Value.Get<OfTableInSpans>("TableOfSpans")(joint, 3), Kernels.Value.Get<OfTable>("Table")(new(joint, [2, 3])));

        bool[] targets = [true, false, false, true];
        Assert.Equal(
            Kernels.Value.Get<OfWeightedInSpans>("WeightedOfSpans")([1, 2, 3, 4], targets, 2, [2, 3]),
            Kernels.Value.Get<OfWeighted>("Weighted")(new([1, 2, 3, 4], [2, 2]), new(targets, [2, 2]), [2, 3]));
    }

    [Theory]
    [InlineData(new[] { 2, 3, 4 }, new[] { 12, 4, 1 }, "logits has 3 dimensions, [2, 3, 4]")]
    [InlineData(new[] { 4, 6 }, new[] { 1, 4 }, "logits has the lengths [4, 6] and the strides [1, 4]")]
    [InlineData(new[] { 4, 6 }, new[] { 0, 1 }, "rows must not overlap")]
    [InlineData(new[] { 4, 0 }, new[] { 0, 0 }, "a row has at least 1 element")]
    [InlineData(new int[0], new int[0], "logits has 0 dimensions")]
    public void ATensorWithoutRows_IsRefused(int[] lengths, int[] strides, string message)
    {
        float[] gradient = [.. Enumerable.Repeat(7f, 24)];
        var failure = Assert.Throws<ArgumentException>(() => Kernels.Value.Get<OfRows>("Rows")(
            lengths.Length == 0 ? default : new(new float[24], Native(lengths), Native(strides)), new int[4], new(gradient, [4, 6]), default));
        Assert.Equal("logits", failure.ParamName);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.All(gradient, x => Assert.Equal(7, x));
    }

    [Theory]
    [InlineData(6, 4, 4, "gradient has 6 rows of 4, but logits has 4 of 6")]
    [InlineData(4, 6, 7, "The rows of gradient begin 7 elements apart, but those of logits 6")]
    public void AnOutputOfOtherRows_IsRefused(int rows, int classes, int stride, string message)
    {
        var failure = Assert.Throws<ArgumentException>(() => Kernels.Value.Get<OfRows>("Rows")(
            new(new float[24], [4, 6]), new int[4], new(new float[42], [rows, classes], [stride, 1]), default));
        Assert.Equal("gradient", failure.ParamName);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ElementsOfAnotherShape_OrWithGaps_AreRefused()
    {
        var kernel = Kernels.Value.Get<OfElements>("Elements");
        var shape = Assert.Throws<ArgumentException>(() => kernel(new(new float[6], [2, 3]), new(new float[6], [3, 2]), default));
        Assert.Equal("out", shape.ParamName);
        Assert.Contains("out has the lengths [3, 2], but rows has [2, 3]", shape.Message, StringComparison.Ordinal);
        var gaps = Assert.Throws<ArgumentException>(() => kernel(new(new float[8], [2, 3], [4, 1]), new(new float[6], [2, 3]), default));
        Assert.Equal("rows", gaps.ParamName);
        Assert.Contains("without a gap", gaps.Message, StringComparison.Ordinal);
        Assert.Equal("losses", Assert.Throws<ArgumentException>(() => Kernels.Value.Get<OfRows>("Rows")(
            new(new float[6], [2, 3]), [0, 1], default, new(new float[4], [2], [2]))).ParamName);
    }

    [Fact]
    public void ABlockOrTable_HasTwoDimensions() => Assert.Equal("joint", Assert.Throws<ArgumentException>(
        () => Kernels.Value.Get<OfTable>("Table")(new([1, 2, 3, 4], [4]))).ParamName);

    [GeneratedRegex("(ReadOnly)?TensorSpan")]
    private static partial Regex TensorSpans();

    private static nint[] Native(int[] numbers) => [.. numbers.Select(n => (nint)n)];

    private float[] Floats(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((_random.NextDouble() * 8) - 4))];
}
