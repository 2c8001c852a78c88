namespace LossGen.Generator.Tests.Formulas;

/// <summary>Divergences by their terms and by formulas of rows, in every space and both directions, beside those of the catalogue.</summary>
public sealed class DivergenceTests
{
    private static readonly double[] P = [0.1, 0.2, 0.7, 0.5, 0.2, 0.3];

    private static readonly double[] Q = [0.3, 0.3, 0.4, 0.25, 0.25, 0.5];

    [Theory]
    [InlineData("p * Math.Log(p / q)", "DivergenceKind.KullbackLeibler")]
    [InlineData("p * (Math.Log(p) - Math.Log(q))", "DivergenceKind.KullbackLeibler")]
    [InlineData("(p - q) * (p - q) / q", "DivergenceKind.ChiSquared")]
    [InlineData("0.5 * Math.Abs(p - q)", "DivergenceKind.TotalVariation")]
    [InlineData("(p - q) * Math.Log(p / q)", "DivergenceKind.Jeffreys")]
    [InlineData("p * Math.Log(p / q) + q * Math.Log(q / p)", "DivergenceKind.Jeffreys")]
    [InlineData("p * Math.Log(p / q) - p + q", "DivergenceKind.GeneralizedKullbackLeibler")]
    [InlineData("0.5 * p * Math.Log(p / (0.5 * (p + q))) + 0.5 * q * Math.Log(q / (0.5 * (p + q)))", "DivergenceKind.JensenShannon")]
    public void Term_IsTheDivergence(string term, string kind)
    {
        AssertIsTheDivergence(kind, $"static double F(double p, double q) => {term};");
    }

    [Theory]
    [InlineData("p[i] * Math.Log(p[i] / q[i])", "s", "DivergenceKind.KullbackLeibler")]
    [InlineData("Math.Abs(p[i] - q[i])", "s / 2", "DivergenceKind.TotalVariation")]
    [InlineData("(Math.Sqrt(p[i]) - Math.Sqrt(q[i])) * (Math.Sqrt(p[i]) - Math.Sqrt(q[i]))", "s / 2", "DivergenceKind.Hellinger")]
    [InlineData("p[i] * p[i] / q[i]", "Math.Log(s)", "DivergenceKind.Renyi, Alpha = 2")]
    public void FormulaOfRows_IsTheDivergence(string term, string value, string kind) =>
        AssertIsTheDivergence(
            kind, $"static double F(ReadOnlySpan<double> p, ReadOnlySpan<double> q) {{ double s = 0; for (int i = 0; i < p.Length; i++) {{ s += {term}; }} return {value}; }}");

    private static void AssertIsTheDivergence(string kind, string members)
    {
        foreach (string space in new[] { "Probabilities", "LogProbabilities", "Logits" })
        {
            foreach (string direction in new[] { "Forward", "Reverse" })
            {
                double[][] expected = Pairs($"{kind}, Input = InputSpace.{space}, Direction = Direction.{direction}", "");
                double[][] actual = Pairs($"nameof(F), Input = InputSpace.{space}, Direction = Direction.{direction}", members);

                Assert.All(expected.Zip(actual), pair => Assert.All(pair.First.Zip(pair.Second), value => Assert.Equal(value.First, value.Second, 1e-13)));
            }
        }
    }

    private static double[][] Pairs(string arguments, string members) => (double[][])FormulaRun.Compile(
        $"[Divergence({arguments})] private static partial double K(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> gradient); {members} "
        + "public static double[][] Run(double[] p, double[] q) { double[] g = new double[p.Length]; return [[K(p, q, 3, g)], g]; }")
        .GetMethod("Run")!.Invoke(null, [P, Q])!;
}
