namespace LossGen.Generator.Tests.Formulas;

/// <summary>A kernel has the values of the method that it is made of, whatever order its statements, branches and loops have.</summary>
public sealed class AgreementTests
{
    private static readonly double[] X = [5, 1, -2, 0.5, -6, 3, 1, 1, 1, -0.25, 8, 0];

    private static readonly int[] Y = [0, 2, 1, 1];

    [Theory]
    [InlineData("double q = 0; if (p > 0 && (q = t) > 1) { return 7; } return q;")]
    [InlineData("double q = 0; if (p > 0 || (q = t) > 1) { return q; } return -q;")]
    [InlineData("double a = p; double Add(double v) { a += v; return a; } double b = p > t ? Add(t) : 1; return a * b;")]
    [InlineData("double s = 1; switch (p) { case > 2: s = 2; break; case < 0 when t > 1: s = 3; if (t > 2) break; s += p; break; case 0: default: s -= t; break; } return s;")]
    [InlineData("double a = 1; double b = a++ + (a = p) * a--; return a + b;")]
    [InlineData("if (p > 0) { if (t > 0) { p = t; } else { return p; } p += 1; } return p * t;")]
    [InlineData("(double u, double v) = p > t ? (p, t) : (t, p); (u, v) = (v, u - v); return u * v;")]
    [InlineData("return (p, t) switch { ( > 0, > 0) => 1, ( > 0, var u) => u, (var u and < -1, _) when t > -3 => u * u, _ => p + t };")]
    public void Elements(string body)
    {
        const string members = "[Loss(nameof(F), Reduction = Reduction.None)] private static partial void K(ReadOnlySpan<double> p, ReadOnlySpan<double> t, Span<double> losses); "
            + "public static double[][] Run(double[] x) { var l = new double[x.Length]; double[] t = [.. x]; Array.Reverse(t); K(x, t, l); var e = new double[x.Length]; for (int i = 0; i < e.Length; i++) e[i] = F(x[i], t[i]); return [e, l]; } ";

        AssertAgreement((double[][])FormulaRun.Compile($"{members} static double F(double p, double t) {{ {body} }}").GetMethod("Run")!.Invoke(null, [X])!);
    }

    [Theory]
    [InlineData("double m = x[0]; for (int i = 0; i < x.Length; i++) { if (i != y) m = Math.Max(m, x[i]); } return m;")]
    [InlineData("double m = x[0]; foreach (double v in x) { m = Math.Min(m, v * v); } return m;")]
    [InlineData("double m = x[0], n = x[0]; foreach (double v in x) { m = v > m ? v : m; n = Math.Min(v, n); } return m - n;")]
    [InlineData("double s = 1; int n = 0; for (int i = 0; i < x.Length; ++i) { if (i == y) continue; if (x[i] > 0) { s += x[i]; n++; } else if (x[i] < -1) { s -= i; continue; } s += 0.5; } return s * n;")]
    [InlineData("double s = 0; foreach (double v in x) { switch (v) { case > 1: s += v; break; case 0: s += 10; break; default: s -= 1; break; } } return s;")]
    [InlineData("double s = 0; foreach (double v in x) s += v; double mean = s / x.Length, q = 0; if (mean > 0) { foreach (double v in x) q += (v - mean) * (v - mean); } else { q = x[y]; } return q;")]
    [InlineData("var t = (low: double.PositiveInfinity, sum: 0.0); foreach (double v in x) { t = (Math.Min(t.low, v), t.sum + v * x[y]); } return t.low * t.sum;")]
    [InlineData("double s = 0; foreach (double v in x) { double w = v > 0 ? v : -v; w *= w; if (w is > 1 and < 10) s += w; else s += 1; } return y == 0 ? s : y > 1 ? -s : s / (y + 1);")]
    public void Rows(string body)
    {
        const string members = "[Loss(nameof(F), Reduction = Reduction.None)] private static partial void K(ReadOnlySpan<double> x, ReadOnlySpan<int> y, int classes, Span<double> losses); "
            + "public static double[][] Run(double[] x, int[] y) { var l = new double[y.Length]; K(x, y, 3, l); var e = new double[y.Length]; for (int i = 0; i < e.Length; i++) e[i] = F(x.AsSpan(3 * i, 3), y[i]); return [e, l]; } ";

        AssertAgreement((double[][])FormulaRun.Compile($"{members} static double F(ReadOnlySpan<double> x, int y) {{ {body} }}").GetMethod("Run")!.Invoke(null, [X, Y])!);
    }

    private static void AssertAgreement(double[][] results) => Assert.All(results[0].Zip(results[1]), pair => Assert.Equal(pair.First, pair.Second, 1e-13));
}
