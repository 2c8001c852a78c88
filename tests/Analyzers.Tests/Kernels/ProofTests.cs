using Microsoft.CodeAnalysis;
using static LossGen.Analyzers.Tests.Kernels.KernelSnippets;

namespace LossGen.Analyzers.Tests.Kernels;

/// <summary>A report on the contents of an array is an error where it is proved on every path, and no report where the array was written since.</summary>
public sealed class ProofTests
{
    private const string Helpers = """
        static void Forward(int step, float[] z) => Array.Fill(z, step);
        static void Scale(Span<float> z, float by) { for (int i = 0; i < z.Length; i++) z[i] *= by; }
        static void Advance() => Steps++;
        static int Steps;
        static float[] Shared = new float[6];

        """;

    [Theory]
    [InlineData("static double M(float[] x, int[] y) { LossMath.SoftMax(x, x); return CrossEntropy([|x|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[x.Length]; LossMath.SoftMax(x, p); Console.WriteLine(p[0]); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { Span<float> p = stackalloc float[3]; LossMath.Sigmoid(x, p); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y, bool a) { var p = new float[3]; if (a) LossMath.SoftMax(x, p); else LossMath.Sigmoid(x, p); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y, bool a) { var p = Softmax(x); var q = a ? p : Softmax(p); return CrossEntropy([|q|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var q = p.ToArray(); p[0] = 3; return CrossEntropy([|q|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var (a, b) = (x, p); return CrossEntropy([|b|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); (x, p) = (p, x); return CrossEntropy([|x|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); return CrossEntropy([|p.AsSpan(0, 3)|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[3]; LossMath.SoftMax(x, p); try { return CrossEntropy([|p|], y, 3); } finally { p[0] = 0; } }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); lock (y) { y[0] = 1; } return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); foreach (var v in p) if (v < 0) throw new Exception(); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var best = p.Max(); var i = Array.IndexOf(y, 3); ArgumentNullException.ThrowIfNull(p); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var z = new float[3]; for (int i = 0; i < 3; i++) z[i] = x[i]; return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { Func<double> f = () => { LossMath.SoftMax(x, x); return CrossEntropy([|x|], y, 3); }; return f(); }")]
    [InlineData("static double M(float[] x, int[] y) { return L(); double L() { var p = new float[3]; LossMath.SoftMax(x, p); return CrossEntropy([|p|], y, 3); } }")]
    [InlineData("static double M(float[] x, int[] y) { LossMath.SoftMax(x, Shared); return CrossEntropy([|Shared|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[3]; Apply(x, p); return CrossEntropy([|p|], y, 3); } static void Apply(float[] x, Span<float> p) => LossMath.SoftMax(x, p);")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[3]; LossMath.LogSoftMax(x, p); LossMath.Exp(p, p); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[3]; LossMath.SoftMax(x, p); for (int i = 0; i < 9; i++) { y[0] = i; CrossEntropy([|p|], y, 3); } return 0; }")]
    [InlineData("static double M(float[] x, int[] y) { double s = 0; for (int i = 0; i < 9; i++) { var p = new float[3]; LossMath.SoftMax(x, p); s += CrossEntropy([|p|], y, 3); p[0] = 1; } return s; }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Advance(); return CrossEntropy([|p|], y, 3); }")]
    public async Task ProvedProbabilities_AreAnError(string member) => await RuleAssert.ReportsAsync("LG4001", Declared + Helpers + member, severity: DiagnosticSeverity.Error);

