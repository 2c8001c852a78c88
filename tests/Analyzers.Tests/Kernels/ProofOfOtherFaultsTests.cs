using Microsoft.CodeAnalysis;
using static LossGen.Analyzers.Tests.Kernels.KernelSnippets;

namespace LossGen.Analyzers.Tests.Kernels;

/// <summary>The same of logits, labels, overlaps and lengths: an error is proved on every path.</summary>
public sealed class ProofOfOtherFaultsTests
{
    private const string Helpers = """
        static void Fill(int[] y) => Array.Fill(y, 1);
        static int Count;

        """;

    [Theory]
    [InlineData("static double M(float[] x) { LossMath.LogSoftMax(x, x); return Entropy([|x|]); }")]
    [InlineData("static double M(float[] x, bool a) { if (a) LossMath.LogSoftMax(x, x); return Entropy([|x|]); }")]
    [InlineData("static double M(float[] x) { var p = LogSoftmax(x); return Entropy([|p|]); }")]
    [InlineData("static double M(float[] x) { LossMath.SoftMax(x, x); LossMath.Log(x, x); return Entropy([|x|]); }")]
    public async Task LogProbabilities_AreAWarning(string member) => await RuleAssert.ReportsAsync("LG4002", Declared + Helpers + member, severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("static double M(float[] x, float[] w) { var z = Linear(x, w); return Entropy([|z|]); }")]
    public async Task LinearLayerByName_IsASuggestion(string member) => await RuleAssert.ReportsAsync("LG4002", Declared + Helpers + member, severity: DiagnosticSeverity.Info);

    [Theory]
    [InlineData("static double M(float[] x) { LossMath.LogSoftMax(x, x); LossMath.Exp(x, x); return Entropy(x); }")]
    [InlineData("static double M(float[] x) { var p = LogSoftmax(x); for (int i = 0; i < p.Length; i++) p[i] = MathF.Exp(p[i]); return Entropy(p); }")]
    [InlineData("static double M(float[] x) { var p = LogSoftmax(x); foreach (ref float v in p.AsSpan()) v = MathF.Exp(v); return Entropy(p); }")]
    [InlineData("static double M(float[] x) { var p = LogSoftmax(x); Exponentiate(p); return Entropy(p); } static void Exponentiate(Span<float> z) => LossMath.Exp(z, z);")]
    [InlineData("static double M(float[] x) { float[] z = [-1, 2]; LossMath.Sigmoid(z, z); return Entropy(z); }")]
    [InlineData("static double M(float[] x, float[] w) { var z = Linear(x, w); LossMath.SoftMax(z, z); return Entropy(z); }")]
    [InlineData("static double M(float[] x, bool log) { if (log) { LossMath.LogSoftMax(x, x); return x[0]; } return Entropy(x); }")]
    public async Task RowsMadeProbabilities_AreNotReported(string member) => await RuleAssert.IsSilentAsync("LG4002", Declared + Helpers + member);

    [Theory]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; return CrossEntropy(x, [|y|], 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [0, 1], z = [7, 1]; (y, z) = (z, y); return CrossEntropy(x, [|y|], 3); }")]
    [InlineData("static double M(float[] x, bool a) { int[] y; if (a) y = [3]; else y = [4]; return CrossEntropy(x, [|y|], 3); }")]
    [InlineData("static double M(float[] x) { ReadOnlySpan<int> y = [0, 1, 9]; int classes = 2; classes++; return CrossEntropy(x, [|y.Slice(2, 1)|], 3) + classes; }")]
    [InlineData("static double M(float[] x) { int last = 3; return CrossEntropy(x, [|new[] { 0, last }|], last); }")]
    public async Task ProvedLabels_AreAnError(string member) => await RuleAssert.ReportsAsync("LG4004", Declared + Helpers + member, severity: DiagnosticSeverity.Error);

