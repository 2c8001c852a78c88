namespace LossGen.Analyzers.Tests.Stability;

public sealed class UnguardedSoftplusTests
{
    private const string Id = "LG1003";

    [Theory]
    [InlineData("static double M(double x, bool label) => [|Math.Log(1 + Math.Exp((label ? -1 : 1) * x))|];")]
    [InlineData("static double M(double x, int label) => [|Math.Log(1 + Math.Exp((label > 0 ? -1 : 1) * x))|];")]
    [InlineData("static double M(double x) => [|Math.Log(1 + Math.Exp(x))|];")]
    [InlineData("static float M(float x) { float e = MathF.Exp(-x); return [|MathF.Log(e + 1f)|]; }")]
    [InlineData("static void M(double[] x) { for (int i = 0; i < x.Length; i++) x[i] = [|Math.Log(1.0 + Math.Pow(Math.E, x[i]))|]; }")]
    [InlineData("static double Log1p(double x) => x; static double M(double x) => [|Log1p(Math.Exp(x))|];")]
    [InlineData("static double M(double x, double s) { if (s <= 0) throw new ArgumentException(); double z = x / s; return [|Math.Log(1 + Math.Exp(-z))|]; }")]
    [InlineData("static T M<T>(T x) where T : INumber<T>, IExponentialFunctions<T>, ILogarithmicFunctions<T> => [|T.Log(T.One + T.Exp(x))|];")]
    public async Task Softplus_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double M(double x) => Math.Log(1 + Math.Exp(x - 2 * x * (x >= 0 ? 1.0 : 0.0)));")]
    [InlineData("static double M(double x) => Math.Log(1 + Math.Exp((x > 0 ? -1 : 1) * x));")]
    [InlineData("static double M(double x) { if (x > 20) return x; return Math.Log(1 + Math.Exp(x)); }")]
    [InlineData("static double M(double x) { if (x > 35) { return x; } if (x < -35) { return 0; } return Math.Log(1 + Math.Exp(x)); }")]
    [InlineData("static double M(double x) => x > 30 ? x : Math.Log(1 + Math.Exp(x));")]
    [InlineData("static double M(double x) => x >= 0 ? -Math.Log(1 + Math.Exp(-x)) : x - Math.Log(1 + Math.Exp(x));")]
    [InlineData("static double M(double x) => x switch { > 30 => x, _ => Math.Log(1 + Math.Exp(x)) };")]
    [InlineData("static double M(double x) => Math.Log(1 + Math.Exp(Math.Min(x, 20)));")]
    [InlineData("static double M(double x) { double a = Math.Abs(x); return Math.Max(x, 0) + Math.Log(1 + Math.Exp(-a)); }")]
    [InlineData("static double M(double a, double b) { double m = Math.Max(a, b); return m + Math.Log(1 + Math.Exp(a - m)); }")]
    [InlineData("static double M(double v) { double x = (double)v; if (x > 20) return v; double r = Math.Log(1 + Math.Exp(x)); return r; }")]
    [InlineData("[Loss(nameof(M))] private static partial double K(ReadOnlySpan<double> x); static double M(double x) => Math.Log(1 + Math.Exp(x));")]
    [InlineData("static double M(double n) => Math.Log(1 + n);")]
    public async Task GuardedSoftplus_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
