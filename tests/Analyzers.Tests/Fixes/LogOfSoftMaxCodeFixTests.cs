namespace LossGen.Analyzers.Tests.Fixes;

public sealed class LogOfSoftMaxCodeFixTests
{
    private const string Id = "LG1001";

    private const string SoftMax = "static float[] Softmax(float[] x) { float[] p = new float[x.Length]; LossMath.SoftMax(x, p); return p; }\n";

    [Theory]
    [InlineData("static float M(float[] x, int y) { var p = Softmax(x); return -MathF.Log(p[y]); }")]
    [InlineData("static double M(float[] x, int y) { var p = Softmax(x); double q = p[y]; return -Math.Log(q); }")]
    [InlineData("static float M(float[] x, int y) { float m = x.Max(), s = x.Sum(v => MathF.Exp(v - m)); return -MathF.Log(MathF.Exp(x[y] - m) / s); }")]
    [InlineData("static float M(float[] x, int y) { float[] p = new float[x.Length]; LossMath.SoftMax(x, p); return -MathF.Log(p[y]); }")]
    public async Task Fix_IsRightWhereTheOldCodeIsInfinite(string member) =>
        await FixAssert.IsRightAsync(Id, SoftMax + member, [new float[] { 1, 2, 0.5f }, 0], [new float[] { 200, -100, 0 }, 1], expected: 300);

    [Fact]
    public async Task Fix_KeepsComments() => await FixAssert.ChangesAsync(
        Id,
        SoftMax + "static float M(float[] x, int y) { var p = Softmax(x); return /* a */ -MathF.Log(p[y] + 1e-7f) /* b */; }",
        SoftMax + "static float M(float[] x, int y) { var p = Softmax(x); return /* a */ -(x[y] - LossMath.LogSumExp(x)) /* b */; }");

    [Theory]
    [InlineData("static float M(float[] x, int y) { var p = Softmax(x); x[0] = 1; return MathF.Log(p[y]); }")]
    [InlineData("static float M(float[][] x, int y) { var p = Softmax(x[0]); return MathF.Log(p[y]); }")]
    [InlineData("static float M(float[] x, int y) { var p = Softmax(x); return MathF.Log2(p[y]); }")]
    public async Task Fix_IsNotOffered_WhereTheLogitsAreNotAtHand(string member) => await FixAssert.IsNotOfferedAsync(Id, SoftMax + member);
}
