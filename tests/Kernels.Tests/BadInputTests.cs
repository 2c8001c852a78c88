using LossGen.Kernels.Probe.Declared;

namespace LossGen.Kernels.Tests;

/// <summary>Bad input is named in an exception, and nothing is written.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Lengths_must_agree()
    {
        float[] gradient = [7, 7, 7];
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(() => FloatKernels.SumHuber(new float[3], new float[2], gradient));

        Assert.Equal("targets", error.ParamName);
        Assert.Contains("2", error.Message, StringComparison.Ordinal);
        Assert.Equal([7, 7, 7], gradient);
    }

    [Fact]
    public void A_short_output_is_refused()
    {
        float[] gradient = [7, 7];
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(() => FloatKernels.SumHuber(new float[3], new float[3], gradient));

        Assert.Equal("gradient", error.ParamName);
        Assert.Equal([7, 7], gradient);
    }

    [Fact]
    public void A_gradient_may_not_overlap_its_operand_partly()
    {
        double[] memory = [1, 2, 3, 4, 5];
        ArgumentException error = Assert.ThrowsAny<ArgumentException>(
            () => DoubleKernels.SumHuber(memory.AsSpan(0, 4), new double[4], memory.AsSpan(1, 4)));

        Assert.Equal("gradient", error.ParamName);
        Assert.Equal([1, 2, 3, 4, 5], memory);
    }

    [Fact]
    public void A_gradient_may_not_overlap_the_targets()
    {
        double[] memory = [1, 2, 3, 4];
        Assert.ThrowsAny<ArgumentException>(() => DoubleKernels.SumHuber(new double[4], memory, memory));
        Assert.Equal([1, 2, 3, 4], memory);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(200)]
    public void A_label_out_of_range_is_named_with_its_index(byte label)
    {
        float[] gradient = [7, 7, 7, 7, 7, 7];
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => FloatKernels.SumCrossEntropy(new float[6], [0, label], 3, gradient));

        Assert.Equal("labels", error.ParamName);
        Assert.Equal(label, Convert.ToInt32(error.ActualValue, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("1", error.Message, StringComparison.Ordinal);
        Assert.All(gradient, value => Assert.Equal(7, value));
    }

    [Fact]
    public void A_negative_label_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => FloatKernels.MeanCrossEntropy(new float[3], [-1], 3, [1], default, default, default));

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void There_must_be_classes(int classes) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(classes), () => FloatKernels.SumCrossEntropy(new float[6], [0, 1], classes, default));

    [Fact]
    public void Rows_must_divide() => Assert.ThrowsAny<ArgumentException>(
        () => FloatKernels.SumCrossEntropy(new float[7], [0, 1], 3, default));

    [Fact]
    public void The_mean_of_nothing_is_NaN_and_its_sum_is_0()
    {
        Assert.True(double.IsNaN(FloatKernels.MeanHuber([], [], [], default, default, default)));
        Assert.Equal(0, FloatKernels.SumHuber([], [], default));
        Assert.Equal(0, FloatKernels.SumCrossEntropy([], [], 3, default));
    }

    [Fact]
    public void The_mean_of_many_equal_losses_is_that_loss()
    {
        float[] tenth = new float[1 << 21];
        Array.Fill(tenth, 0.1f);
        float[] ones = new float[tenth.Length];
        Array.Fill(ones, 1f);

        Assert.Equal(0.1f, (float)FloatKernels.MeanAbsoluteError(tenth, new float[tenth.Length], ones, default, default, default));
    }
}
