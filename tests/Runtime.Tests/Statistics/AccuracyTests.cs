namespace LossGen.Runtime.Tests;

public sealed class AccuracyTests
{
    [Fact]
    public void Accuracy_IsTheFractionOfRowsWithTheLargestScoreAtTheLabel()
    {
        float[] scores = [1, 3, 2, -1, -2, -3, 0, 0, 5, 7, 8, 9];

        Assert.Equal(0.75, LossStatistics.Accuracy(scores, new[] { 1, 0, 2, 0 }, 3));
        Assert.Equal(0.75, LossStatistics.Accuracy(scores, new byte[] { 1, 0, 2, 0 }, 3));
        Assert.Equal(0.75, LossStatistics.Accuracy(scores, new ushort[] { 1, 0, 2, 0 }, 3));
        Assert.Equal(0.75, LossStatistics.Accuracy(scores, new long[] { 1, 0, 2, 0 }, 3));
    }

    [Fact]
    public void Accuracy_OfDoubles_TellsApartWhatAFloatCannot()
    {
        double[] scores = [1, 1 + 1e-12];

        Assert.Equal(1, LossStatistics.Accuracy(scores, new[] { 1 }, 2));
        Assert.Equal(0, LossStatistics.Accuracy(scores, new byte[] { 0 }, 2));
        Assert.Equal(1, LossStatistics.Accuracy(scores, new ushort[] { 1 }, 2));
        Assert.Equal(0, LossStatistics.Accuracy(scores, new long[] { 0 }, 2));
    }

    [Theory]
    [InlineData(0, 0), InlineData(1, 1), InlineData(2, 0), InlineData(3, 0)]
    public void Accuracy_OfATie_CountsTheFirst(int label, double expected) =>
        Assert.Equal(expected, LossStatistics.Accuracy([0f, 4, 3, 4], new[] { label }, 4));

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2)]
    public void Accuracy_OfARowWithNaN_IsWrongWhereverItIs(int at)
    {
        for (int label = 0; label < 3; label++)
        {
            double[] scores = [1, 1, 1];
            scores[at] = double.NaN;
            scores[(at + 1) % 3] = double.PositiveInfinity;
            Assert.Equal(0, LossStatistics.Accuracy(scores, new[] { label }, 3));
        }
    }

    [Fact]
    public void Accuracy_OfOneClass_IsRightUnlessNaN() =>
        Assert.Equal(0.5, LossStatistics.Accuracy([double.NegativeInfinity, double.NaN], new[] { 0, 0 }, 1));

    [Fact]
    public void Accuracy_OfRowsThatCount_LeavesOutTheIgnoredLabel()
    {
        float[] scores = [1, 3, 2, -1, -2, -3, 0, 0, 5, 7, 8, 9, float.NaN, 0, 0];

        Assert.Equal(0.5, LossStatistics.Accuracy(scores, new[] { 1, -100, 2, 0, 0 }, 3, -100));
        Assert.Equal(2.0 / 3, LossStatistics.Accuracy(scores, new byte[] { 1, 255, 2, 0, 255 }, 3, (byte)255));
        Assert.Equal(1, LossStatistics.Accuracy(scores, new ushort[] { 1, 0, 2, 0, 0 }, 3, (ushort)0));
        Assert.Equal(0.75, LossStatistics.Accuracy(scores, new long[] { 1, 0, 2, 0, -1 }, 3, -1L));
        double[] doubles = [.. scores];
        Assert.Equal(0.5, LossStatistics.Accuracy(doubles, new[] { 1, -100, 2, 0, 0 }, 3, -100));
        Assert.Equal(2.0 / 3, LossStatistics.Accuracy(doubles, new byte[] { 1, 255, 2, 0, 255 }, 3, (byte)255));
        Assert.Equal(1, LossStatistics.Accuracy(doubles, new ushort[] { 1, 0, 2, 0, 0 }, 3, (ushort)0));
        Assert.Equal(0.75, LossStatistics.Accuracy(doubles, new long[] { 1, 0, 2, 0, -1 }, 3, -1L));
    }

    [Fact]
    public void Accuracy_OfIgnoredRowsAlone_IsNaN() =>
        Assert.Equal(double.NaN, LossStatistics.Accuracy([1f, 2, 3, 4], new[] { 7, 7 }, 2, 7));

    [Fact]
    public void Accuracy_OfALabelThatIsNeitherAClassNorIgnored_ThrowsItsIndexAndValue()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(
            () => LossStatistics.Accuracy([1.0, 2, 3, 4], new[] { -100, -1 }, 2, -100));

        Failure.Names(failure, "labels", "labels[1] is -1", "-100");
    }

    [Fact]
    public void Accuracy_OfNoRows_IsNaN() =>
        Assert.Equal(double.NaN, LossStatistics.Accuracy(default(ReadOnlySpan<float>), default(ReadOnlySpan<int>), 3));

    [Fact]
    public void Accuracy_OfWrongShapes_ThrowsWhichAndHow()
    {
        var noClasses = Assert.Throws<ArgumentOutOfRangeException>(
            () => LossStatistics.Accuracy([1f], new[] { 0 }, 0));
        Failure.Names(noClasses, "classes", "0");

        var incomplete = Assert.Throws<ArgumentException>(() => LossStatistics.Accuracy([1f, 2], new[] { 0 }, 3));
        Failure.Names(incomplete, "scores", "2", "3");

        var tooFew = Assert.Throws<ArgumentException>(() => LossStatistics.Accuracy([1f, 2, 3, 4], new[] { 0 }, 2));
        Failure.Names(tooFew, "labels", "1", "2");
    }

    [Theory, InlineData(-1), InlineData(2)]
    public void Accuracy_OfALabelThatIsNoClass_ThrowsItsIndexAndValue(int label)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(
            () => LossStatistics.Accuracy([1f, 2, 3, 4], new[] { 0, label }, 2));

        Failure.Names(failure, "labels", $"labels[1] is {label}");
        Assert.Equal(label, failure.ActualValue);
    }
}
