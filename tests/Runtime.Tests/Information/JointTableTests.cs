namespace LossGen.Runtime.Tests;

// Expected values: the defining sums with 80 digits, rounded once.
public sealed class JointTableTests
{
    const long Largest = long.MaxValue;

    public static TheoryData<long[], int, double, double, double> Counts { get; } = new()
    {
        { [3, 1, 1, 3], 2, 1.2554823251787537, 0.5623351446188084, 0.13081203594113697 },
        { [0, 5, 0, 0, 0, 0, 2, 0, 7], 3, 0.992281974852574, 0.3405254136799208, 0.6517565611726531 },
        { [12345678901, 987654321, 55555, 123], 2, 0.2641069148880598, 0.26405101637984907, 2.790486764729609e-07 },
        {
            [1L << 31, 1L << 31, 1L << 31, (1L << 31) + 1],
            2, 1.3862943611198906, 0.6931471805599453, 6.776263574878959e-21
        },
        {
            [1L << 40, (1L << 40) + 1, (1L << 40) - 1, 1L << 40],
            2, 1.3862943611198906, 0.6931471805599453, 2.1382117680737565e-50
        },
        {
            [1000000000000000000, 1000000000000000003, 7, 999999999999999995, 1000000000000000000, 1000000000],
            3, 1.3862943665507073, 0.6931471859907619, 1.7328676166804974e-10
        },
        {
            [Largest, Largest, Largest, Largest, Largest, Largest - 1000000000],
            3, 1.791759469228055, 1.0986122886681098, 3.265262085912482e-22
        },
        { [Largest, Largest, Largest, Largest - 1], 2, 1.3862943611198906, 0.6931471805599453, 3.6734198463196485e-40 },
        { [Largest, 1, 1, Largest], 2, 0.6931471805599453, 4.842943795044908e-18, 0.6931471805599453 },
        { [Largest, 0, 0, Largest], 2, 0.6931471805599453, 0, 0.6931471805599453 },
        { [Largest, 0, 0, 1], 2, 4.842943795044908e-18, 0, 4.842943795044908e-18 },
    };

    // The sums as written, whether or not the entries add up to 1.
    public static TheoryData<double[], int, double, double, double> Probabilities { get; } = new()
    {
        { [0.125, 0.25, 0.375, 0.25], 2, 1.3208883431493221, 0.6593251049913401, 0.03382207556860523 },
        { [0.1, 0.2, 0.3, 0.4], 2, 1.2798542258336674, 0.668989923778774, 0.004021743230482403 },
        {
            [0.25, 0.25 + (1.0 / (1L << 40)), 0.25, 0.25 - (1.0 / (1L << 40))],
            2, 1.3862943611198906, 0.6931471805599453, 1.6543612251060553e-24
        },
        { [0.5, 0.25, 0, 0.125], 2, 0.9530773732699248, 0.47738562622110964, 0.23699893393826038 },
        { [1, 2, 3, 4], 2, -10.227308671603781, 6.68989923778774, -22.985633497635632 },
        { [1, 0.001, 0.5, 1000], 2, -6907.4017976365785, 4.308484464055313, -6912.679868864134 },
        { [1e-160, 0, 0, 1], 2, 3.684136148790473e-158, 0, 3.684136148790473e-158 },
        { [1e-310, 0, 0, 1], 2, 7.13801378828152e-308, 0, 7.13801378828152e-308 },
        { [1e-200], 1, 4.6051701859880914e-198, 0, 4.6051701859880914e-198 },
        {
            [1e300, 1e290, 1e280, 1e300],
            2, -1.3815510558632026e+303, 2.4025850934695627e+291, -1.3815510558680076e+303
        },
    };

    [Theory, MemberData(nameof(Counts))]
    public void Measures_OfCounts_KeepTheirDigits(
        long[] joint, int columns, double entropy, double conditional, double information)
    {
        AssertClose(entropy, JointTable.JointEntropy(joint, columns, InformationUnit.Nats));
        AssertClose(conditional, JointTable.ConditionalEntropy(joint, columns, InformationUnit.Nats));
        AssertClose(information, JointTable.MutualInformation(joint, columns, InformationUnit.Nats));
    }

