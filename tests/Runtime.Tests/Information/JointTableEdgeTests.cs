namespace LossGen.Runtime.Tests;

public sealed class JointTableEdgeTests
{
    [Theory]
    [InlineData(-1e-300)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void Measures_OfWhatIsNoProbability_AreNaN(double cell)
    {
        double[] joint = [0.5, cell, 0.25, 0.25];
        Assert.All(Measures(joint, 2), value => Assert.Equal(double.NaN, value));
    }

    [Theory, InlineData(-1), InlineData(int.MinValue)]
    public void Measures_OfNegativeCounts_AreNaN(int count)
    {
        int[] joint = [5, count, 2, 2];
        Assert.All(Measures(joint, 2), value => Assert.Equal(double.NaN, value));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(6)]
    public void Measures_OfCountsOfNothing_AreNaN(int length)
    {
        var joint = new int[length];
        Assert.All(Measures(joint, 1), value => Assert.Equal(double.NaN, value));
        Assert.Equal(double.NaN, JointTable.JointEntropy(joint, 1, InformationUnit.Nats, isMillerMadow: true));
        Assert.Equal(double.NaN, JointTable.ConditionalEntropy(joint, 1, InformationUnit.Nats, isMillerMadow: true));
        Assert.Equal(double.NaN, JointTable.MutualInformation(joint, 1, InformationUnit.Nats, isMillerMadow: true));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(6)]
    public void Measures_OfNoProbability_AreZero(int length) =>
        Assert.All(Measures(new double[length], 1), value => Samples.AssertSameBits(0, value));

    [Fact]
    public void Measures_OfOneCertainCell_ArePositiveZero()
    {
        Assert.All(Measures([0, 0, 1.0, 0], 2), value => Samples.AssertSameBits(0, value));
        Assert.All(Measures([0, 0, 9, 0], 2), value => Samples.AssertSameBits(0, value));
    }

    [Fact]
    public void NegativeZero_IsAnEmptyCell() =>
        Assert.All(Measures([-0.0, -0.0, 1.0, -0.0], 2), value => Samples.AssertSameBits(0, value));

    [Fact]
    public void OneRow_LeavesAllEntropyToTheColumns()
    {
        long[] joint = [5, 9, 0, 41];
        Assert.Equal(
            JointTable.JointEntropy(joint, 4, InformationUnit.Bits),
            JointTable.ConditionalEntropy(joint, 4, InformationUnit.Bits));
        Assert.Equal(0, JointTable.MutualInformation(joint, 4, InformationUnit.Bits));
    }

    [Fact]
    public void OneColumn_LeavesNone()
    {
        long[] joint = [5, 9, 0, 41];
        Assert.Equal(0, JointTable.ConditionalEntropy(joint, 1, InformationUnit.Bits));
        Assert.Equal(0, JointTable.MutualInformation(joint, 1, InformationUnit.Bits));
    }

    // One third has no end in any binary type: the cells sum to less or more than 1.
    [Fact]
    public void MutualInformation_OfRoundedProbabilities_IsNotNegative()
    {
        for (int size = 1; size <= 40; size++)
        {
            double share = 1.0 / (size * size);
            double[] doubles = [.. Enumerable.Repeat(share, size * size)];
            float[] singles = [.. doubles.Select(value => (float)value)];
            Assert.InRange(JointTable.MutualInformation(doubles, size, InformationUnit.Nats), 0, 2e-16);
            Assert.InRange(JointTable.MutualInformation(singles, size, InformationUnit.Nats), 0, 1e-7);
        }
    }

    [Theory, InlineData(1.01), InlineData(1.0000001)]
    public void MutualInformation_OfMoreThanOne_IsNegativeAsWritten(double probability)
    {
        double expected = -probability * Math.Log(probability);
        double actual = JointTable.MutualInformation([probability], 1, InformationUnit.Nats);
        Assert.InRange(actual, expected * 1.000000001, expected * 0.999999999);
    }

    [Fact]
    public void MutualInformation_OfManyColumns_IsThatOfFewWithTheSameProfiles()
    {
        const int copies = 300;
        int[] few = [3, 1, 1, 3];
        int[] many = [.. Enumerable.Range(0, 4 * copies).Select(cell => few[(cell / (2 * copies) * 2) + (cell % 2)])];
        double expected = JointTable.MutualInformation(few, 2, InformationUnit.Nats);
        Assert.InRange(
            JointTable.MutualInformation(many, 2 * copies, InformationUnit.Nats), expected - 1e-15, expected + 1e-15);
    }

    [Theory, InlineData(2), InlineData(500)]
    public void Measures_DoNotAllocate(int columns)
    {
        var joint = new long[columns * 3];
        joint.AsSpan().Fill(7);
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Run()
        {
            JointTable.JointEntropy(joint, columns, InformationUnit.Nats, isMillerMadow: true);
            JointTable.ConditionalEntropy(joint, columns, InformationUnit.Nats, isMillerMadow: true);
            JointTable.MutualInformation(joint, columns, InformationUnit.Nats, isMillerMadow: true);
        }
    }

    static double[] Measures(ReadOnlySpan<double> joint, int columns) =>
    [
        JointTable.JointEntropy(joint, columns, InformationUnit.Nats),
        JointTable.ConditionalEntropy(joint, columns, InformationUnit.Nats),
        JointTable.MutualInformation(joint, columns, InformationUnit.Nats),
    ];

    static double[] Measures(ReadOnlySpan<int> joint, int columns) =>
    [
        JointTable.JointEntropy(joint, columns, InformationUnit.Nats),
        JointTable.ConditionalEntropy(joint, columns, InformationUnit.Nats),
        JointTable.MutualInformation(joint, columns, InformationUnit.Nats),
    ];
}
