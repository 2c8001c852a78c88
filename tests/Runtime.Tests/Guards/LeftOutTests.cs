namespace LossGen.Runtime.Tests;

public sealed class LeftOutTests
{
    static readonly int[] Labels = [-1, 0, -1, 2];
    static readonly float[] Weights = [1, 0, float.NaN, 0];

    [Fact]
    public void NotAllLeftOut_WhereOneOfThemKeepsWhatAnotherLeavesOut_Throws()
    {
        bool[] mask = [true, true, false, true];
        var failure = Assert.Throws<ArgumentException>(() => Check(Labels, Weights, mask));

        Failure.Names(failure, "labels", "labels, weights and mask", "leave out everything");
    }

    [Fact]
    public void NotAllLeftOut_WhereAllThreeKeepAnElement_Passes()
    {
        Check([-1, 0, -1, 2], [1, 0, 2, 1], [true, true, false, true]);
        Check([], [0, 1, 1, 0], [true, false, true, true]);
        Check([0, -1, -1, -1], [], [true, false, false, false]);
        Check([-1, -1, 0, -1], [0, 0, -1, 0], []);
    }

    [Fact]
    public void NotAllLeftOut_OfTwo_ThrowsForThemAlone()
    {
        Assert.Throws<ArgumentException>(() => Check([], [0, 1], [true, false], 2));
        Assert.Throws<ArgumentException>(() => Check([-1, 3], [], [true, false], 2));
        Assert.Throws<ArgumentException>(() => Check([-1, 3], [1, 0], [], 2));
    }

    [Fact]
    public void LossBlocks_WithAMask_WeighsWhatItLetsCount()
    {
        var blocks = new LossBlocks();
        Assert.True(blocks.Next(4));
        blocks.Add(10, (ReadOnlySpan<bool>)[true, false, true, true]);
        Assert.Equal((10.0, 3.0, 4L), (blocks.Total.Sum, blocks.Total.Weight, blocks.Total.Count));

        blocks = new LossBlocks();
        Assert.True(blocks.Next(3));
        blocks.Add(1, (ReadOnlySpan<float>)[0.5f, float.NaN, 2], [true, false, true]);
        Assert.Equal((1.0, 2.5, 3L), (blocks.Total.Sum, blocks.Total.Weight, blocks.Total.Count));

        blocks = new LossBlocks();
        Assert.True(blocks.Next(3));
        blocks.Add(1, (ReadOnlySpan<double>)[0.5, double.NaN, 2], [true, false, true]);
        Assert.Equal((1.0, 2.5, 3L), (blocks.Total.Sum, blocks.Total.Weight, blocks.Total.Count));
    }

    static void Check(int[] labels, float[] weights, bool[] mask, int length = 4) => Guard.NotAllLeftOut<int, float>(
        labels, -1, weights, mask, length, "labels", "labels, weights and mask");
}
