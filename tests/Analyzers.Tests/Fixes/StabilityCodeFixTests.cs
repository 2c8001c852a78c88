namespace LossGen.Analyzers.Tests.Fixes;

public sealed class StabilityCodeFixTests
{
    private static readonly double[] Row = [1, 2, 0.5], Far = [1000, 999, -1000];
    private static readonly float[] Terms = [1, 2, 0.5f], TermsThatStandStill = [16777216, .. Enumerable.Repeat(1f, 1000)];

    public static TheoryData<string, string, object[], object[], double> Rows => new()
    {
        { "LG1002", "static double M(double x) => Math.Log(1 / (1 + Math.Exp(-x)));", [0.5], [-1000.0], -1000 },
        { "LG1002", "static double M(double x) { double p = 1 / (1 + Math.Exp(-x)); return Math.Log(1 - p); }", [0.5], [1000.0], -1000 },
        { "LG1002", "static double M(double x) => Math.Log(1 / (1 + Math.Exp(x)));", [0.5], [1000.0], -1000 },
        { "LG1002", "static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x)); static double M(double x) => -Math.Log(Sigmoid(-2 * x) + 1e-12);", [0.5], [1000.0], 2000 },
        { "LG1002", "static float M(float x) { float e = MathF.Exp(x); float p = e / (1 + e); return MathF.Log(p); }", [0.5f], [-200f], -200 },
        { "LG1003", "static double M(double x) => 2 * Math.Log(1 + Math.Exp(x));", [0.5], [1000.0], 2000 },
        { "LG1003", "static float M(float x) => MathF.Log(MathF.Exp(-x) + 1);", [0.5f], [-100f], 100 },
        { "LG1003", "static double M(double x) { double e = Math.Exp(x); return Math.Log(1 + e); }", [0.5], [1000.0], 1000 },
        { "LG1004", "static double M(double[] x) => Math.Log(x.Sum(v => Math.Exp(v)));", [Row], [Far], 1000.3132616875182 },
        { "LG1004", "static double M(double[] x) { double s = 0; foreach (double v in x) s += Math.Exp(v); return 1 - Math.Log(s); }", [Row], [Far], -999.3132616875182 },
        { "LG1004", "static double M(double[] x) { double s = 0; for (int i = 0; i < x.Length; i++) { s += Math.Exp(x[i]); } return Math.Log(s); }", [Row], [Far], 1000.3132616875182 },
        { "LG1006", "static double M(double t, double p) => t * Math.Log(p + 1e-300);", [0.5, 0.25], [0.5, 0.0], double.NegativeInfinity },
        { "LG1007", "static double M(double x) => x / Math.Sqrt(x * x * x * x + double.Epsilon);", [1.0], [1e-200], 1e-200 / 1.4901161193847656e-8 },
        { "LG1008", "static double Entropy(double p) => p * Math.Log(p); static double M(double p) => Entropy(p);", [0.25], [0.0], 0 },
        { "LG1008", "static double M(double p, double q) => p * Math.Log(p / q);", [0.25, 0.5], [0.0, 0.5], 0 },
        { "LG1009", "static double M(double x) => Math.Log(Math.Cosh(x));", [0.5], [1000.0], 1000 - 0.6931471805599453 },
        { "LG1010", "static double M(double x) => Math.Log(1 + x);", [0.5], [1e-20], 1e-20 },
        { "LG1010", "static double M(double x) => 1 * Math.Log(1 - x);", [0.5], [1e-20], -1e-20 },
        { "LG1010", "static double M(double x) => Math.Exp(x) - 1;", [0.5], [1e-20], 1e-20 },
        { "LG1010", "static double M(double x) => Math.Log(1 - Math.Exp(x));", [-0.5], [-1e-20], -46.051701859880914 },
        { "LG1010", "static double M(double x) => double.LogP1(x);", [0.5], [1e-20], 1e-20 },
        { "LG1011", "static double M(double[] x) { double m = 0, s = 0; foreach (double v in x) m = Math.Max(m, v); foreach (double v in x) s += Math.Exp(v - m); return m + Math.Log(s); }", [Row], [new double[] { -1000, -1000 }], -1000 + 0.6931471805599453 },
        { "LG1012", "static double M(double x) => Math.Exp(Math.Pow(-x, 2));", [0.0], [30.0], 0 },
        { "LG1013", "static float Loss(float[] x) { float sum = 0; foreach (float v in x) sum += v; return sum / x.Length; } static double M(float[] x) => Loss(x);", [Terms], [TermsThatStandStill], 16778216.0 / 1001 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Fix_IsRightWhereTheOldCodeIsWrong_AndEqualElsewhere(string id, string member, object[] ordinary, object[] extreme, double expected) =>
        await FixAssert.IsRightAsync(id, member, ordinary, extreme, expected);

    [Theory]
    [InlineData("LG1003", "static double M(double x) => 1 - /* a */ Math.Log(1 + Math.Exp(x)) /* b */;", "static double M(double x) => 1 - /* a */ LossMath.Softplus(x) /* b */;")]
    [InlineData("LG1002", "static double M(double x, double y) => y * Math.Log(1 / (1 + Math.Exp(-(x + y))));", "static double M(double x, double y) => y * (-LossMath.Softplus(-(x + y)));")]
    [InlineData("LG1008", "static double Entropy(double p) => -(p * Math.Log(p)) - 1;", "static double Entropy(double p) => -(LossMath.XLogY(p, p)) - 1;")]
    [InlineData("LG1006", "static double Loss(double t, double p) => -t * Math.Log(Math.Max(p, 1e-9)); // kept", "static double Loss(double t, double p) => LossMath.XLogY(-t, p); // kept")]
    [InlineData("LG1012", "static double M(double x) => Math.Exp(Math.Pow(-(x - 1), 2) / 2);", "static double M(double x) => Math.Exp((-Math.Pow(x - 1, 2)) / 2);")]
    [InlineData("LG1011", "static double M(double[] x) { double m = 0; foreach (double v in x) m = Math.Max(m, v); return Math.Exp(x[0] - m); }",
        "static double M(double[] x) { double m = double.NegativeInfinity; foreach (double v in x) m = Math.Max(m, v); return Math.Exp(x[0] - m); }")]
    [InlineData("LG1013", "static float Loss(float[] x) { float /* a */ sum = 0f; for (int i = 0; i < x.Length; i++) { sum *= 0.5f; sum += x[i]; sum = sum * 0.5f; } Console.Write(sum.ToString()); double wide = sum; return -sum; }",
        "static float Loss(float[] x) { double /* a */ sum = 0f; for (int i = 0; i < x.Length; i++) { sum *= 0.5f; sum += x[i]; sum = sum * 0.5f; } Console.Write(((float)sum).ToString()); double wide = sum; return -(float)sum; }")]
    public async Task Fix_ChangesTheExpressionAndKeepsTheRest(string id, string before, string after) => await FixAssert.ChangesAsync(id, before, after);

    [Theory]
    [InlineData("LG1003", "static double M(double x) { double e = Math.Exp(x); x = 1; return Math.Log(1 + e); }")]
    [InlineData("LG1004", "static double M(double[] x) { double s = 0; for (int i = 1; i < x.Length; i++) s += Math.Exp(x[i]); return Math.Log(s); }")]
    [InlineData("LG1004", "static double M(double[] x) { double s = 0; foreach (double v in x) if (x.Length > 3) s += Math.Exp(v); return Math.Log(s); }")]
    [InlineData("LG1013", "static void Take(ref float x) { } static float Loss(float[] x) { float sum = 0; foreach (float v in x) sum += v; Take(ref sum); return sum; }")]
    [InlineData("LG1013", "static float Loss(float[] x) { float sum = 0, n = 0; foreach (float v in x) { sum += v; n++; } return sum / n; }")]
    [InlineData("LG1013", "static double Variance(double[] x) { double s = 0, q = 0; foreach (double v in x) { s += v; q += v * v; } double m = s / x.Length; return q / x.Length - m * m; }")]
    [InlineData("LG1009", "static double Next() => 1; static double M() => Math.Log(Math.Cosh(Next()));")]
    public async Task Fix_IsNotOffered_WhereItWouldChangeMore(string id, string member) => await FixAssert.IsNotOfferedAsync(id, member);

    [Fact]
    public async Task FixAll_MendsEveryReport()
    {
        string mended = await FixRun.FixAllAsync("LG1003", "static double M(double x) => Math.Log(1 + Math.Exp(x)) + Math.Log(1 + Math.Exp(-x));");

        Assert.Contains("LossMath.Softplus(x) + LossMath.Softplus(-x)", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LibrarySoftMax_IsReplacedByOurs() => await FixAssert.ChangesAsync(
        "LG1005", Primitives + "System.Numerics.Tensors.TensorPrimitives.SoftMax(x, p); }", Primitives + "LossMath.SoftMax(x, p); }");

    private const string Primitives = """
        namespace System.Numerics.Tensors { public static class TensorPrimitives { public static void SoftMax<T>(ReadOnlySpan<T> x, Span<T> destination) { } } }
        static class C { static void M(ReadOnlySpan<float> x, Span<float> p) => 
        """;
}
