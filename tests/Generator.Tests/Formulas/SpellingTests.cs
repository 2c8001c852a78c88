namespace LossGen.Generator.Tests.Formulas;

/// <summary>However a formula is written, it is the same mathematics.</summary>
public sealed class SpellingTests
{
    private static readonly double[] Predictions = [-3, -1, -0.5, 0, 0.25, 1, 2.5, 40];

    private static readonly double[] Targets = [1, -1, 0.5, 0, -1.75, 4, 2, -2];

    /// <summary>Spellings of r·|r| + 2 with r = p − t, whose slope is 2|r| and whose curvature is 2·sign r.</summary>
    public static TheoryData<string> Spellings =>
    [
        "static float F(float p, float t) => (p - t) * MathF.Abs(p - t) + 2;",
        "static double F(double p, double t) { var r = p - t; return r * Math.Abs(r) + 2.0; }",
        "static T F<T>(T p, T t) where T : System.Numerics.IFloatingPointIeee754<T> { T r = p - t; return r * T.Abs(r) + T.One + T.CreateChecked(1); }",
        "static Half F(Half p, Half t) => (p - t) * Half.Abs(p - t) + (Half)2f;",
        "static float F(float p, float t) { float r = p - t; if (r < 0) return 2 - r * r; return 2 + r * r; }",
        "static float F(float p, float t) { float r = p - t; if (r < 0) { r = -r * r; } else { r *= r; } r += 2; return r; }",
        "static float F(float p, float t) { float r = p - t, a = r > 0 ? r : -r; const float two = 2; return two + a * r; }",
        "static float F(float p, float t) => (p - t) switch { < 0 => 2 - (p - t) * (p - t), var r => r * r + 2 };",
        "static float F(float p, float t) { switch (p - t) { case < 0f: { float r = t - p; return 2 - r * r; } case float.NaN: return 7; default: return 2 + (p - t) * (p - t); } }",
        "static float F(float p, float t) { var (s, a) = Polar(p - t); return s * a * a + 2; } static (int Sign, float Size) Polar(float r) => (Math.Sign(r), MathF.Abs(r));",
        "static float F(float p, float t) { float r = p - t; return Times(MathF.Abs(r)) + Two; float Times(float y) => r * y; } const float Two = 4f / 2;",
        "static float F(float p, float t) { static float g(float x, float y = 2f) => x * MathF.Abs(x) + y; return g(y: 2, x: p - t); }",
        "static float F(float p, float t, bool signed = true, int offset = 2) { float r = p - t; return (signed ? MathF.Sign(r) : 1) * r * r + offset; }",
        "static float F(float p, float t) { bool below = p < t, above = !below && !(p == t); float r = p - t; return 2 + (above ? r * r : below ? -(r * r) : 0); }",
        "static float F(float p, float t) { float r = p - t; return float.IsNaN(r) ? 1 : MathF.Max(r, 0) * MathF.Max(r, 0) - MathF.Min(r, 0) * MathF.Min(r, 0) + 2; }",
        "static float F(float p, float t) { float s = p; (p, t) = (t, s); return (t - p) is var r and < 0 ? 2 - r * r : 2 + (t - p) * (t - p); }",
        "static float F(float p, float t) => (p > t, p == t) switch { (true, _) => (p - t) * (p - t), (_, true) => 0, _ => -(p - t) * (p - t) } + 2;",
        "static float F(float p, float t) { float r = default; r = p; r -= t; int n = 1; n++; return MathF.CopySign(MathF.Pow(r, n), r) + n; }",
        "static float F(float p, float t) { checked { float r; { r = p - t; } ; return MathF.FusedMultiplyAdd(r, MathF.Abs(r), 2f); } }",
        "static float F(float p, float t) { float r = p - t; switch (MathF.Sign(r)) { case 1 when r > 0: r = r * r; break; case -1: r = -r * r; break; default: r = 0; break; } return r + 2; }",
        "static float F(float p, float t) => Helpers<float>.G(p, t); static class Helpers<T> where T : System.Numerics.IFloatingPointIeee754<T> { public static readonly T Two = T.One + T.One; public static T G(T p, T t) => (p - t) * T.Abs(p - t) + Two; }",
        "static float F(in float @params, float @class) => (@params - @class) * MathF.Abs(@params - @class) + 2;",
        "static float F(float weights, float count) => (weights - count) * MathF.Abs(weights - count) + 2;",
        "static float F(float C, float V) { float K = C - V, M = MathF.Abs(K), i = K * M; return i + 2; }",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Formula_HasItsValueAndDerivatives(string members)
    {
        double[][] results = FormulaRun.Call(members, "double", Predictions, Targets);

        for (int i = 0; i < Predictions.Length; i++)
        {
            double r = Predictions[i] - Targets[i];
            Assert.Equal(r * Math.Abs(r) + 2, results[0][i], 1e-13);
            Assert.Equal(2 * Math.Abs(r), results[1][i], 1e-13);
            if (r != 0)
            {
                Assert.Equal(2 * Math.Sign(r), results[2][i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void NaNOperand_MakesItsElementNaN(string members)
    {
        double[][] results = FormulaRun.Call(members, "float", [1, double.NaN, 1, double.NaN], [1, 1, double.NaN, double.NaN]);

        Assert.All(results, output => Assert.Equal([false, true, true, true], output.Select(double.IsNaN)));
    }
}