    [Theory, MemberData(nameof(Probabilities))]
    public void Measures_OfProbabilities_AreTheSumsAsWritten(
        double[] joint, int columns, double entropy, double conditional, double information)
    {
        AssertClose(entropy, JointTable.JointEntropy(joint, columns, InformationUnit.Nats));
        AssertClose(conditional, JointTable.ConditionalEntropy(joint, columns, InformationUnit.Nats));
        AssertClose(information, JointTable.MutualInformation(joint, columns, InformationUnit.Nats));
    }

    [Theory]
    [InlineData(InformationUnit.Nats, 1.2554823251787537, 0.5623351446188084, 0.13081203594113697)]
    [InlineData(InformationUnit.Bits, 1.811278124459133, 0.8112781244591328, 0.18872187554086714)]
    [InlineData(InformationUnit.Dits, 0.5452490459521968, 0.24421905028821556, 0.056810945375765635)]
    public void Unit_DividesTheResult(InformationUnit unit, double entropy, double conditional, double information)
    {
        int[] joint = [3, 1, 1, 3];
        AssertClose(entropy, JointTable.JointEntropy(joint, 2, unit));
        AssertClose(conditional, JointTable.ConditionalEntropy(joint, 2, unit));
        AssertClose(information, JointTable.MutualInformation(joint, 2, unit));
    }

    [Fact]
    public void Unit_ThatIsNone_Throws()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(
            () => JointTable.JointEntropy([0.5, 0.5], 2, (InformationUnit)3));
        Failure.Names(failure, "unit", "3");
    }

    [Fact]
    public void StorageTypes_OfTheSameTable_Agree()
    {
        double[] shares = [0.25, 0.125, 0, 0.5, 0.0625, 0.0625];
        float[] singles = [.. shares.Select(share => (float)share)];
        Half[] halves = [.. shares.Select(share => (Half)share)];
        int[] ints = [.. shares.Select(share => (int)(share * 16))];
        long[] longs = [.. ints.Select(count => (long)count)];
        foreach (InformationUnit unit in Enum.GetValues<InformationUnit>())
        {
            AssertAllClose(
                JointTable.JointEntropy(shares, 3, unit),
                JointTable.JointEntropy(singles, 3, unit),
                JointTable.JointEntropy(halves, 3, unit),
                JointTable.JointEntropy(ints, 3, unit),
                JointTable.JointEntropy(longs, 3, unit));
            AssertAllClose(
                JointTable.ConditionalEntropy(shares, 3, unit),
                JointTable.ConditionalEntropy(singles, 3, unit),
                JointTable.ConditionalEntropy(halves, 3, unit),
                JointTable.ConditionalEntropy(ints, 3, unit),
                JointTable.ConditionalEntropy(longs, 3, unit));
            AssertAllClose(
                JointTable.MutualInformation(shares, 3, unit),
                JointTable.MutualInformation(singles, 3, unit),
                JointTable.MutualInformation(halves, 3, unit),
                JointTable.MutualInformation(ints, 3, unit),
                JointTable.MutualInformation(longs, 3, unit));
        }
    }

    [Fact]
    public void MutualInformation_SeesTheCircleThatCorrelationDoesNot()
    {
        const int bins = 8, points = 3600;
        var joint = new int[bins * bins];
        double covariance = 0;
        for (int i = 0; i < points; i++)
        {
            double angle = Math.Tau * (i + 0.5) / points, x = Math.Cos(angle), y = Math.Sin(angle);
            joint[(Bin(x) * bins) + Bin(y)]++;
            covariance += x * y / points;
        }

        Assert.InRange(Math.Abs(covariance), 0, 1e-12);
        AssertClose(0.9241803520967911, JointTable.MutualInformation(joint, bins, InformationUnit.Bits));

        static int Bin(double coordinate) => (int)((coordinate + 1) / 2 * bins);
    }

    static void AssertAllClose(double expected, params ReadOnlySpan<double> others)
    {
        foreach (double other in others)
            AssertClose(expected, other);
    }

    static void AssertClose(double expected, double actual)
    {
        double tolerance = Math.Abs(expected) * 2e-15;
        Assert.InRange(actual, expected - tolerance, expected + tolerance);
    }
}
