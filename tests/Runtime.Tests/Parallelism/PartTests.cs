namespace LossGen.Runtime.Tests;

public sealed class PartTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(Part.Length - 1, 1)]
    [InlineData(Part.Length, 1)]
    [InlineData(Part.Length + 1, 1)]
    [InlineData((3 * Part.Length) + 5, 1)]
    [InlineData(4681, 7)]
    [InlineData(70, 1000)]
    [InlineData(3, Part.Length)]
    [InlineData(3, Part.Length + 1)]
    public void Parts_HoldEverythingOnceAndInOrder(int rows, int classes)
    {
        int[] perRow = [.. Enumerable.Range(0, rows)];
        int[] perElement = [.. Enumerable.Range(0, rows * classes)];
        List<int> walkedRows = [], walkedElements = [];
        int parts = 0;
        for (Part part = Part.First(rows, classes); part.Exists; part.MoveNext(), parts++)
        {
            Assert.Equal(parts, part.Index);
            ReadOnlySpan<int> piece = part.Of((ReadOnlySpan<int>)perRow);
            Assert.True(piece.Length == 1 || piece.Length * classes <= Part.Length);
            Assert.Equal(piece.Length * classes, part.Rows((ReadOnlySpan<int>)perElement).Length);
            walkedRows.AddRange(piece);
            walkedElements.AddRange(part.Rows(perElement.AsSpan()));
        }

        Assert.Equal(perRow, walkedRows);
        Assert.Equal(perElement, walkedElements);
        Assert.Equal(Part.First(rows, classes).Count, parts);
        Assert.Equal(parts <= 1, Part.IsAll(rows, classes));
    }

    [Fact]
    public void Parts_OfElementsAreThoseOfRowsOfOne()
    {
        foreach (int n in new[] { 0, 1, Part.Length, Part.Length + 1, int.MaxValue })
        {
            Assert.Equal(Part.First(n, 1).Count, Part.First(n).Count);
            Assert.Equal(Part.IsAll(n, 1), Part.IsAll(n));
        }
    }

    [Fact]
    public void Parts_OfTheLongestSpanEnd()
    {
        int parts = 0;
        for (Part part = Part.First(int.MaxValue); part.Exists; part.MoveNext())
            parts++;

        Assert.Equal((int)Math.Ceiling(int.MaxValue / (double)Part.Length), parts);
    }

    [Fact]
    public void AnOutputThatIsNotWanted_StaysEmpty()
    {
        Part part = Part.First(3 * Part.Length);
        part.MoveNext();

        Assert.True(part.Of(Span<float>.Empty).IsEmpty);
        Assert.True(part.Rows(ReadOnlySpan<float>.Empty).IsEmpty);
    }
}
