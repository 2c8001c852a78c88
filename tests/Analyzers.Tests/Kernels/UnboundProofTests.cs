using Microsoft.CodeAnalysis;
using static LossGen.Analyzers.Tests.Kernels.KernelSnippets;

namespace LossGen.Analyzers.Tests.Kernels;

/// <summary>Half-typed code ends every proof, and nothing throws.</summary>
public sealed class UnboundProofTests
{
    [Theory]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Refill(p); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); p.Refill(3); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); Refill(ref p); return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); p = Missing; return CrossEntropy(p, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [7]; y. ; return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) { int[] y = [7]; Fill(y, return CrossEntropy(x, y, 3); }")]
    [InlineData("static double M(float[] x) => CrossEntropy(Softmaxed(x), [1], 3);")]
    [InlineData("static double M(float[] x, int[] y) { foreach (var p in Rows) { Fill(p); return CrossEntropy(p, y, 3); } ")]
    [InlineData("static double M(float[] x, int[] y) { x = new float[; return CrossEntropy(x, y, ); }")]
    [InlineData("static double M(float[] x, int[] y) { (x, z) = (z, x); return CrossEntropy(x, y, 3, ); }")]
    [InlineData("static double M(float[] x, int[] y) { Action a = () => { LossMath.SoftMax(x, }; return CrossEntropy(x, y, 3); }")]
    public async Task UnboundCode_IsNoProof(string member) => Assert.DoesNotContain(
        await Snippets.DiagnosticsAsync(Declared + member, compiles: false), d => d.Severity >= DiagnosticSeverity.Warning && d.Id.StartsWith("LG4", StringComparison.Ordinal) || d.Id == "AD0001");
}
