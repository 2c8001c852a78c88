using static LossGen.Analyzers.Tests.Kernels.KernelSnippets;

namespace LossGen.Analyzers.Tests.Kernels;

public sealed class KernelArgumentTests
{
    [Theory]
    [InlineData("static double M(float[] x) => CrossEntropy(x, [|new[] { 0, 3 }|], 3);")]
    [InlineData("static double M(float[] x) { int[] y = [0, -1]; const int classes = 3; return CrossEntropy(x, [|y|], classes); }")]
    [InlineData("static double M(float[] x, int c) => CrossEntropy(x, [|new[] { -1 }|], c);")]
    [InlineData("static double M(float[] x) => Hinge(x, [|new float[] { 0, 1 }|]);")]
    public async Task LabelThatIsNone_IsReported(string member) => await RuleAssert.ReportsAsync("LG4004", Declared + member);

    [Theory]
    [InlineData("static double M(float[] x) => CrossEntropy(x, new[] { 0, 2 }, 3);")]
    [InlineData("static double M(float[] x, int c) => CrossEntropy(x, new[] { 7 }, c);")]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(x, y, 3);")]
    [InlineData("static double M(float[] x) => TokenLoss(x, new[] { 0, -100 }, 3, default, default);")]
    [InlineData("static double M(float[] x) => Hinge(x, new float[] { -1, 1 });")]
    [InlineData("static double M(float[] x) => SquaredValue(x, new float[] { 0, 7 });")]
    [InlineData("static double M(float[] x, float[] w) => Tags(x, new byte[] { 0, 1 }, 1, w, default);")]
    public async Task PossibleLabel_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4004", Declared + member);

    [Theory]
    [InlineData("static void M(float[] x, float[] y) => Squared(x, y, [|y|], default);")]
    [InlineData("static void M(float[] x, float[] y, float[] g) => Squared(x, y, g, [|g|]);")]
    [InlineData("static void M(float[] x, float[] y) => Squared(x.AsSpan(0, 8), y, [|x.AsSpan(4, 8)|], default);")]
    [InlineData("static void M(float[] x, float[] y) { Span<float> s = x; Squared(x, y, default, [|s|]); }")]
    [InlineData("static void M(float[] p, float[] q) => KlGradient(p, q, [|p|]);")]
    public async Task OverlappingOutput_IsReported(string member) => await RuleAssert.ReportsAsync("LG4005", Declared + member);

    [Theory]
    [InlineData("static void M(float[] x, float[] y) => Squared(x, y, x, default);")]
    [InlineData("static void M(float[] p, float[] q) => KlGradient(p, q, q);")]
    [InlineData("static void M(float[] x, float[] y) => Squared(x.AsSpan(0, 8), y, x.AsSpan(8, 8), default);")]
    [InlineData("static void M(float[] x, float[] y, int n) => Squared(x.AsSpan(0, n), y, x.AsSpan(n), default);")]
    [InlineData("static void M(float[] x, float[] y) { float[] g = new float[x.Length]; Squared(x, y, g, default); }")]
    public async Task OutputApart_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4005", Declared + member);

    [Theory]
    [InlineData("static void M() { float[] x = new float[8], y = new float[8], g = new float[4]; Squared(x, y, [|g|], default); }")]
    [InlineData("static void M() { Span<float> x = stackalloc float[6], l = stackalloc float[1]; TokenLoss(x, new[] { 0, 1 }, 3, default, [|l|]); }")]
    [InlineData("static void M(float[] y) { float[] x = { 1, 2, 3 }; Squared(x, y, [|new float[2]|], default); }")]
    [InlineData("static void M(byte[] y, float[] w) { float[] x = new float[6]; Tags(x, y, 3, w, [|new float[2]|]); }")]
    [InlineData("static void M() { float[] x = new float[10]; Apart(x, new[] { 0, 1 }, 3, 7, [|new float[9]|], default); }")]
    [InlineData("static void M() { float[] x = new float[14]; Apart(x, new[] { 0, 1 }, 3, 7, default, [|new float[1]|]); }")]
    public async Task ShortOutput_IsReported(string member) => await RuleAssert.ReportsAsync("LG4006", Declared + member);

    [Theory]
    [InlineData("static void M() { float[] x = new float[8], y = new float[8], g = new float[8]; Squared(x, y, g, default); }")]
    [InlineData("static void M() { Span<float> x = stackalloc float[6], l = stackalloc float[2]; TokenLoss(x, new[] { 0, 1 }, 3, default, l); }")]
    [InlineData("static void M(float[] x, float[] y) { float[] g = new float[2]; Squared(x, y, g, default); }")]
    [InlineData("static void M(int n) { float[] x = new float[8]; Squared(x, x, new float[n], Span<float>.Empty); }")]
    [InlineData("static void M(byte[] y, float[] w) { float[] x = new float[6]; Tags(x, y, 3, w, new float[6]); }")]
    [InlineData("static void M() { float[] x = new float[14]; Apart(x, new[] { 0, 1 }, 3, 7, new float[10], new float[2]); }")]
    [InlineData("static void M() { float[] x = new float[10]; Apart(x, new[] { 0, 1 }, 3, 7, new float[14], new float[2]); }")]
    [InlineData("static void M(int stride) { float[] x = new float[14]; Apart(x, new[] { 0, 1 }, 3, stride, new float[9], new float[1]); }")]
    public async Task OutputOfTheRightOrUnknownLength_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4006", Declared + member);

    [Theory]
    [InlineData("static void M(float[] x, float[] y) { [|SquaredValue(x, y)|]; }")]
    [InlineData("static void M(float[] x, float[] y) { [|Squared(x, y, default, default)|]; }")]
    public async Task UnusedValue_IsReported(string member) => await RuleAssert.ReportsAsync("LG4007", Declared + member);

    [Theory]
    [InlineData("static void M(float[] x, float[] y) { _ = SquaredValue(x, y); }")]
    [InlineData("static void M(float[] x, float[] y, float[] g) { Squared(x, y, g, default); }")]
    [InlineData("static void M(float[] p, float[] q, float[] g) { KlGradient(p, q, g); }")]
    [InlineData("static float M(float[] x, float[] y) => SquaredValue(x, y);")]
    public async Task UsedValue_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4007", Declared + member);

    [Theory]
    [InlineData("static double M(float[] studentProbs, float[] teacherProbs) => [|Kl(studentProbs, teacherProbs)|];")]
    [InlineData("static double M(float[] policy, float[] reference) => [|Kl(policy, reference)|];")]
    [InlineData("static double M(float[] policy, float[] reference) => [|Kl(q: reference, p: policy)|];")]
    public async Task OtherOrder_IsReported(string member) => await RuleAssert.ReportsAsync("LG4008", Declared + member);

    [Theory]
    [InlineData("static double M(float[] studentProbs, float[] teacherProbs) => Kl(teacherProbs, studentProbs);")]
    [InlineData("static double M(float[] policy, float[] b) => Kl(policy, b);")]
    [InlineData("static double M(float[] policyReference, float[] referencePolicy) => Kl(policyReference, referencePolicy);")]
    public async Task DeclaredOrUnknownOrder_IsNotReported(string member) => await RuleAssert.IsSilentAsync("LG4008", Declared + member);
}
