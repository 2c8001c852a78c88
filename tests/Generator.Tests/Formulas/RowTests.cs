namespace LossGen.Generator.Tests.Formulas;

/// <summary>Formulas of rows, with loops that reduce, and of terms of divergences: beside kinds of the catalogue, and beside difference quotients.</summary>
public sealed class RowTests
{
    private const string Parameters = "ReadOnlySpan<double> x, ReadOnlySpan<int> y, int classes, Span<double> gradient";

    private static readonly double[] X = [0.1, 2, -0.7, 0, 0.5, 1.5, 100, -3, 7];

    private static readonly int[] Y = [0, 2, 1];

    public static TheoryData<string, string> Labelled => new()
    {
        { "Kind.CrossEntropy", "static float F(ReadOnlySpan<float> x, int label) => LossMath.LogSumExp(x) - x[label];" },
        {
            "Kind.CrossEntropy",
            "static double F(ReadOnlySpan<double> x, int label) { double m = double.NegativeInfinity; for (int i = 0; i < x.Length; i++) m = Math.Max(m, x[i]); "
            + "double s = 0; for (int i = 0; i < x.Length; i++) { s += Math.Exp(x[i] - m); } return m + Math.Log(s) - x[label]; }"
        },
        {
            "Kind.CrossEntropy",
            "static T F<T>(ReadOnlySpan<T> x, int k) where T : System.Numerics.IFloatingPointIeee754<T> { T m = x[0], s = T.Zero; foreach (T v in x) if (v > m) m = v; "
            + "foreach (T v in x) s += T.Exp(v - m); return -T.Log(T.Exp(x[k] - m) / s); }"
        },
        {
            "Kind.MultiMargin",
            "static float F(ReadOnlySpan<float> x, int label) { float s = 0; for (int i = 0; i < x.Length; i++) { if (i == label) continue; s += MathF.Max(0, 1 - x[label] + x[i]); } return s / x.Length; }"
        },
        {
            "Kind.CrammerSinger",
            "static float F(ReadOnlySpan<float> x, int label) { float m = float.NegativeInfinity; for (int i = 0; i < x.Length; i++) { if (i != label) { m = MathF.Max(m, x[i]); } } return MathF.Max(0, 1 - x[label] + m); }"
        },
    };

    [Theory]
    [MemberData(nameof(Labelled))]
    public void FormulaOfALabel_IsTheKind(string kind, string members)
    {
        double[][] expected = Labels($"Loss({kind})", ""), actual = Labels("Loss(nameof(F))", members);

        Assert.All(expected.Zip(actual), pair => Assert.All(pair.First.Zip(pair.Second), value => Assert.Equal(value.First, value.Second, 1e-14)));
    }

    [Fact]
    public void NaiveCrossEntropy_HasTheBitsOfTheKind() =>
        Assert.Equal(Labels("Loss(Kind.CrossEntropy)", ""), Labels("Loss(nameof(F))", "static float F(ReadOnlySpan<float> x, int label) => LossMath.LogSumExp(x) - x[label];"));

    [Theory]
    [InlineData("float n = 0, mean = 0, s = 0; foreach (float v in x) { mean += v; n++; } mean /= n; for (int i = 0; i < x.Length; i++) { float d = x[i] - mean; s += d * d; } return s / x.Length;")]
    [InlineData("float d = 0, a = 0, b = 0; for (int i = 0; i < x.Length; i++) { d += x[i] * t[i]; a += x[i] * x[i]; b += t[i] * t[i]; } return 1 - d / (MathF.Sqrt(a) * MathF.Sqrt(b));")]
    [InlineData("float low = x[0], high = x[0]; foreach (float v in x) { low = MathF.Min(low, v); high = MathF.Max(v, high); } return high * high - low;")]
    [InlineData("float s = 0; for (int i = 0; i < x.Length; i++) { if (x[i] > t[i]) { s += (x[i] - t[i]) * (x[i] - t[i]); } else s -= x[i]; } return MathF.Log(1 + s * s);")]
    public void Derivative_GoesThroughEveryReduction(string body)
    {
        double[] t = [0.3, 0.3, 0.4, 0.25, 0.25, 0.5, 0.2, 0.3, 0.5];
        const string method = "[Loss(nameof(F), Reduction = Reduction.Sum)] private static partial double K(ReadOnlySpan<double> x, ReadOnlySpan<double> t, int classes, Span<double> gradient);";
        const string wrapper = "public static double Run(double[] x, double[] t, double[] gradient) => K(x, t, 3, gradient);";
        var run = FormulaRun.Compile($"{method} static float F(ReadOnlySpan<float> x, ReadOnlySpan<float> t) {{ {body} }} {wrapper}").GetMethod("Run")!;
        double[] gradient = new double[9];
        run.Invoke(null, [X, t, gradient]);

        for (int i = 0; i < 6; i++)
        {
            const double step = 1e-5;
            double above = (double)run.Invoke(null, [Moved(i, step), t, new double[9]])!, below = (double)run.Invoke(null, [Moved(i, -step), t, new double[9]])!;
            Assert.Equal((above - below) / (2 * step), gradient[i], 1e-5);
        }
    }

