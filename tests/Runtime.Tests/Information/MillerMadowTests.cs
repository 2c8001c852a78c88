namespace LossGen.Runtime.Tests;

// Expected values: the plug-in estimates with 80 digits and their corrections, rounded once.
public sealed class MillerMadowTests
{
    [Theory]
    [InlineData(new long[] { 3, 1, 1, 3 }, 2, 1.4429823251787537, 0.6873351446188084, 0.06831203594113695)]
    [InlineData(
        new long[] { 0, 5, 0, 0, 0, 0, 2, 0, 7 },
        3, 1.0637105462811454, 0.3762396993942065, 0.6874708468869388)]
    [InlineData(
        new long[] { 12345678901, 987654321, 55555, 123 },
        2, 0.2641069150005594, 0.26405101645484874, 2.7901117662924155e-07)]
    [InlineData(
        new[] { long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue - 1 },
        2, 1.3862943611198906, 0.6931471805599453, -1.3552527156068805e-20)]
    public void Correction_IsAddedInNats(
        long[] joint, int columns, double entropy, double conditional, double information)
    {
        const InformationUnit nats = InformationUnit.Nats;
        AssertClose(entropy, JointTable.JointEntropy(joint, columns, nats, isMillerMadow: true));
        AssertClose(conditional, JointTable.ConditionalEntropy(joint, columns, nats, isMillerMadow: true));
        AssertClose(information, JointTable.MutualInformation(joint, columns, nats, isMillerMadow: true));
    }

    [Fact]
    public void Correction_IsConvertedWithTheRest()
    {
        int[] joint = [3, 1, 1, 3];
        AssertClose(
            JointTable.MutualInformation(joint, 2, InformationUnit.Nats, isMillerMadow: true) / Math.Log(2),
            JointTable.MutualInformation(joint, 2, InformationUnit.Bits, isMillerMadow: true));
    }

    [Fact]
    public void Correction_OfIndependentCounts_IsNegative()
    {
        int[] joint = [4, 4, 4, 4];
        Assert.Equal(-1.0 / 32, JointTable.MutualInformation(joint, 2, InformationUnit.Nats, isMillerMadow: true));
    }

    [Fact]
    public void Correction_NotAskedFor_IsNotMade()
    {
        int[] joint = [3, 1, 1, 3];
        long[] longs = [3, 1, 1, 3];
        double expected = JointTable.MutualInformation(joint, 2, InformationUnit.Nats);
        Assert.Equal(expected, JointTable.MutualInformation(joint, 2, InformationUnit.Nats, isMillerMadow: false));
        Assert.Equal(expected, JointTable.MutualInformation(longs, 2, InformationUnit.Nats, isMillerMadow: false));
    }

    static void AssertClose(double expected, double actual)
    {
        double tolerance = Math.Abs(expected) * 2e-15;
        Assert.InRange(actual, expected - tolerance, expected + tolerance);
    }
}
