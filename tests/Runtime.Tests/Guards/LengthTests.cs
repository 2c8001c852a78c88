namespace LossGen.Runtime.Tests;

public sealed class LengthTests
{
    [Theory, InlineData(0, 3, 0), InlineData(3, 3, 1), InlineData(12, 3, 4), InlineData(int.MaxValue, 1, int.MaxValue)]
    public void Rows_OfWholeRows_IsTheirNumber(int length, int classes, int rows) =>
        Assert.Equal(rows, Guard.Rows(length, classes, "logits", "classes"));

    [Theory, InlineData(0), InlineData(-7), InlineData(int.MinValue)]
    public void Rows_WithoutClasses_Throws(int classes)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Rows(6, classes, "logits", "classes"));

        Failure.Names(failure, "classes", $"classes is {classes}");
        Assert.Equal(classes, failure.ActualValue);
    }

    [Theory, InlineData(7, 3), InlineData(1, 2), InlineData(int.MaxValue, 2)]
    public void Rows_WithAnIncompleteRow_ThrowsWithBothNumbers(int length, int classes)
    {
        var failure = Assert.Throws<ArgumentException>(() => Guard.Rows(length, classes, "logits", "columns"));

        Failure.Names(failure, "logits", $"logits has {length} element", $"rows of {classes}", "columns");
    }

    [Fact]
    public void Length_ThatMatches_Passes()
    {
        Guard.Length(4, 4, "targets", "predictions");
        Guard.Length(0, 0, "targets", "predictions");
    }

    [Theory, InlineData(3, 4), InlineData(0, 4), InlineData(4, 0)]
    public void Length_UnlikeAnotherParameter_ThrowsWithBothNumbers(int actual, int expected)
    {
        var failure = Assert.Throws<ArgumentException>(() => Guard.Length(actual, expected, "targets", "predictions"));

        Failure.Names(
            failure,
            "targets",
            $"targets has {actual} elements",
            $"predictions has {expected}",
            "must have the same length");
    }

    [Fact]
    public void Length_UnlikeAPhrase_ThrowsWithBothNumbers()
    {
        var failure = Assert.Throws<ArgumentException>(() => Guard.Length(1, 2, "labels", "the rows of logits"));

        Failure.Names(
            failure, "labels", "labels has 1 element, but must have 2", "one for each of the rows of logits.");
    }

    [Fact]
    public void OutputLength_ThatMatchesOrIsEmpty_Passes()
    {
        Guard.OutputLength(4, 4, "gradient", "predictions");
        Guard.OutputLength(0, 4, "gradient", "predictions");
    }

    [Theory, InlineData(3, 4), InlineData(5, 4), InlineData(4, 0)]
    public void OutputLength_UnlikeAnotherParameter_ThrowsWithBothNumbers(int actual, int expected)
    {
        var failure = Assert.Throws<ArgumentException>(
            () => Guard.OutputLength(actual, expected, "gradient", "predictions"));

        Failure.Names(
            failure,
            "gradient",
            $"gradient has {actual} elements",
            $"predictions has {expected}",
            "or gradient be left empty");
    }

    [Fact]
    public void NotEmpty_OfAnElement_Passes() => Guard.NotEmpty(1, "predictions");

    [Fact]
    public void NotEmpty_OfNothing_Throws()
    {
        var failure = Assert.Throws<ArgumentException>(() => Guard.NotEmpty(0, "predictions"));

        Failure.Names(failure, "predictions", "predictions is empty", "the mean of no elements");
    }
}
