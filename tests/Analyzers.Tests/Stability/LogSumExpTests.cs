namespace LossGen.Analyzers.Tests.Stability;

public sealed class LogSumExpTests
{
    private const string Id = "LG1004";

    [Theory]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Sum(v => Math.Exp(v)))|];")]
    [InlineData("static double M(double[] x) { double s = 0; foreach (double v in x) s += Math.Exp(v); return [|Math.Log(s + 1e-9)|]; }")]
    [InlineData("static double M(double[] x, double[] w) { double s = 0; for (int i = 0; i < x.Length; i++) { s += w[i] * Math.Exp(x[i]); } return [|Math.Log(s)|]; }")]
    [InlineData("static double M(double a, double b) => [|Math.Log(Math.Exp(a) + Math.Exp(b))|];")]
    [InlineData("static float M(float[] x) { float[] e = x.Select(v => MathF.Exp(v)).ToArray(); return [|MathF.Log(e.Sum())|]; }")]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Sum(Math.Exp))|];")]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Select(Math.Exp).Sum())|];")]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Aggregate(0.0, (s, v) => s + Math.Exp(v)))|];")]
    [InlineData("static double M(double[] x) { double s = 0; int i = 0; while (i < x.Length) { s = s + Math.Exp(x[i]); i++; } return [|Math.Log(s)|]; }")]
    [InlineData("static double M(double[] x) { if (x == null || x.Length == 0) return 0; double s = 0; foreach (double v in x) s += Math.Exp(v); return [|Math.Log(s)|]; }")]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Sum(v => Math.Exp(1000 * Math.Sin(v))))|];")]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Sum(v => Math.Exp(v * Math.Sin(v))))|];")]
    [InlineData("static double M(double[] x) => [|Math.Log(x.Sum(v => Math.Exp(Math.Sinh(v))))|];")]
    [InlineData("static double M(double[] x) { double a = 0; foreach (double v in x) a += Math.Sin(v); return [|Math.Log(Math.Exp(a) + Math.Exp(-a))|]; }")]
    [InlineData("static void Exp(ReadOnlySpan<double> x, Span<double> y) { for (int i = 0; i < x.Length; i++) y[i] = Math.Exp(x[i]); } static double Sum(ReadOnlySpan<double> x) { double s = 0; foreach (double v in x) s += v; return s; } static double Total(ReadOnlySpan<double> x, Span<double> y) { Exp(x, y); return Sum(y); } static double M(ReadOnlySpan<double> x, Span<double> y) { double s = Total(x, y); return [|Math.Log(s)|]; }")]
    public async Task LogSumExp_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double M(double[] x) { double m = x.Max(); return m + Math.Log(x.Sum(v => Math.Exp(v - m))); }")]
    [InlineData("static double M(double[] x) { double peak = double.NegativeInfinity, s = 0; foreach (double v in x) if (v > peak) peak = v; foreach (double v in x) s += Math.Exp(v - peak); return peak + Math.Log(s); }")]
    [InlineData("static double M(double a, double b) { double m = Math.Max(a, b); return m + Math.Log(Math.Exp(a - m) + Math.Exp(b - m)); }")]
    [InlineData("static double M(double[] c) { double s = 0; foreach (double v in c) s += Math.Log(v); return s; }")]
    [InlineData("static double M(double[] d) => Math.Log(d.Sum(v => Math.Exp(-v * v / 2)));")]
    [InlineData("static double Mfcc(double[] x) { double energy = 0; foreach (double v in x) energy += Math.Exp(v); return Math.Log(energy); }")]
    [InlineData("static double M(double[] x) { double m = x.Max(); return m + Math.Log(x.Select(v => v - m).Sum(Math.Exp)); }")]
    [InlineData("static double M(double[] x) => Math.Log(x.Sum(v => Math.Exp(Math.Sin(v))));")]
    [InlineData("static double M(double[] x) => Math.Log(x.Sum(v => Math.Exp(-3 * Math.Cos(2 * v) + 1)));")]
    [InlineData("static double M(double[] x) => Math.Log(x.Select(Math.Sin).Sum(Math.Exp));")]
    [InlineData("static double M(double[] x) => Math.Log(x.Select(v => 2 * Math.Atan(v)).Sum(Math.Exp));")]
    [InlineData("static double M(double[] x) { double s = 0; foreach (double v in x) { double a = Math.Cos(v); s += Math.Exp(a / 0.5); } return Math.Log(s); }")]
    [InlineData("static double M(double[] x) { double[] w = new double[x.Length]; for (int i = 0; i < x.Length; i++) w[i] = Math.Sin(x[i]); return Math.Log(w.Sum(v => Math.Exp(v))); }")]
    [InlineData("static float M(float a, float b) => MathF.Log(MathF.Exp(MathF.Sin(a)) + MathF.Exp(20 * MathF.Tanh(b) - 20));")]
    [InlineData("static double M(Random r, int n) { double s = 0; for (int i = 0; i < n; i++) s += Math.Exp(r.NextDouble() - 0.5); return Math.Log(s); }")]
    [InlineData("static double M(double[] x) => Math.Log(x.Sum(v => Math.Exp(Math.Sin(v) * Math.Cos(v))));")]
    [InlineData("static double M(double[] x) => Math.Log(x.Sum(v => Math.Exp(Math.Pow(Math.Sin(v), 3))));")]
    [InlineData("static double M(double[] start, double[] emit, Func<double[]> back) { double[] b = back(); double s = 0; for (int i = 0; i < 9; i++) s += b[i] * Math.Exp(start[i]) * Math.Exp(emit[i]); return Math.Log(s); }")]
    [InlineData("static double Series(double b, double u) { double s = 0; for (int i = 0; i < 9; i++) s += Math.Exp(b * i - u); return s; } static double M(double b, double u) => Math.Log(Series(b, u));")]
    [InlineData("static void Exp(ReadOnlySpan<double> x, Span<double> y) { for (int i = 0; i < x.Length; i++) y[i] = Math.Exp(x[i]); } static void Subtract(ReadOnlySpan<double> x, double m, Span<double> y) { for (int i = 0; i < x.Length; i++) y[i] = x[i] - m; } static double Sum(ReadOnlySpan<double> x) { double s = 0; foreach (double v in x) s += v; return s; } static double Max(ReadOnlySpan<double> x) => x[0]; static double Total(ReadOnlySpan<double> x, double m, Span<double> y) { Subtract(x, m, y); Exp(y, y); return Sum(y); } static double M(ReadOnlySpan<double> x, Span<double> y) { double m = Max(x), s = Total(x, m, y); return m + Math.Log(s); }")]
    public async Task OtherSum_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
