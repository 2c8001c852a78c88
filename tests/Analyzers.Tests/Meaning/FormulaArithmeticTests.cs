namespace LossGen.Analyzers.Tests.Meaning;

/// <summary>Where C# and real arithmetic disagree inside formulas, and only there.</summary>
public sealed class FormulaArithmeticTests
{
    private const string OfFloat = "[Loss(nameof(F))] private static partial float K(ReadOnlySpan<float> x); ";

    private const string OfDouble = "[Loss(nameof(F))] private static partial double K(ReadOnlySpan<double> x); ";

    [Theory]
    [InlineData("static double F(double x) => [|0.1f|] * x;")]
    [InlineData("static double F(double x) => x * -([|0.3f|]) + 0.5f;")]
    [InlineData("static double F(double x) { const double c = [|1e-3f|]; return c * x; }")]
    [InlineData("static float F(float x) => [|0.1f|] * x;")]
    [InlineData("static T F<T>(T x) where T : IFloatingPointIeee754<T> => T.CreateChecked([|0.7f|]) * x;")]
    [InlineData("static double F(double x) { double G(double y) => y * [|0.1f|]; return G(x); }")]
    public async Task FloatLiteralOfDouble_IsReported(string formula) => await RuleAssert.ReportsAsync("LG2014", OfDouble + formula);

    [Theory]
    [InlineData(OfFloat + "static float F(float x) => 0.1f * x;")]
    [InlineData(OfDouble + "static double F(double x) => 0.1 * x + 0.5f + 2f + 0f;")]
    [InlineData("static double M(double x) => 0.1f * x;")]
    [InlineData("[Loss(Kind.Huber)] private static partial double K(ReadOnlySpan<double> p, ReadOnlySpan<double> t); static double Huber(double x) => 0.1f * x;")]
    public async Task OtherLiteral_IsNotReported(string members) => await RuleAssert.IsSilentAsync("LG2014", members);

    [Theory]
    [InlineData("static float F(float x) => x * ([|1e30f * 1e30f|]);")]
    [InlineData("static float F(float x) => x + [|1e-50f|];")]
    [InlineData("static float F(float x) => x / ([|1e-30f / 1e30f|]);")]
    [InlineData("static float F(float x) => x * ([|float.MaxValue + float.MaxValue|]);")]
    [InlineData("static float F(float x) { const float c = [|(float)1e300|]; return x * c; }")]
    [InlineData("static float F(float x) => x > 0 ? x : (float)[|1e-400|];")]
    public async Task ConstantOutOfRange_IsReported(string formula) => await RuleAssert.ReportsAsync("LG2015", OfFloat + formula);

    [Theory]
    [InlineData(OfFloat + "static float F(float x) => MathF.Min(x, float.PositiveInfinity) + 0f + 0.0f * 0e5f;")]
    [InlineData(OfFloat + "static float F(float x) => x > 0 ? 1f / 0 : (float)(1e300 * 1e-300) * x;")]
    [InlineData("static float M(float x) => x * (1e30f * 1e30f);")]
    public async Task OtherConstant_IsNotReported(string members) => await RuleAssert.IsSilentAsync("LG2015", members);

    [Theory]
    [InlineData("static float F(float x) => [|(int)x|] * x;")]
    [InlineData("static float F(float x) { int n = [|(int)2.5f|]; return n * x; }")]
    [InlineData("static float F(float x) { long n = [|(long)(x * 3)|]; return n; }")]
    public async Task CutOffFraction_IsReported(string formula) => await RuleAssert.ReportsAsync("LG2016", OfFloat + formula);

    [Theory]
    [InlineData(OfFloat + "static float F(float x) => (int)x == 1 ? x : (int)x switch { 0 => 1, _ => (int)MathF.Round(x) + (int)3f };")]
    [InlineData("static float M(float x) => (int)x * x;")]
    public async Task OtherCast_IsNotReported(string members) => await RuleAssert.IsSilentAsync("LG2016", members);

    [Theory]
    [InlineData("static float F(float x) => [|x == 0.1|] ? 1 : x;")]
    [InlineData("static float F(float x) { if ([|0.3 != x|]) { return x; } return 1; }")]
    public async Task ImpossibleEquality_IsReported(string formula) => await RuleAssert.ReportsAsync("LG2017", OfFloat + formula);

    [Theory]
    [InlineData(OfFloat + "static float F(float x) => x == 0.5 || x == 0.1f || x > 0.1 ? 1 : x;")]
    [InlineData(OfDouble + "static double F(double x) => x == 0.1 ? 1 : x;")]
    [InlineData("static float M(float x) => x == 0.1 ? 1 : x;")]
    public async Task OtherComparison_IsNotReported(string members) => await RuleAssert.IsSilentAsync("LG2017", members);

    // The generator has an error for it.
    [Fact]
    public async Task QuotientOfIntegersInAFormula_IsReportedOnce() =>
        await RuleAssert.IsSilentAsync("LG2013", "[Loss(nameof(Loss))] private static partial float K(ReadOnlySpan<float> loss); static float Loss(float loss) => 1 / 2 * loss;");
}