    [Fact]
    public void NaN_MarksItsRowAndNoOther()
    {
        double[] x = [.. X];
        x[4] = double.NaN;

        double[][] results = Labels("Loss(nameof(F), Reduction = Reduction.Sum)", "static float F(ReadOnlySpan<float> x, int label) => x[label] * x[label];", x);

        Assert.Equal([false, false, false, true, true, true, false, false, false], results[1].Select(double.IsNaN));
        Assert.True(double.IsNaN(results[0][0]));
    }

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
        foreach (string space in new[] { "Probabilities", "Logits" })
        {
            foreach (string direction in new[] { "Forward", "Reverse" })
            {
                double[][] expected = Pairs($"{kind}, Input = InputSpace.{space}, Direction = Direction.{direction}", "");
                double[][] actual = Pairs($"nameof(F), Input = InputSpace.{space}, Direction = Direction.{direction}", $"static double F(double p, double q) => {term};");

                Assert.All(expected.Zip(actual), pair => Assert.All(pair.First.Zip(pair.Second), value => Assert.Equal(value.First, value.Second, 1e-13)));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    public void NumberOfEachRow_HasItsDerivative(int classes)
    {
        const string members = "[Loss(nameof(F), Reduction = Reduction.Sum)] private static partial double K(ReadOnlySpan<double> x, ReadOnlySpan<int> y, ReadOnlySpan<double> margins, int classes, Span<double> marginsGradient); "
            + "static float F(ReadOnlySpan<float> x, int label, float margin) { float s = 0; for (int i = 0; i < x.Length; i++) { float d = margin - x[label] + x[i]; if (i != label && d > 0) s += d * d; } return s; } "
            + "public static double Run(double[] x, int[] y, double[] m, int classes, double[] g) => K(x, y, m, classes, g);";
        var run = FormulaRun.Compile(members).GetMethod("Run")!;
        double[] x = [.. Enumerable.Range(0, 3 * classes).Select(i => Math.Sin(i))], gradient = new double[3];
        double At(int row, double step) => (double)run.Invoke(null, [x, Y, new[] { 0.5, 1.5, 2 }.Select((m, i) => i == row ? m + step : m).ToArray(), classes, new double[3]])!;
        run.Invoke(null, [x, Y, new[] { 0.5, 1.5, 2 }, classes, gradient]);

        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal((At(row, 1e-6) - At(row, -1e-6)) / 2e-6, gradient[row], 1e-5));
    }

    [Fact]
    public void SettingGradient_IsTheDerivativeOfWhatIsReturned()
    {
        const string members = "[Loss(nameof(F))] private static partial double K(ReadOnlySpan<double> p, ReadOnlySpan<double> t, double c, double upstream, ReadOnlySpan<double> weights, out double cGradient); "
            + "static float F(float p, float t, float c) { float r = (p - t) / c; return c * c / 2 * MathF.Log(1 + r * r) + MathF.Max(c, 1); } "
            + "public static double[] Run(double c, double u) { double v = K([1, 2, -3], [0, 0.5, 1], c, u, [1, 2, 0.5], out double g); return [v, g]; }";
        var run = FormulaRun.Compile(members).GetMethod("Run")!;
        double[] At(double c) => (double[])run.Invoke(null, [c, 3.0])!;

        Assert.Equal(3 * (At(1.5 + 1e-6)[0] - At(1.5 - 1e-6)[0]) / 2e-6, At(1.5)[1], 1e-6);
    }

    private static double[] Moved(int index, double step)
    {
        double[] x = [.. X];
        x[index] += step;
        return x;
    }

    private static double[][] Labels(string attribute, string members, double[]? x = null) => (double[][])FormulaRun.Compile(
        $"[{attribute}] private static partial double K({Parameters}); {members} public static double[][] Run(double[] x, int[] y) {{ double[] g = new double[x.Length]; return [[K(x, y, 3, g)], g]; }}")
        .GetMethod("Run")!.Invoke(null, [x ?? X, Y])!;

    private static double[][] Pairs(string arguments, string members) => (double[][])FormulaRun.Compile(
        $"[Divergence({arguments})] private static partial double K(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> gradient); {members} "
        + "public static double[][] Run(double[] p, double[] q) { double[] g = new double[p.Length]; return [[K(p, q, 3, g)], g]; }")
        .GetMethod("Run")!.Invoke(null, [new[] { 0.1, 0.2, 0.7, 0.5, 0.2, 0.3 }, new[] { 0.3, 0.3, 0.4, 0.25, 0.25, 0.5 }])!;
}
