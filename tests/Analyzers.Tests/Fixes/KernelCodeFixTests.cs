using static LossGen.Analyzers.Tests.Kernels.KernelSnippets;

namespace LossGen.Analyzers.Tests.Fixes;

/// <summary>Fixes of calls of generated kernels, which are compiled and run.</summary>
public sealed class KernelCodeFixTests
{
    [Theory]
    [InlineData("static double M(float[] x, int[] y) => CrossEntropy(Softmax(x), y, 2);")]
    [InlineData("static double M(float[] x, int[] y) { var p = Softmax(x); return CrossEntropy(p, y, 2); }")]
    [InlineData("static double M(float[] x, int[] y) { var p = new float[2]; LossMath.SoftMax(x, p); return CrossEntropy(p, y, 2); }")]
    public async Task Logits_AreRight(string member) =>
        await FixAssert.IsRightAsync("LG4001", Declared + member, [new float[] { 2, 2 }, new[] { 0 }], [new float[] { 0, 1000 }, new[] { 0 }], expected: 1000);

    [Fact]
    public async Task DeclaredSpace_IsRight() => await FixAssert.IsRightAsync(
        "LG4002", Declared + "static double M(float[] x) => Entropy(LogSoftmax(x));", [new float[] { 3 }], [new float[] { 1, 1 }], expected: Math.Log(2));

    [Fact]
    public async Task PowerOfTheUnit_IsRight() => await FixAssert.IsRightAsync(
        "LG4003", Declared + "static double M(float[] p) => Math.Exp(EntropyBits(p));", [new float[] { 1, 0 }], [new float[] { 0.5f, 0.5f }], expected: 2);

    [Fact]
    public async Task Order_IsRight() => await FixAssert.IsRightAsync(
        "LG4008",
        Declared + "static double M(float[] student, float[] teacher) => Kl(student, teacher);",
        [new float[] { 0.5f, 0.5f }, new float[] { 0.5f, 0.5f }],
        [new float[] { 0.5f, 0.5f }, new float[] { 1, 0 }],
        expected: Math.Log(2));

    [Theory]
    [InlineData("LG4001", "static double M(float[] x, int[] y) { var p = Softmax(x); x[0] = 1; return CrossEntropy(p, y, 2); }")]
    public async Task Fix_IsNotOffered_WhereItIsNotCertain(string id, string member) => await FixAssert.IsNotOfferedAsync(id, Declared + member);
}
