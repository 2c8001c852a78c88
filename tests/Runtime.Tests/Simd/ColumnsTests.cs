namespace LossGen.Runtime.Tests;

/// <summary>Rows become columns and rows again, and nothing beside them is touched.</summary>
public sealed class ColumnsTests
{
    private const int Lines = 50;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(48)]
    public void Floats_ComeBackAsTheyWere(int classes)
    {
        for (int count = 0; count <= 16; count++)
        {
            float[] rows = [.. Enumerable.Range(1, count * classes + 1).Select(i => (float)i)], columns = new float[16 * Lines], back = new float[rows.Length];
            Columns.FromRows(ref rows[0], classes, count, ref columns[0]);
            Columns.ToRows(ref columns[0], classes, count, ref back[0]);
            AssertColumns(rows, columns, 16, classes, count);
            Assert.Equal([.. rows[..^1], 0], back);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(48)]
    public void Doubles_ComeBackAsTheyWere(int classes)
    {
        for (int count = 0; count <= 8; count++)
        {
            double[] rows = [.. Enumerable.Range(1, count * classes + 1).Select(i => (double)i)], columns = new double[8 * Lines], back = new double[rows.Length];
            Columns.FromRows(ref rows[0], classes, count, ref columns[0]);
            Columns.ToRows(ref columns[0], classes, count, ref back[0]);
            AssertColumns(rows, columns, 8, classes, count);
            Assert.Equal([.. rows[..^1], 0], back);
        }
    }

    private static void AssertColumns<T>(T[] rows, T[] columns, int lanes, int classes, int count)
        where T : struct
    {
        for (int at = 0; at < columns.Length; at++)
        {
            (int c, int row) = Math.DivRem(at, lanes);
            Assert.Equal(c < classes && row < count ? rows[row * classes + c] : default, columns[at]);
        }
    }
}
