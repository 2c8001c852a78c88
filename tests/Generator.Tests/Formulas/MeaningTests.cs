namespace LossGen.Generator.Tests.Formulas;

/// <summary>Kinks, limits, branches that are not taken, and forms that overflow or cancel as they are written.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData("MathF.Abs(x - y)", 1, 1, 0)]
    [InlineData("MathF.Max(x, 1)", 1, 0, 0)]
    [InlineData("MathF.Max(1, x)", 1, 0, 0)]
    [InlineData("MathF.Min(x, 1)", 1, 0, 0)]
    [InlineData("MathF.Max(x, y)", 2, 2, 0.5)]
    [InlineData("MathF.Min(3 * x, 3 * y)", 2, 2, 1.5)]
    [InlineData("Math.Clamp(x, -1, 1)", 1, 0, 0)]
    [InlineData("Math.Clamp(x, -1, 1)", -1, 0, 0)]
    [InlineData("Math.Clamp(x, -1, 1)", 0.5, 0, 1)]
    [InlineData("MathF.Sqrt(x * x + y * y)", 0, 0, 0)]
    [InlineData("MathF.Sqrt((x - y) * (x - y))", 3, 3, 0)]
    [InlineData("x >= 1 ? x * x : 0", 1, 0, 2)]
    public void Kink_HasTheAgreedSlope(string formula, double x, double y, double slope) =>
        Assert.Equal(slope, FormulaRun.Call($"static float F(float x, float y) => {formula};", "float", [x], [y])[1][0]);

    [Theory]
    [InlineData("y * MathF.Log(x)", 0, 0, 0, 0)]
    [InlineData("x * MathF.Log(x)", 0, 0, 0, double.NegativeInfinity)]
    [InlineData("-y * MathF.Log(x) - (1 - y) * MathF.Log(1 - x)", 0, 0, 0, 1)]
    [InlineData("-y * MathF.Log(x) - (1 - y) * MathF.Log(1 - x)", 1, 1, 0, -1)]
    [InlineData("y * (MathF.Log(y) - MathF.Log(x))", 0.5, 0, 0, 0)]
    public void ZeroTimesALogarithm_IsZero(string formula, double x, double y, double value, double slope)
    {
        double[][] results = FormulaRun.Call($"static float F(float x, float y) => {formula};", "double", [x], [y]);

        Assert.Equal(value, results[0][0]);
        Assert.Equal(slope, results[1][0]);
    }

    [Theory]
    [InlineData("x > 0 ? MathF.Log(x) : x * y", -2.0, 3.0, -6.0, 3.0, 0.0)]
    [InlineData("x > 0 ? MathF.Sqrt(x) : 1 - x", 0.0, 1.0, 1.0, -1.0, 0.0)]
    [InlineData("y == 0 ? x : x / y", 2.0, 0.0, 2.0, 1.0, 0.0)]
    [InlineData("MathF.Sqrt(x > 0 ? x : 0)", -1.0, 0.0, 0.0, 0.0, 0.0)]
    public void BranchNotTaken_IsNotSeen(string formula, double x, double y, params double[] expected) =>
        Assert.Equal(expected, FormulaRun.Call($"static float F(float x, float y) => {formula};", "float", [x], [y]).Select(output => output[0]));

    // The values are of mpmath 1.3.0, to 60 digits.
    [Theory]
    [InlineData("MathF.Log(1 + MathF.Exp(x))", 800.0, 800.0, 1.0)]
    [InlineData("MathF.Log(1 + MathF.Exp(x))", -40.0, 4.248354255291589e-18, 4.248354255291589e-18)]
    [InlineData("-MathF.Log(1 / (1 + MathF.Exp(-x)))", -800.0, 800.0, -1.0)]
    [InlineData("1 - 1 / (1 + MathF.Exp(-x))", 40.0, 4.248354255291589e-18, -4.248354255291589e-18)]
    [InlineData("MathF.Exp(x) - 1", 1e-12, 1.0000000000005e-12, 1.000000000001)]
    [InlineData("MathF.Log(1 + x)", 1e-12, 9.999999999995e-13, 0.999999999999)]
    [InlineData("MathF.Sqrt(1 + x * x) - 1", 1e-6, 4.99999999999875e-13, 9.999999999995e-7)]
    [InlineData("MathF.Sqrt(1 + x * x) - 1", 1e200, 1e200, 1.0)]
    [InlineData("MathF.Sqrt(x * x + 9)", 1e200, 1e200, 1.0)]
    [InlineData("MathF.Log(1 + x * x)", 1e200, 921.0340371976183, 2e-200)]
    [InlineData("MathF.Log(MathF.Cosh(x))", 1e-6, 4.999999999999167e-13, 9.999999999996667e-7)]
    [InlineData("MathF.Log(MathF.Cosh(x))", 800.0, 799.3068528194401, 1.0)]
    [InlineData("MathF.Exp(x) - x - 1", 1e-8, 5.0000000166666666e-17, 1.000000005e-8)]
    [InlineData("1 - MathF.Cos(x)", 1e-8, 5.0000000000000002e-17, 1.0e-8)]
    [InlineData("MathF.Cos(x) - 1", 1e-8, -5.0000000000000002e-17, -1.0e-8)]
    [InlineData("MathF.Log2(1 + x)", 1e-12, 1.442695040888242e-12, 1.4426950408875207)]
    [InlineData("MathF.Log10(1 + x)", 1e-12, 4.3429448190303467e-13, 0.43429448190281753)]
    public void FormThatOverflowsOrCancels_IsExchanged(string formula, double x, double value, double slope)
    {
        double[][] results = FormulaRun.Call($"static float F(float x) => {formula};", "double", [x]);

        Assert.Equal(1, results[0][0] / value, 1e-14);
        Assert.Equal(1, results[1][0] / slope, 1e-14);
    }

    [Fact]
    public void WithoutStabilizing_OperationsAreAsWritten()
    {
        const string members = "[Loss(nameof(F), Stabilize = false)] private static partial float K(ReadOnlySpan<float> x); "
            + "static float F(float x) => MathF.Log(1 + MathF.Exp(x)); public static float Run(float x) => K([x]);";

        Assert.Equal(float.PositiveInfinity, FormulaRun.Compile(members).GetMethod("Run")!.Invoke(null, [100f]));
    }

    [Theory]
    [InlineData("0.1f", 0.1f)]
    [InlineData("0.1", 0.1)]
    [InlineData("1f / 3", 1.0 / 3)]
    [InlineData("MathF.PI", Math.PI)]
    [InlineData("2 * Half", Math.PI)]
    [InlineData("(double)float.Pi + MathF.E - float.E", Math.PI)]
    public void Constant_IsARealNumber(string constant, double value) =>
        Assert.Equal(value, FormulaRun.Call($"const float Half = MathF.PI / 2; static double F(double x) => x * {constant};", "double", [1])[1][0], 1e-16);
}
