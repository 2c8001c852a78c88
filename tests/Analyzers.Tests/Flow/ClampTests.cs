namespace LossGen.Analyzers.Tests.Flow;

/// <summary>Probabilities that a method of the project limits, in place or by return.</summary>
public sealed class ClampTests
{
    private const string Helpers = """

        static void Limit(ref double v, double lo, double hi) { if (v < lo) v = lo; if (v > hi) v = hi; }
        static void Clip(double[] v) { for (int i = 0; i < v.Length; i++) if (v[i] < 1e-9) v[i] = 1e-9; }
        static void Cut(double[] v) { for (int i = 0; i < v.Length; i++) v[i] = Math.Max(v[i], 1e-9); }
        static double Limited(double v) => v < 1e-9 ? 1e-9 : v > 0.999 ? 0.999 : v;
        static double Between(double v, double lo, double hi) { if (v < lo) return lo; return v > hi ? hi : v; }
        static double[] Floored(double[] v) { var r = new double[v.Length]; for (int i = 0; i < r.Length; i++) r[i] = Math.Max(1e-9, v[i]); return r; }
        """;

    [Theory]
    [InlineData("static double CrossEntropy(double t, double p) { Limit(ref p, 1e-9, 1 - 1e-9); return -t * Math.Log(p); }")]
    [InlineData("static double CrossEntropy(double[] t, double[] p) { Clip(p); double s = 0; for (int i = 0; i < p.Length; i++) s -= t[i] * Math.Log(p[i]); return s; }")]
    [InlineData("static double CrossEntropy(double[] t, double[] p) { Cut(p); double s = 0; for (int i = 0; i < p.Length; i++) s -= t[i] * Math.Log(p[i]); return s; }")]
    [InlineData("static double CrossEntropy(double t, double p) { p = Limited(p); return -t * Math.Log(p); }")]
    [InlineData("static double CrossEntropy(double t, double p) => -t * Math.Log(Limited(p));")]
    [InlineData("static double CrossEntropy(double t, double p) { double q = Between(p, 1e-9, 1); return -t * Math.Log(q); }")]
    [InlineData("static double CrossEntropy(double[] t, double[] p) { var q = Floored(p); double s = 0; for (int i = 0; i < p.Length; i++) s -= t[i] * Math.Log(q[i]); return s; }")]
    [InlineData("static double CrossEntropy(double[] t, double[] p) { for (int i = 0; i < p.Length; i++) p[i] = Limited(p[i]); double s = 0; for (int i = 0; i < p.Length; i++) s -= t[i] * Math.Log(p[i]); return s; }")]
    public async Task LimitedProbability_IsNoZero(string member) => await RuleAssert.IsSilentAsync("LG1008", member + Helpers);

    [Theory]
    [InlineData("static double CrossEntropy(double t, double p) { Other(ref p); return -t * [|Math.Log(p)|]; } static void Other(ref double v) { v = v * v; }")]
    [InlineData("static double CrossEntropy(double[] t, double[] p) { Shift(p); double s = 0; for (int i = 0; i < p.Length; i++) s -= t[i] * [|Math.Log(p[i])|]; return s; } static void Shift(double[] v) { for (int i = 0; i < v.Length; i++) v[i] = v[i] * 2; }")]
    public async Task ProbabilityThatIsNot_IsReported(string member) => await RuleAssert.ReportsAsync("LG1008", member);
}
