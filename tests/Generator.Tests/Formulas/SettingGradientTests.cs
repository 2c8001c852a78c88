namespace LossGen.Generator.Tests.Formulas;

/// <summary>Derivatives by settings that are given with each call, beside difference quotients.</summary>
public sealed class SettingGradientTests
{
    [Fact]
    public void SettingGradient_IsTheDerivativeOfWhatIsReturned()
    {
        const string members = "[Loss(nameof(F))] private static partial double K(ReadOnlySpan<double> p, ReadOnlySpan<double> t, double c, double upstream, ReadOnlySpan<double> weights, out double cGradient); "
            + "static float F(float p, float t, float c) { float r = (p - t) / c; return c * c / 2 * MathF.Log(1 + r * r) + MathF.Max(c, 1); } "
            + "public static double[] Run(double c, double u) { double v = K([1, 2, -3], [0, 0.5, 1], c, u, [1, 2, 0.5], out double g); return [v, g]; }";
        var run = FormulaRun.Compile(members).GetMethod("Run")!;
        double[] At(double c) => (double[])run.Invoke(null, [c, 3.0])!;

        Assert.Equal(3 * (At(1.5 + 1e-6)[0] - At(1.5 - 1e-6)[0]) / 2e-6, At(1.5)[1], 1e-6);
    }

    [Fact]
    public void SettingGradientOfRows_IsTheDerivativeOfWhatIsReturned()
    {
        const string members = "[Loss(nameof(F))] private static partial double K(ReadOnlySpan<double> x, ReadOnlySpan<int> y, int classes, ReadOnlySpan<double> classWeights, double upstream, "
            + "ReadOnlySpan<double> weights, double tau, out double tauGradient, double shift, out double shiftGradient); "
            + "static float F(ReadOnlySpan<float> x, int y, float tau, float shift) { float s = 0, m = float.NegativeInfinity; foreach (float v in x) { s += MathF.Exp((v - shift) / tau); m = MathF.Max(m, v * shift); } "
            + "return MathF.Log(s) + m - x[y] / tau; } "
            + "public static double[] Run(double tau, double shift) { double v = K([1, 2, 3, -4, 5, 6], [0, 2], 3, [1, 2, 3], 2, [1, 0.5], tau, out double a, shift, out double b); return [v, a, b]; }";
        AssertDerivatives(members, 1.5, 0.7, upstream: 2);
    }

    [Fact]
    public void SettingGradientOfADivergence_IsTheDerivativeOfWhatIsReturned()
    {
        const string members = "[Divergence(nameof(F), Input = InputSpace.Logits)] private static partial double K(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double a, double b, out double aGradient, out double bGradient); "
            + "static double F(double p, double q, double a, double b) => Math.Pow(p, a) * Math.Pow(q, 1 - a) * b; "
            + "public static double[] Run(double a, double b) { double v = K([1, 2, 3, -4, 5, 6], [0, 2, 1, 1, 1, 0], 3, a, b, out double x, out double y); return [v, x, y]; }";
        AssertDerivatives(members, 0.3, 2, upstream: 1);
    }

    private static void AssertDerivatives(string members, double first, double second, double upstream)
    {
        const double step = 1e-6;
        var run = FormulaRun.Compile(members).GetMethod("Run")!;
        double[] At(double a, double b) => (double[])run.Invoke(null, [a, b])!;

        double[] slopes = [At(first + step, second)[0] - At(first - step, second)[0], At(first, second + step)[0] - At(first, second - step)[0]];

        Assert.All(slopes.Select((slope, i) => (slope, i)), pair => Assert.Equal(upstream * pair.slope / (2 * step), At(first, second)[1 + pair.i], 1e-6));
    }
}
