namespace LossGen.Analyzers.Tests.Stability;

public sealed class LogOfSoftMaxTests
{
    private const string Id = "LG1001";

    private const string SoftMax = """
        static float[] Softmax(float[] x)
        {
            float m = x.Max(), s = 0;
            float[] e = new float[x.Length];
            for (int i = 0; i < x.Length; i++) { e[i] = MathF.Exp(x[i] - m); s += e[i]; }
            for (int i = 0; i < x.Length; i++) e[i] /= s;
            return e;
        }

        """;

    [Theory]
    [InlineData("static double[] Softmax(double[] x) => x; static double M(double[] x, double t) { var p = Softmax(x); double l = [|Math.Log(p[0])|] / t; return l; }")]
    [InlineData("static float M(float[] x, int y) { var p = Softmax(x); return -[|MathF.Log(p[y])|]; }")]
    [InlineData("static double M(float[] x, int y) { var p = Softmax(x); return -[|Math.Log(p[y] + 1e-10)|]; }")]
    [InlineData("static float M(float[] x, int y) { float[] p = Softmax(x); float q = p[y]; return [|MathF.Log(MathF.Max(q, 1e-7f))|]; }")]
    [InlineData("static float M(float[] x, float[] t) { float s = 0; var p = Softmax(x); for (int i = 0; i < p.Length; i++) { float q = Math.Clamp(p[i], 1e-7f, 1 - 1e-7f); s += t[i] * [|MathF.Log(q)|]; } return -s; }")]
    [InlineData("static float M(float[] x, float[] t, out float[] p) { p = Softmax(x); ReadOnlySpan<float> q = p; return t[0] * [|float.Log(q[0])|]; }")]
    [InlineData("static float M(float[] x, float[] t) => Softmax(x).Select((p, i) => t[i] * [|MathF.Log(p)|]).Sum();")]
    [InlineData("static float M(float[] x) { float s = 0; foreach (float p in Softmax(x)) s -= [|MathF.Log2(p)|]; return s; }")]
    [InlineData("static float M(float[] x, bool logits) { if (logits) x = Softmax(x); return [|MathF.Log(x[0])|]; }")]
    [InlineData("static double M(double[] z, int y) { double m = z.Max(), s = z.Sum(v => Math.Exp(v - m)); return -[|Math.Log(Math.Exp(z[y] - m) / s)|]; }")]
    [InlineData("static double M(double a, double[] z) { double pos = Math.Exp(a), neg = 0; foreach (double v in z) neg += Math.Exp(v); return -[|Math.Log(pos / (pos + neg + 1e-8))|]; }")]
    [InlineData("static double M(float[][] z, int[] y) { var p = z.Select(Softmax).ToArray(); double t = 0; for (int i = 0; i < y.Length; i++) t -= [|Math.Log(p[i][y[i]])|]; return t; }")]
    [InlineData("static double M(float[] z, int y) { return -[|Math.Log(P()[y])|]; float[] P() => Softmax(z); }")]
    [InlineData("static void M(ReadOnlySpan<float> x, Span<float> p) { Soft.Max.SoftMax(x, p); float a = [|MathF.Log(p[0])|]; }")]
    [InlineData("static T M<T>(T[] x, INumOps<T> ops) { T[] p = Generic.Softmax(x); return ops.Log(ops.Add(p[0], ops.FromDouble(1e-12))); }", false)]
    [InlineData("static double M(float[] x, bool a) { var p = Softmax(x); if (a) p.AsSpan().Fill(2); return [|Math.Log(p[0])|]; }")]
    [InlineData("static double M(float[] x, float[] q) { var p = Softmax(x); q.AsSpan().Clear(); return [|Math.Log(p[0])|]; }")]
    [InlineData("static double M(float[] x) { var p = Softmax(x); Print(p); return [|Math.Log(p[0])|]; } static void Print(float[] p) => Console.WriteLine(p[0]);")]
    [InlineData("static void M(float[] z) { for (int i = 0; i < 2; i++) { LossMath.SoftMax(z, z); Console.WriteLine([|Math.Log(z[0])|]); Array.Fill(z, i); } }")]
    public async Task LogOfSoftMax_IsReported(string member, bool whole = true)
    {
        string code = whole ? member : member.Replace("ops.Log(ops.Add(p[0], ops.FromDouble(1e-12)))", "[|ops.Log(ops.Add(p[0], ops.FromDouble(1e-12)))|]");

        await RuleAssert.ReportsAsync(Id, "static class C\n{\n" + SoftMax + code + "\n}\n" + Library);
    }

