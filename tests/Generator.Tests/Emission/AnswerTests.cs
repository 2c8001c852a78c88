namespace LossGen.Generator.Tests.Emission;

/// <summary>Answers that are desirable or not, as whole numbers: the bits of the same numbers of the element type.</summary>
public sealed class AnswerTests
{
    private static readonly Lazy<CompiledKernels> Kernels = new(() => new(
        "[Loss(Kind.Kto)] public static partial double Single(ReadOnlySpan<float> p, ReadOnlySpan<float> r, ReadOnlySpan<float> labels, Span<float> gradient);",
        "[Loss(Kind.Kto)] public static partial double SingleWhole(ReadOnlySpan<float> p, ReadOnlySpan<float> r, ReadOnlySpan<int> labels, Span<float> gradient);",
        "[Loss(Kind.Kto)] public static partial double Double(ReadOnlySpan<double> p, ReadOnlySpan<double> r, ReadOnlySpan<double> labels, Span<double> gradient);",
        "[Loss(Kind.Kto)] public static partial double DoubleWhole(ReadOnlySpan<double> p, ReadOnlySpan<double> r, ReadOnlySpan<int> labels, Span<double> gradient);"));

    private delegate double Of<T, TLabel>(ReadOnlySpan<T> policy, ReadOnlySpan<T> reference, ReadOnlySpan<TLabel> labels, Span<T> gradient);

    [Fact]
    public void WholeNumbers_HaveTheBitsOfNumbers_AtEveryLength()
    {
        Random random = new(3);
        for (int length = 0; length < 150; length++)
        {
            double[] p = [.. Enumerable.Range(0, length).Select(_ => -9 * random.NextDouble())], r = [.. p.Select(_ => -9 * random.NextDouble())];
            int[] labels = [.. p.Select(_ => random.Next(2))];
            double[] gradient = new double[length], expected = new double[length];
            Assert.Equal(
                Kernels.Value.Get<Of<double, double>>("Double")(p, r, [.. labels.Select(y => (double)y)], expected),
                Kernels.Value.Get<Of<double, int>>("DoubleWhole")(p, r, labels, gradient));
            Assert.Equal(expected, gradient);

            float[] single = [.. p.Select(x => (float)x)], other = [.. r.Select(x => (float)x)], gradients = new float[length], expectedOnes = new float[length];
            Assert.Equal(
                Kernels.Value.Get<Of<float, float>>("Single")(single, other, [.. labels.Select(y => (float)y)], expectedOnes),
                Kernels.Value.Get<Of<float, int>>("SingleWhole")(single, other, labels, gradients));
            Assert.Equal(expectedOnes, gradients);
        }
    }

    [Theory, InlineData(2), InlineData(-1)]
    public void AnyOtherNumber_Throws_BeforeAnythingIsWritten(int label)
    {
        float[] gradient = [7, 7];
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Kernels.Value.Get<Of<float, int>>("SingleWhole")([-1, -1], [-1, -1], [0, label], gradient));
        Assert.Equal("labels", failure.ParamName);
        Assert.Contains($"labels[1] is {label}", failure.Message, StringComparison.Ordinal);
        Assert.Equal([7, 7], gradient);
    }
}
