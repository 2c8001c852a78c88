namespace LossGen.Generator.Tests.Formulas;

/// <summary>Formulas of rows, with loops that reduce: beside kinds of the catalogue, and beside difference quotients.</summary>
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
            "Kind.CrossEntropy",
            "static double F(ReadOnlySpan<double> x, int label) { double m = x[0]; for (int i = 1; i < x.Length; i++) { m = Math.Max(m, x[i]); } "
            + "double s = 0; for (int i = 0; i < x.Length; i++) { s += Math.Exp(x[i] - m); } return m + Math.Log(s) - x[label]; }"
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
    [InlineData("double s = 0; for (int i = 1; i < x.Length; i++) { s += x[i] * x[i]; } return s - x[0];")]
    [InlineData("double s = 5; for (int i = 2; i < x.Length; i++) { s += x[i]; } return s;")]
    [InlineData("double s = 0; for (int i = 9; i < x.Length; i++) { s += x[i]; } return s + x[0];")]
    [InlineData("double n = 0, low = x[0]; for (int i = 1; i < x.Length; i++) { if (x[i] < low) { low = x[i]; } n++; } return low * n;")]
    [InlineData("double high = 1; for (int i = 1; i < x.Length; i++) { high = Math.Max(high, 2 * x[i]); } return high;")]
    [InlineData("var t = (sum: 0.0, squares: 0.0); for (int i = 1; i < x.Length; i++) { t = (t.sum + x[i], t.squares + x[i] * x[i]); } return t.squares * t.sum;")]
    public void LoopThatBeginsLater_LeavesOutTheClassesBefore(string body)
    {
        const string method = "[Loss(nameof(F), Reduction = Reduction.Sum)] private static partial double K(ReadOnlySpan<double> x, int classes);";
        const string wrapper = "public static double Run(double[] x, bool kernel) { if (kernel) return K(x, 3); double s = 0; for (int i = 0; i < x.Length; i += 3) s += F(x.AsSpan(i, 3)); return s; }";
        var run = FormulaRun.Compile($"{method} static double F(ReadOnlySpan<double> x) {{ {body} }} {wrapper}").GetMethod("Run")!;

        Assert.Equal((double)run.Invoke(null, [X, false])!, (double)run.Invoke(null, [X, true])!, 1e-9);
    }

    // What is generated is called after the operands and the sums.
    [Theory]
    [InlineData("x", "xRow")]
    [InlineData("xRow", "xRowA")]
    [InlineData("lossSumTotal", "lossSumRows")]
    [InlineData("lossSumPart", "lossSumParts")]
    public void Operands_MayBeCalledLikeWhatIsGenerated(string first, string second)
    {
        string method = $"[Loss(nameof(F), Reduction = Reduction.Sum)] private static partial double K(ReadOnlySpan<double> {first}, ReadOnlySpan<double> {second}, int classes, Span<double> gradient);";
        string formula = $"static double F(ReadOnlySpan<double> {first}, ReadOnlySpan<double> {second}) {{ double s = 0; for (int i = 0; i < {first}.Length; i++) {{ s += {first}[i] * {second}[i]; }} return s * s; }}";
        const string wrapper = "public static double[] Run(double[] x, double[] t) { double[] g = new double[x.Length]; return [K(x, t, 3, g), .. g]; }";
        double[] t = [0.3, 0.3, 0.4, 0.25, 0.25, 0.5, 0.2, 0.3, 0.5];
        double[] products = [.. Enumerable.Range(0, 3).Select(row => Enumerable.Range(3 * row, 3).Sum(i => X[i] * t[i]))];

        double[] actual = (double[])FormulaRun.Compile($"{method} {formula} {wrapper}").GetMethod("Run")!.Invoke(null, [X, t])!;

        Assert.All([.. actual.Zip([products.Sum(s => s * s), .. t.Select((number, i) => 2 * products[i / 3] * number)])], pair => Assert.Equal(pair.Second, pair.First, 1e-9));
    }

    [Theory]
    [InlineData("float high = x[0]; for (int i = 1; i < x.Length; i++) { high = MathF.Max(high, x[i] + t[i]); } return high * high;")]
    [InlineData("float n = 0, mean = 0, s = 0; foreach (float v in x) { mean += v; n++; } mean /= n; for (int i = 0; i < x.Length; i++) { float d = x[i] - mean; s += d * d; } return s / x.Length;")]
    [InlineData("float d = 0, a = 0, b = 0; for (int i = 0; i < x.Length; i++) { d += x[i] * t[i]; a += x[i] * x[i]; b += t[i] * t[i]; } return 1 - d / (MathF.Sqrt(a) * MathF.Sqrt(b));")]
    [InlineData("float low = x[0], high = x[0]; foreach (float v in x) { low = MathF.Min(low, v); high = MathF.Max(v, high); } return high * high - low;")]
    [InlineData("var t2 = (sum: 0f, squares: 0f); foreach (float v in x) { t2 = (t2.sum + v, t2.squares + v * v); } return t2.squares * t2.sum;")]
    [InlineData("float s = 0, q = 1; foreach (float v in x) { Add(v); } return s * q; float Add(float v) { s += v; q += v * v; return s; }")]
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
    public void ClassWeights_AreThoseOfTheKind()
    {
        const string parameters = "ReadOnlySpan<double> x, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> classWeights, Span<double> gradient";
        const string wrapper = "public static double[][] Run(double[] x, int[] y) { double[] g = new double[x.Length]; return [[K(x, y, 3, [0.5, 0, 2], g)], g]; }";
        double[][] Run(string members) => (double[][])FormulaRun.Compile(members + wrapper).GetMethod("Run")!.Invoke(null, [X, Y])!;

        double[][] expected = Run($"[Loss(Kind.CrossEntropy)] private static partial double K({parameters});");
        double[][] actual = Run($"[Loss(nameof(F))] private static partial double K({parameters}); static float F(ReadOnlySpan<float> x, int label) => LossMath.LogSumExp(x) - x[label];");

        Assert.All(expected.Zip(actual), pair => Assert.All(pair.First.Zip(pair.Second), value => Assert.Equal(value.First, value.Second, 1e-14)));
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

    private static double[] Moved(int index, double step)
    {
        double[] x = [.. X];
        x[index] += step;
        return x;
    }

    private static double[][] Labels(string attribute, string members, double[]? x = null) => (double[][])FormulaRun.Compile(
        $"[{attribute}] private static partial double K({Parameters}); {members} public static double[][] Run(double[] x, int[] y) {{ double[] g = new double[x.Length]; return [[K(x, y, 3, g)], g]; }}")
        .GetMethod("Run")!.Invoke(null, [x ?? X, Y])!;
}
