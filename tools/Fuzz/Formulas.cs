namespace LossGen.Fuzz;

/// <summary>Losses by formulas: of elements, rows and divergences, with helpers, settings, branches, patterns and loops.</summary>
internal static class Formulas
{
    private const string Elements = "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, Span<float> gradient, Span<float> hessian); ";

    private const string Rows = "[Loss(nameof(F))] internal static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> y, int classes, Span<float> gradient); ";

    private const string Divergence = "[Divergence(nameof(F), Input = InputSpace.Logits)] internal static partial double M(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> gradient); ";

    public static IReadOnlyList<string> All { get; } =
    [
        Elements + "static float F(float p, float t) { float r = p - t; if (MathF.Abs(r) <= 1) { return 0.5f * r * r; } return MathF.Abs(r) - 0.5f; }",
        Elements + "static float F(float p, float t) => (p - t) switch { < -1 => -2 * (p - t) - 1, > 1 and var r when r > 0 => 2 * r - 1, var r => r * r };",
        Elements + "static float F(float p, float t) { switch (p > t, t) { case (true, > 0): return p; case (false, _) when p < 0: p *= 2; break; default: p -= t; break; } return G(p) + Two; } static float G(float v) => v * v * H(v); static float H(float v) => MathF.Exp(-v); const float Two = 4f / 2;",
        Elements + "static T F<T>(T p, T t) where T : System.Numerics.IFloatingPointIeee754<T> { T r = p - t; T s = T.One + r * r; return T.Log(s) * T.CreateChecked(0.5) + T.Sqrt(T.Abs(r)) * T.Pi; }",
        Elements + "static double F(double p, double t, double c = 1.5) { var (a, b) = (p / c, t / c); (a, b) = (b, a); double s = t > 0 ? Math.Log(1 + Math.Exp(-a)) : LossMath.Softplus(b); s += Math.Pow(Math.Abs(a - b), 1.5); return double.IsNaN(s) ? 0 : s; }",
        Elements + "static float F(float p, float t) { float a = 0; float Add(float v) { a += v; return a; } return Add(p) * Add(t) + LossMath.Erf(p) + LossMath.LogGamma(1 + p * p) + (int)t + MathF.Floor(p); }",
        "[Loss(nameof(F), Reduction = Reduction.Sum)] internal static partial double M(ReadOnlySpan<double> p, ReadOnlySpan<double> t, double c, int n, double upstream, out double cGradient, Span<double> tGradient); "
            + "static double F(double p, double t, double c, int n, bool signed = true) { double r = (p - t) / c; return (signed ? Math.Sign(r) : 1) * Math.Pow(r, n) + Math.Log(c) + Scale; } static readonly double Scale = 1.0 / 3;",
        Rows + "static float F(ReadOnlySpan<float> x, int label) { float m = float.NegativeInfinity, s = 0; for (int i = 0; i < x.Length; i++) { m = MathF.Max(m, x[i]); } foreach (float v in x) { s += MathF.Exp(v - m); } return m + MathF.Log(s) - x[label]; }",
        Rows + "static float F(ReadOnlySpan<float> x, int label) { float s = 0; int n = 0; for (int i = 0; i < x.Length; i++) { if (i == label) continue; float d = 1 + x[i] - x[label]; if (d > 0) { s += d; n++; } else if (d < -3) { s -= 0.1f * d; } } return n == 0 ? 0 : s / x.Length; }",
        Rows + "static float F(ReadOnlySpan<float> x, int label) { var t = (sum: 0f, squares: 0f); foreach (float v in x) { t = (t.sum + v, t.squares + v * v); } float mean = t.sum / x.Length; return t.squares / x.Length - mean * mean + G(x) * x[0]; } static float G(ReadOnlySpan<float> z) => LossMath.LogSumExp(z);",
        "[Loss(nameof(F), Layout = Layout.ClassMajor)] internal static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> margins, int classes, ReadOnlySpan<float> weights, float tau, out float tauGradient); "
            + "static float F(ReadOnlySpan<float> x, float margin, float tau) { float s = 0, low = x[0]; foreach (float v in x) { s += MathF.Exp((v - margin) / tau); low = v < low ? v : low; } return tau * MathF.Log(s) - low; }",
        Divergence + "static double F(double p, double q) => p * Math.Log(p / q) - p + q;",
        Divergence + "static double F(ReadOnlySpan<double> p, ReadOnlySpan<double> q) { double s = 0; for (int i = 0; i < p.Length; i++) { s += Math.Sqrt(p[i] * q[i]); } return -Math.Log(s); }",
    ];
}
