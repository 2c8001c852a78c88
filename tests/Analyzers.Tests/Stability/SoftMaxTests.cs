namespace LossGen.Analyzers.Tests.Stability;

public sealed class SoftMaxTests
{
    private const string Id = "LG1005";

    [Theory]
    [InlineData("class V { public V ApplyToElements(Func<double, double> f) => this; public double SumElements() => 0; public static V operator /(V a, double b) => a; } static class F { static V M(V x) { V e = x.ApplyToElements(v => [|Math.Exp(v)|]); return e / e.SumElements(); } }")]
    [InlineData("static void M(double[] x) { double s = 0; for (int i = 0; i < x.Length; i++) { x[i] = [|Math.Exp(x[i])|]; s += x[i]; } for (int i = 0; i < x.Length; i++) x[i] /= s; }")]
    [InlineData("static double[] M(double[] x) { var e = x.Select(v => [|Math.Exp(v)|]).ToArray(); double s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("static double M(double[] x, int i) { double s = 0; foreach (double v in x) s += [|Math.Exp(v)|]; return Math.Exp(x[i]) / s; }")]
    [InlineData("static float[] M(float[] x) { float[] p = new float[x.Length]; float s = 0; for (int i = 0; i < x.Length; i++) { float e = [|MathF.Exp(x[i])|]; p[i] = e; s += e; } float k = 1 / s; for (int i = 0; i < x.Length; i++) p[i] *= k; return p; }")]
    [InlineData("static void M(double[] cosine, double[] w, double t) { double s = 0; for (int i = 0; i < 9; i++) { w[i] = [|Math.Exp(cosine[i] / t)|]; s += w[i]; } for (int i = 0; i < 9; i++) w[i] /= s; }")]
    [InlineData("static void M(double[] x, double[] n, double[] w) { double s = 0; for (int i = 0; i < 9; i++) { double sum = 0; for (int j = 0; j < 9; j++) sum += n[j] * x[j]; w[i] = [|Math.Exp(sum)|]; s += w[i]; } for (int i = 0; i < 9; i++) w[i] /= s; }")]
    [InlineData("static double[] M(double[] x) { var e = [|x.Select(Math.Exp)|].ToArray(); var s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("static void M(double[][] x, int i) { double s = 0; for (int j = 0; j < 9; j++) { x[i][j] = [|Math.Exp(x[i][j])|]; s += x[i][j]; } for (int j = 0; j < 9; j++) x[i][j] /= s; }")]
    [InlineData("static (double, double) M(double a, double b) { double x = [|Math.Exp(a)|], y = [|Math.Exp(b)|], s = x + y; return (x / s, y / s); }")]
    [InlineData("static double M(double a, double[] z) { double x = [|Math.Exp(a)|], n = 0; foreach (double v in z) n += [|Math.Exp(v)|]; return x / (x + n + 1e-9); }")]
    public async Task SoftMaxWithoutMaximum_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double[] M(double[] x) { double m = x.Max(); var e = x.Select(v => Math.Exp(v - m)).ToArray(); double s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("static double[] M(double[] x, double t) { double m = x.Max(); var e = x.Select(v => Math.Exp((v - m) / t)).ToArray(); double s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("static double Tanh(double x) => (Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x));")]
    [InlineData("static double M(double x) { double e = Math.Exp(x); return e / (1 + e); }")]
    [InlineData("static double[] M(double[] d) { double s = 0; double[] k = new double[9]; for (int i = 0; i < 9; i++) { k[i] = Math.Exp(-0.5 * d[i] * d[i]); s += k[i]; } for (int i = 0; i < 9; i++) k[i] /= s; return k; }")]
    [InlineData("static void Boost(double[] w, double a) { double e = Math.Exp(a), s = 0; for (int i = 0; i < w.Length; i++) { w[i] = w[i] * e; s += w[i]; } for (int i = 0; i < w.Length; i++) w[i] = w[i] / s; }")]
    [InlineData("static void M(double[] dot, double[] a, double[] w) { double s = 0; for (int i = 0; i < 9; i++) { double u = Math.Sqrt(a[i]), v = Math.Sqrt(a[0]), similarity = dot[i] / (u * v); w[i] = Math.Exp(similarity); s += w[i]; } for (int i = 0; i < 9; i++) w[i] /= s; }")]
    [InlineData("static void M(double[] dot, double[] norms, double norm, double[] w) { double s = 0; for (int i = 0; i < 9; i++) { w[i] = Math.Exp(dot[i] / (norms[i] * norm + 1e-9)); s += w[i]; } for (int i = 0; i < 9; i++) w[i] /= s; }")]
    [InlineData("static void M(double[] cosine, double[] w) { double s = 0; for (int i = 0; i < 9; i++) { w[i] = Math.Exp(cosine[i]); s += w[i]; } for (int i = 0; i < 9; i++) w[i] /= s; }")]
    [InlineData("static void M(double[] x, double[] t, double[] w) { double s = 0; for (int i = 0; i < 9; i++) { double mean = 0; for (int j = 0; j < 9; j++) mean += x[j] * Math.Log(Math.Max(t[j], 1e-10)); w[i] = Math.Exp(mean); s += w[i]; } for (int i = 0; i < 9; i++) w[i] /= s; }")]
    [InlineData("static double[] M(double[] x) { double m = x.Max(); var e = x.Select(v => v - m).Select(Math.Exp).ToArray(); double s = e.Sum(); return e.Select(v => v / s).ToArray(); }")]
    [InlineData("static double[] Boltzmann(double[] u, double t) { double u0 = u.Min(); double z = 0; var w = new double[u.Length]; for (int i = 0; i < w.Length; i++) { w[i] = Math.Exp(-(u[i] - u0) / t); z += w[i]; } return w.Select(v => v / z).ToArray(); }")]
    [InlineData("static double[] M(double[] z, double lse) => z.Select(v => Math.Exp(v - lse)).ToArray();")]
    public async Task OtherQuotient_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);

    [Fact]
    public async Task LibraryWithoutMaximum_IsReported() => await RuleAssert.ReportsAsync(Id, """
        namespace System.Numerics.Tensors { public static class TensorPrimitives { public static void SoftMax<T>(ReadOnlySpan<T> x, Span<T> destination) { } } }
        static class C { static void M(ReadOnlySpan<float> x, Span<float> p) => [|System.Numerics.Tensors.TensorPrimitives.SoftMax(x, p)|]; }
        """);
}