    [Theory]
    [InlineData("static double M(float[] x, int[] y, bool a) { var p = new float[3]; if (a) LossMath.SoftMax(x, p); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y, bool a) => CrossEntropy([|a ? Softmax(x) : x|], y, 3);")]
    [InlineData("static double M(float[] x, int[] y, float[] p) { LossMath.SoftMax(x, p); Other.Train(); return CrossEntropy([|p|], y, 3); } struct Other { public static Action Train = () => { }; }")]
    [InlineData("static double M(float[] x, int[] y, float[] p) { LossMath.SoftMax(x, p); x[0] = 1; return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { float s = 0; var e = new float[3]; for (int i = 0; i < 3; i++) { e[i] = MathF.Exp(x[i]); s += e[i]; } for (int i = 0; i < 3; i++) e[i] /= s; return CrossEntropy([|e|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[6]; for (int r = 0; r < 2; r++) LossMath.SoftMax(x.AsSpan(r * 3, 3), p.AsSpan(r * 3, 3)); return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); try { Forward(1, p); } catch (Exception) { } return CrossEntropy([|p|], y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { float m = x.Max(), s = x.Sum(v => MathF.Exp(v - m)); return CrossEntropy([|x.Select(v => MathF.Exp(v - m) / s).ToArray()|], y, 3); }")]
    public async Task ProbabilitiesOnOnePath_AreAWarning(string member) => await RuleAssert.ReportsAsync("LG4001", Declared + Helpers + member, severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy([|Net.Softmax(x)|], y, 3); interface INet { float[] Softmax(float[] x); } static INet Net = null!;")]
    [InlineData("static double M(float[] x, int[] y, float[] softmaxOutput) => CrossEntropy([|softmaxOutput|], y, 3);")]
    public async Task ProbabilitiesByName_AreASuggestion(string member) => await RuleAssert.ReportsAsync("LG4001", Declared + Helpers + member, severity: DiagnosticSeverity.Info);

    [Theory]
    [InlineData("static void M(float[] logits, int[] y) { for (int step = 0; step < 2; step++) { Forward(step, logits); Console.WriteLine(CrossEntropy(logits, y, 3)); LossMath.SoftMax(logits, logits); } }")]
    [InlineData("static double M(float[] z, int[] y, bool training) { if (!training) { LossMath.SoftMax(z, z); return z[0]; } return CrossEntropy(z, y, 3); }")]
    [InlineData("static double M(float[] z, int[] y, bool training) { if (!training) { LossMath.SoftMax(z, z); throw new Exception(z[0].ToString()); } return CrossEntropy(z, y, 3); }")]
    [InlineData("static double M(float[] z, int[] y, int mode) { switch (mode) { case 0: LossMath.SoftMax(z, z); return z[0]; default: return CrossEntropy(z, y, 3); } }")]
    [InlineData("static double M(float[] z, int[] y) { for (int i = 0; ; i++) { if (i > 3) { LossMath.SoftMax(z, z); break; } CrossEntropy(z, y, 3); } return z[0]; }")]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(SoftmaxLogits(x), y, 3); static float[] SoftmaxLogits(float[] x) => x.Select(v => v * 2).ToArray();")]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(PreSoftmaxScores(x), y, 3); static float[] PreSoftmaxScores(float[] x) { var z = new float[3]; Forward(1, z); return z; }")]
    [InlineData("static double M(float[] softmaxLogits, int[] y) => CrossEntropy(softmaxLogits, y, 3);")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); LossMath.Log(p, p); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); for (int i = 0; i < p.Length; i++) p[i] = MathF.Log(p[i]); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); for (int i = 0; i < p.Length; i++) p[i] *= 30; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Scale(p, 30); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Scale(p.AsSpan(), 30); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var g = Softmax(x); for (int i = 0; i < 3; i++) { g[i] = g[i] * x[i]; } return CrossEntropy(g, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); x.CopyTo(p, 0); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); x.AsSpan().CopyTo(p); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Array.Copy(x, p, 3); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Buffer.BlockCopy(x, 0, p, 0, 12); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); int i = 0; while (i < 3) { p[i] = x[i]; i++; } return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); p.AsSpan().Fill(2); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); foreach (ref float v in p.AsSpan()) v *= 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); ref float r = ref p[0]; r = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Next(ref p); return CrossEntropy(p, y, 3); } static void Next(ref float[] z) => z = new float[3];")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); ref float[] r = ref p; r = x; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); (p, x) = (x, p); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Action fill = () => p[0] = 9; fill(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Action swap = () => p = x; swap(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Fill(); return CrossEntropy(p, y, 3); void Fill() { x.CopyTo(p, 0); } }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); x.Select((v, i) => p[i] = v).ToArray(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); System.Threading.Tasks.Parallel.For(0, 3, i => p[i] = x[i]); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); float[][] rows = [p, x]; rows[0][0] = 9; return CrossEntropy(p, y, 3) + rows.Length; }", "Warning")]
    [InlineData("static double M(float[] x, int[] y) { Shared = Softmax(x); Reset(); return CrossEntropy(Shared, y, 3); } static void Reset() => Shared = new float[6];")]
    [InlineData("static double M(float[] x, int[] y) { LossMath.SoftMax(x, Shared); Reset(); return CrossEntropy(Shared, y, 3); } static void Reset() => Array.Clear(Shared);")]
    [InlineData("static double M(Model m, int[] y) { LossMath.SoftMax(m.Logits, m.Logits); m.Forward(); return CrossEntropy(m.Logits, y, 3); } record Model { public float[] Logits = new float[3]; public void Forward() { } }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var m = new Model(p); m.Forward(); return CrossEntropy(p, y, 3); } record Model(float[] z) { public void Forward() => z[0] = 1; }")]
    [InlineData("static unsafe double M(float[] x, int[] y) { var p = Softmax(x); fixed (float* q = p) { q[0] = 9; } return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); System.Runtime.InteropServices.MemoryMarshal.GetReference<float>(p) = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(p.AsSpan()).Clear(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Span<float> s = p; s = s[1..]; s.Clear(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Memory<float> s = p; s.Span[0] = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); p[0] = p[1] > 0.5f ? 1 : 2; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var r = new Random(); for (int i = 0; i < 3; i++) p[i] = r.NextSingle(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); new Random().GetItems(x, p.AsSpan()); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Squared(x, x, p, default); return CrossEntropy(p, y, 3); }")]
    [InlineData("static async System.Threading.Tasks.Task<double> M(float[] x, int[] y) { LossMath.SoftMax(x, Shared); await System.Threading.Tasks.Task.Delay(1); return CrossEntropy(Shared, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Delegate d = Forward; d.DynamicInvoke(1, p); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); IList<float> l = p; l[0] = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Array a = p; a.SetValue(9f, 0); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[3]; var s = new ArraySegment<float>(p); LossMath.SoftMax(x, p); s[0] = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); System.Threading.Interlocked.Exchange(ref p[0], 9); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); (p[0], p[1]) = (3, 4); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); p?.AsSpan().Clear(); return CrossEntropy(p, y, 3); }", "Warning")]
    [InlineData("static double M(List<float> l, float[] x, int[] y) { var p = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(l); LossMath.SoftMax(x, p); l[0] = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Next(x, ref p); return CrossEntropy(p, y, 3); } static void Next(float[] x, ref float[] z) => z = x;")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var h = new Holder(p); h.Values[0] = 9; return CrossEntropy(p, y, 3); } ref struct Holder(Span<float> v) { public Span<float> Values = v; }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var t = System.Threading.Tasks.Task.Run(() => x.CopyTo(p, 0)); t.Wait(); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); try { throw new Exception(); } catch (Exception) { x.CopyTo(p, 0); } return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); try { x[0] = 1; } finally { x.CopyTo(p, 0); } return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); float[] q = p; q[0] = 9; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); object o = p; Use(o); return CrossEntropy(p, y, 3); } static void Use(object o) => ((float[])o)[0] = 9;")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var pair = (p, x); pair.p[0] = 9; return CrossEntropy(p, y, 3); }", "Warning")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); var box = new { p }; box.p[0] = 9; return CrossEntropy(p, y, 3); }", "Warning")]
    [InlineData("static IEnumerable<double> M(float[] x, int[] y) { LossMath.SoftMax(x, Shared); yield return 1; yield return CrossEntropy(Shared, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); goto fill; again: return CrossEntropy(p, y, 3); fill: p[0] = 9; goto again; }")]
    public async Task RowsWrittenSince_AreNoError(string member, string? atMost = null)
    {
        if (atMost is null)
        {
            await RuleAssert.IsSilentAsync("LG4001", Declared + Helpers + member);
            return;
        }

        Assert.DoesNotContain(await Snippets.DiagnosticsAsync(Declared + Helpers + member), d => d.Severity == DiagnosticSeverity.Error);
    }
}
