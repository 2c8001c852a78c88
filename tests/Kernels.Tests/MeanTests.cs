using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>Means of nothing and of very much.</summary>
public sealed class MeanTests
{
    [Fact]
    public void The_mean_of_nothing_is_NaN_and_its_sum_is_0()
    {
        Assert.True(double.IsNaN(FloatKernels.MeanHuber([], [], [], default, default, default)));
        Assert.True(double.IsNaN(FloatKernels.MeanHuber([], [])));
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
        Assert.Equal(0.1f, (float)FloatKernels.MeanAbsoluteError(tenth, new float[tenth.Length]));
    }
}