    [Fact]
    public async Task PrivateHelperThatReturnsSoftMax_IsSeenThrough() => await RuleAssert.ReportsAsync(Id, SoftMax + """
        private static float[] Policy(float[] x) { var p = Softmax(x); return p; }
        static float M(float[] x, int a) => [|MathF.Log(Policy(x)[a])|];
        """);

    [Fact]
    public async Task ElementWritten_IsFollowed() => await RuleAssert.ReportsAsync(Id, """
        static double SoftmaxOf(double[] x, int i) { double m = x.Max(); return Math.Exp(x[i] - m) / x.Sum(v => Math.Exp(v - m)); }
        static double[] M(double[] y, double[] t)
        {
            double[] p = new double[y.Length], loss = new double[y.Length];
            for (int i = 0; i < y.Length; i++) { p[i] = SoftmaxOf(y, i); loss[i] = -t[i] * [|Math.Log(p[i] + 1e-7, Math.E)|]; }
            return loss;
        }
        """);

    [Theory]
    [InlineData("static double[] Softmax(double[] x) => x; static double M(double[] x, double t) { var p = Softmax(x); double l = Math.Log(p[0]) / t; double e = Math.Exp(l); return e / (e + 1); }")]
    [InlineData("static double[] Softmax(double[] x) => x; static double M(double[] x, double t) { var p = Softmax(x); (double a, double b) = (Math.Log(p[0]) / t, Math.Log(p[1]) / t); return Math.Exp(a) / (Math.Exp(a) + Math.Exp(b)); }")]
    [InlineData("static double[] Softmax(double[] x) => x; static double M(double[] x, double t) => Math.Exp(t * Math.Log(Softmax(x)[0]));")]
    [InlineData("static double M(double[] p) => -p.Sum(v => v * Math.Log(v));")]
    [InlineData("static double Entropy(float[] x) { double h = 0; foreach (float p in Softmax(x)) if (p > 0) h -= p * Math.Log(p); return h; }")]
    [InlineData("static double Entropy(float[] x) { double h = 0; foreach (float p in Softmax(x)) { double l = Math.Log(p + 1e-10); h -= p * l; } return h; }")]
    [InlineData("static double M(float[] x) { var p = Softmax(x); p = new float[3]; return Math.Log(p[0]); }")]
    [InlineData("static double M(float[] x, bool a) { float[] p; if (a) { p = Softmax(x); return p[0]; } else { p = x; return Math.Log(p[0]); } }")]
    [InlineData("static double LogSoftmax(double[] z, int y) { double m = z.Max(); return z[y] - m - Math.Log(z.Sum(v => Math.Exp(v - m))); }")]
    [InlineData("static double M(double softmaxTemperature) => Math.Log(softmaxTemperature);")]
    [InlineData("static double M(float[] x, float[] n) { var p = Softmax(x); n.CopyTo(p, 0); return Math.Log(p[0]); }")]
    [InlineData("static double M(float[] x, float[] n) { var p = new float[3]; LossMath.SoftMax(x, p); p.AsSpan().Fill(4); return Math.Log(p[0]); }")]
    [InlineData("static double M(float[] x, float[] n) { var p = new float[3]; LossMath.SoftMax(x, p); for (int i = 0; i < 3; i++) p[i] = n[i]; float q = p[1]; return Math.Log(q); }")]
    [InlineData("static double M(float[] x) { var p = Softmax(x); Refill(p); return Math.Log(p[0]); } static void Refill(Span<float> z) => z.Fill(3);")]
    [InlineData("static double M(float[] x, Action<float[]> refill) { var p = Softmax(x); refill(p); double s = 0; foreach (float v in p) s += Math.Log(v); return s; }")]
    [InlineData("static double M(float[] x, float[] n) { var p = Softmax(x); Array.Copy(n, p, 3); return p.Sum(v => Math.Log(v)); }")]
    [InlineData("static void M(float[] z) { for (int i = 0; i < 2; i++) { Array.Fill(z, i + 2f); Console.WriteLine(Math.Log(z[0])); LossMath.SoftMax(z, z); } }")]
    [InlineData("static double M(float[] x, float[] n) { var p = Softmax(x); (p, n) = (n, p); LossMath.Exp(p, p); return Math.Log(p[0]); }")]
    [InlineData("static int SampleGumbel(float[] x, Random r) { var p = Softmax(x); return p.Select((v, i) => (Math.Log(v) - Math.Log(-Math.Log(r.NextDouble())), i)).Max().i; }")]
    public async Task OtherLogarithm_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, SoftMax + member);

    private const string Library = """
        static class Soft { public static class Max { public static void SoftMax(ReadOnlySpan<float> x, Span<float> destination) { } } }
        static class Generic { public static T[] Softmax<T>(T[] x) => x; }
        interface INumOps<T> { T Log(T x); T Add(T x, T y); T FromDouble(double x); }
        """;
}
