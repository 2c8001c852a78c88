using CsCheck;

namespace LossGen.Kernels.Tests.Chapter;

/// <summary>What holds for every pair of distributions and every table, with shrinking where it does not.</summary>
public sealed class DistributionProperties
{
    // Relative to the number of terms; each is rounded a few times.
    private const double Rounding = 1e-14;

    private static readonly Gen<double> Weight = Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Double[0, 1e-12]);

    private static readonly Gen<(double[] P, double[] Q)> Pairs =
        Gen.Int[1, 40].SelectMany(n => Gen.Select(Distribution(n), Distribution(n)));

    private static readonly Gen<(double[] Joint, int Columns)> Tables =
        Gen.Select(Gen.Int[1, 8], Gen.Int[1, 8]).SelectMany(size => Distribution(size.Item1 * size.Item2).Select(joint => (joint, size.Item2)));

    [Fact]
    public void Gibbs() => Pairs.Sample(pair => Information.Forward(pair.P, pair.Q) >= -Rounding);

    [Fact]
    public void Cross_entropy_is_entropy_and_divergence() => Pairs.Sample(pair =>
        Near(Information.Nats(pair.P) + Information.Forward(pair.P, pair.Q), Information.CrossEntropy(pair.P, pair.Q)));

    [Fact]
    public void Reverse_exchanges_the_operands() => Pairs.Sample(pair =>
        BitConverter.DoubleToInt64Bits(Information.Reverse(pair.P, pair.Q)) == BitConverter.DoubleToInt64Bits(Information.Forward(pair.Q, pair.P)));

    [Fact]
    public void Jensen_Shannon_is_symmetric_and_bounded() => Pairs.Sample(pair =>
    {
        double value = Information.JensenShannon(pair.P, pair.Q);
        return value >= 0 && value <= Math.Log(2) + Rounding && Near(value, Information.JensenShannon(pair.Q, pair.P));
    });

    [Fact]
    public void Entropy_is_at_most_that_of_the_uniform_distribution() => Pairs.Sample(pair =>
        Information.Nats(pair.P) >= 0 && Information.Nats(pair.P) <= Math.Log(pair.P.Length) + Rounding);

    [Fact]
    public void Both_forms_of_mutual_information_agree() => Tables.Sample(table =>
    {
        double sum = Information.Nats(Rows(table)) + Information.Nats(Columns(table)) - Information.Joint(table.Joint, table.Columns);
        return Near(sum, Information.Mutual(table.Joint, table.Columns));
    });

    [Fact]
    public void Conditional_entropy_is_what_the_rows_leave_open() => Tables.Sample(table => Near(
        Information.Joint(table.Joint, table.Columns) - Information.Nats(Rows(table)), Information.Conditional(table.Joint, table.Columns)));

    [Fact]
    public void Independent_variables_share_no_information() =>
        Gen.Select(Gen.Int[1, 8].SelectMany(Distribution), Gen.Int[1, 8].SelectMany(Distribution)).Sample((x, y) =>
        {
            double[] joint = [.. x.SelectMany(a => y.Select(b => a * b))];
            return Math.Abs(Information.Mutual(joint, y.Length)) <= Rounding;
        });

    private static Gen<double[]> Distribution(int n) => Weight.Array[n].Select(weights =>
    {
        double total = weights.Sum();
        return total > 0 ? [.. weights.Select(w => w / total)] : Enumerable.Repeat(1.0 / n, n).ToArray();
    });

    private static double[] Rows((double[] Joint, int Columns) table) => [.. table.Joint.Chunk(table.Columns).Select(row => row.Sum())];

    private static double[] Columns((double[] Joint, int Columns) table) =>
        [.. Enumerable.Range(0, table.Columns).Select(c => table.Joint.Where((_, i) => i % table.Columns == c).Sum())];

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= 10 * Rounding * (1 + Math.Abs(a) + Math.Abs(b));
}
