namespace LossGen.Runtime.Tests;

public sealed class LabelTableTests
{
    [Theory]
    [InlineData(1, 1, 5), InlineData(3, 4, 200), InlineData(2, 300, 1000), InlineData(250, 3, 0)]
    public void Measures_OfLabels_AreThoseOfTheTableOfTheirCounts(int rows, int columns, int count)
    {
        var random = new Random(17);
        int[] x = [.. Enumerable.Range(0, count).Select(_ => random.Next(rows))];
        int[] y = [.. x.Select(label => (label + random.Next((columns + 1) / 2)) % columns)];
        int[] table = new int[rows * columns];
        for (int i = 0; i < count; i++)
            table[(x[i] * columns) + y[i]]++;

        foreach (InformationUnit unit in Enum.GetValues<InformationUnit>())
        {
            foreach (bool isMillerMadow in (bool[])[false, true])
            {
                Assert.Equal(
                    JointTable.MutualInformation(table, columns, unit, isMillerMadow),
                    JointTable.MutualInformation<int, int>(x, y, rows, columns, unit, isMillerMadow));
                Assert.Equal(
                    JointTable.JointEntropy(table, columns, unit, isMillerMadow),
                    JointTable.JointEntropy<byte, int>(Bytes(x), y, rows, columns, unit, isMillerMadow));
                Assert.Equal(
                    JointTable.ConditionalEntropy(table, columns, unit, isMillerMadow),
                    JointTable.ConditionalEntropy<ushort, long>(
                        Array.ConvertAll(x, label => (ushort)label), Array.ConvertAll(y, label => (long)label), rows, columns, unit, isMillerMadow));
            }
        }
    }

    [Fact]
    public void MutualInformation_OfLabels_ReturnsWhatItRents()
    {
        int[] x = [0, 1, 1], y = [1, 0, 0];
        double first = JointTable.MutualInformation<int, int>(x, y, 2, 2, InformationUnit.Bits, isMillerMadow: false);
        long before = GC.GetAllocatedBytesForCurrentThread();
        double last = 0;
        for (int call = 0; call < 128; call++)
            last = JointTable.MutualInformation<int, int>(x, y, 2, 2, InformationUnit.Bits, isMillerMadow: false);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, last);
    }

    [Theory]
    [InlineData(0, 3, "rows", "0"), InlineData(3, -1, "columns", "-1"), InlineData(1 << 20, 1 << 20, "columns", "1048576")]
    public void Table_WithoutCellsOrWithTooMany_Throws(int rows, int columns, string parameter, string value)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Table(rows, columns, "rows", "columns"));

        Failure.Names(failure, parameter, value);
    }

    static byte[] Bytes(int[] labels) => Array.ConvertAll(labels, label => (byte)label);
}
