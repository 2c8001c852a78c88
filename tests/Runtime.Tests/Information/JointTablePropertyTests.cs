using CsCheck;

namespace LossGen.Runtime.Tests;

public sealed class JointTablePropertyTests
{
    const double Tolerance = 1e-14;

    static Gen<Table> SmallTables { get; } = Tables(Gen.Frequency((1, Gen.Const(0L)), (3, Gen.Long[0, 20])));

    static Gen<Table> AnyTables { get; } =
        Tables(Gen.OneOf(Gen.Const(0L), Gen.Long[0, 20], Gen.Long[0, long.MaxValue]));

    [Fact]
    public void Measures_OfCounts_AreNotNegative() => AnyTables.Sample(table =>
    {
        Assert.True(table.JointEntropy() >= 0);
        Assert.True(table.ConditionalEntropy() >= 0);
        Assert.True(table.MutualInformation() >= 0);
    });

    [Fact]
    public void JointEntropy_IsThatOfTheRowsAndWhatIsLeft() => AnyTables.Sample(table =>
        AssertNear(table.JointEntropy(), Entropy(table.RowSums()) + table.ConditionalEntropy()));

    [Fact]
    public void MutualInformation_IsWhatTheEntropiesHaveInCommon() => AnyTables.Sample(table =>
        AssertNear(
            table.MutualInformation(),
            Entropy(table.RowSums()) + Entropy(table.Transposed().RowSums()) - table.JointEntropy()));

    [Fact]
    public void MutualInformation_IsSymmetric() => AnyTables.Sample(table =>
        AssertNear(table.MutualInformation(), table.Transposed().MutualInformation()));

    [Fact]
    public void MergingColumns_LosesInformation() => SmallTables.Where(table => table.Columns > 1).Sample(table =>
        Assert.InRange(table.WithFirstColumnsMerged().MutualInformation(), 0, table.MutualInformation() + Tolerance));

    [Fact]
    public void MutualInformation_OfIndependentCounts_IsZero() =>
        Gen.Select(Gen.Long[0, 100000].Array[1, 8], Gen.Long[0, 100000].Array[1, 8])
            .Where((rows, columns) => rows.Sum() > 0 && columns.Sum() > 0)
            .Sample((rows, columns) =>
            {
                long[] joint = [.. rows.SelectMany(_ => columns, (row, column) => row * column)];
                Assert.Equal(0, JointTable.MutualInformation(joint, columns.Length, InformationUnit.Nats));
            });

    [Fact]
    public void Probabilities_AgreeWithTheCountsTheyComeFrom() => SmallTables.Sample(table =>
    {
        double total = table.Cells.Sum();
        double[] joint = [.. table.Cells.Select(count => count / total)];
        AssertNear(table.JointEntropy(), JointTable.JointEntropy(joint, table.Columns, InformationUnit.Nats));
        AssertNear(
            table.ConditionalEntropy(), JointTable.ConditionalEntropy(joint, table.Columns, InformationUnit.Nats));
        double information = JointTable.MutualInformation(joint, table.Columns, InformationUnit.Nats);
        AssertNear(table.MutualInformation(), information);
        Assert.True(information >= 0);
    });

    // Rows whose sums need more bits than a pair has, with cells next to 1 and next to nothing.
    [Fact]
    public void ConditionalEntropy_OfProbabilities_IsNotNegative() =>
        Gen.Select(Gen.Int[1, 64], Gen.Int[-130, 0]).Select((factor, exponent) => Math.ScaleB(factor, exponent))
            .Array[1, 8]
            .Sample(cells => Assert.True(
                JointTable.ConditionalEntropy(cells, cells.Length, InformationUnit.Nats) >= 0));

    static Gen<Table> Tables(Gen<long> cells) =>
        from rows in Gen.Int[1, 6]
        from columns in Gen.Int[1, 6]
        from values in cells.Array[rows * columns]
        where values.Any(value => value > 0)
        select new Table(values, columns);

    // With the platform's logarithm, in a type that holds the sums of rows.
    static double Entropy(UInt128[] counts)
    {
        double total = counts.Sum(count => (double)count);
        return counts.Where(count => count > 0).Sum(count => (double)count / total * Math.Log(total / (double)count));
    }

    static void AssertNear(double expected, double actual) =>
        Assert.InRange(actual, expected - Tolerance, expected + Tolerance);

    sealed record Table(long[] Cells, int Columns)
    {
        int Rows => Cells.Length / Columns;

        public double JointEntropy() => JointTable.JointEntropy(Cells, Columns, InformationUnit.Nats);

        public double ConditionalEntropy() => JointTable.ConditionalEntropy(Cells, Columns, InformationUnit.Nats);

        public double MutualInformation() => JointTable.MutualInformation(Cells, Columns, InformationUnit.Nats);

        public UInt128[] RowSums() =>
            [.. Cells.Chunk(Columns).Select(row => row.Aggregate(UInt128.Zero, (sum, count) => sum + (UInt128)count))];

        public Table Transposed()
        {
            IEnumerable<long> Column(int column) => Cells.Where((_, cell) => cell % Columns == column);
            return new([.. Enumerable.Range(0, Columns).SelectMany(Column)], Rows);
        }

        public Table WithFirstColumnsMerged() =>
            new([.. Cells.Chunk(Columns).SelectMany(row => row.Skip(2).Prepend(row[0] + row[1]))], Columns - 1);
    }
}