    [Theory]
    [InlineData("static double M(float[] x, bool a) { int[] y = [5, 5]; if (a) y = [0, 1]; return CrossEntropy(x, [|y|], 3); }")]
    [InlineData("static double M(float[] x, bool a) { int[] y = [5, 5]; if (a) y.AsSpan().Clear(); return CrossEntropy(x, [|y|], 3); }")]
    public async Task LabelsOnOnePath_AreAWarning(string member) => await RuleAssert.ReportsAsync("LG4004", Declared + Helpers + member, severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; y.AsSpan().Clear(); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; Array.Clear(y); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; y[0] = y[1] = 0; return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; for (int i = 0; i < y.Length; i++) y[i] %= 3; return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; for (int i = 0; i < y.Length; i++) y[i]--; return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [5, 5]; Fill(y); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x, int[] t) { int[] y = [-1, -1]; t.CopyTo(y, 0); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [-1, -1]; var s = y.AsSpan(); s.Fill(2); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x, int[] t) { int[] y = [-1, -1]; (y, t) = (t, y); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [-1, -1]; Action a = () => y[0] = y[1] = 1; a(); return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [-1, 1]; return CrossEntropy(x, y.AsSpan(1), 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [3, 1]; int classes = 3; if (x.Length > 6) classes = 4; return CrossEntropy(x, y, classes); }")]
    [InlineData("static double M(float[] x) { int[] y = [3, 1]; int classes = 3; Grow(ref classes); return CrossEntropy(x, y, classes); } static void Grow(ref int n) => n++;")]
    [InlineData("static double M(float[] x) { int[] y = [3, 1]; int classes = 3; Action grow = () => classes++; grow(); return CrossEntropy(x, y, classes); }")]
    [InlineData("static double M(float[] x) { int[] y = [3, 1]; for (int classes = 3; classes < 9; classes++) { if (classes > 3) return CrossEntropy(x, y, classes); } return 0; }")]
    [InlineData("static double M(float[] x) { Count = 3; Console.WriteLine(); Add(); return CrossEntropy(x, new[] { 3 }, Count); } static void Add() => Count++;")]
    public async Task LabelsWrittenSince_AreNotReported(string member) => await RuleAssert.IsSilentAsync("LG4004", Declared + Helpers + member);

    [Theory]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3], b = new float[2]; (a, b) = (b, a); Squared(x, x, [|a|], default); }")]
    [InlineData("static void M(bool c) { float[] x = new float[6], a = c ? new float[3] : new float[2]; Squared(x, x, [|new float[3]|], default); }")]
    [InlineData("static void M() { int n = 6; float[] x = new float[n], a = new float[n / 2]; Squared(x, x, [|a|], default); }")]
    [InlineData("static void M() { float[] x = new float[6], a = new float[x.Length - 1]; Squared(x, x, [|a|], default); }")]
    public async Task ProvedLengths_AreAnError(string member) => await RuleAssert.ReportsAsync("LG4006", Declared + Helpers + member, severity: DiagnosticSeverity.Error);

    [Theory]
    [InlineData("static void M(bool c) { float[] x = new float[6], a = new float[3]; if (c) a = new float[6]; Squared(x, x, [|a|], default); }")]
    public async Task LengthsOnOnePath_AreAWarning(string member) => await RuleAssert.ReportsAsync("LG4006", Declared + Helpers + member, severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3], b = new float[6]; (a, b) = (b, a); Squared(x, x, a, default); }")]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3]; Array.Resize(ref a, 6); Squared(x, x, a, default); }")]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3]; Grow(x, ref a); Squared(x, x, a, default); } static void Grow(float[] x, ref float[] a) => a = x;")]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3]; Grow(); Squared(x, x, a, default); void Grow() => a = new float[6]; }")]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3]; ref float[] r = ref a; r = x; Squared(x, x, a, default); }")]
    [InlineData("static void M() { float[] x = new float[6], a = new float[3]; for (int i = 0; i < 2; i++) { if (i > 0) Squared(x, x, a, default); a = new float[6]; } }", "Warning")]
    [InlineData("static void M(bool c) { float[] x = new float[c ? 6 : 3], a = new float[c ? 6 : 3]; Squared(x, x, a, default); }")]
    [InlineData("static void M(bool c) { float[] x = new float[3], a = new float[3]; if (c) { x = new float[6]; a = new float[6]; } Squared(x, x, a, default); }")]
    [InlineData("static void M() { float[] x = new float[6]; Span<float> a = new float[3]; a = new float[6]; Squared(x, x, a, default); }")]
    [InlineData("static void M() { float[] x = new float[6], a = null; a ??= new float[6]; Squared(x, x, a, default); }")]
    public async Task LengthsThatFit_AreNoError(string member, string? atMost = null)
    {
        string code = Declared + Helpers + member;
        Assert.DoesNotContain(await Snippets.DiagnosticsAsync(code), d => d.Id == "LG4006" && (atMost is null || d.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("static void M(float[] x, float[] y) { var s = y; Squared(x, y, [|s|], default); }")]
    [InlineData("static void M(float[] x, float[] y) { (x, y) = (y, x); Squared(x, y, [|y|], default); }")]
    [InlineData("static void M(float[] x, float[] y) { float[] g = new float[x.Length]; Squared(x, y, g, [|g|]); }")]
    public async Task ProvedOverlap_IsAnError(string member) => await RuleAssert.ReportsAsync("LG4005", Declared + Helpers + member, severity: DiagnosticSeverity.Error);

    [Theory]
    [InlineData("static void M(float[] x, float[] y, bool a) { var g = new float[3]; if (a) g = y; Squared(x, y, [|g|], default); }")]
    [InlineData("static void M(float[] x, float[] y, Span<float> g) => Squared(x, y, g, [|g|]);")]
    [InlineData("static void M(float[] x, float[] y, int n) => Squared(x, y, default, [|y.AsSpan(0, n)|]);")]
    public async Task OverlapOnOnePath_IsAWarning(string member) => await RuleAssert.ReportsAsync("LG4005", Declared + Helpers + member, severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("static void M(float[] x, float[] y, float[] g) { var s = y; s = g; Squared(x, y, s, default); }")]
    [InlineData("static void M(float[] x, float[] y, float[] g) { (y, g) = (g, y); Squared(x, y, g, default); }")]
    [InlineData("static void M(float[] x, float[] y, bool a) { var p = a ? x : y; var q = a ? y : x; Squared(p, p, default, q); }")]
    [InlineData("static void M(float[] x, float[] y) { float[] a = x, g = x; g = new float[3]; Squared(a, y, default, g); }")]
    [InlineData("static void M(float[] x) { float[] last = new float[3]; for (int i = 0; i < 3; i++) { var now = new float[3]; Squared(x, last, now, default); last = now; } }")]
    [InlineData("static void M(float[] x, float[] y) { var g = y; Next(ref g); Squared(x, y, g, default); } static void Next(ref float[] z) => z = new float[3];")]
    [InlineData("static void M(float[] x, float[] y, int n) => Squared(x.AsSpan(0, n), y, default, x.AsSpan(8, 4));")]
    public async Task MemoryApart_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4005", Declared + Helpers + member);
}
