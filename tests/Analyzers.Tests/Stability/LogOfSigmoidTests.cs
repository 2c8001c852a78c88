namespace LossGen.Analyzers.Tests.Stability;

public sealed class LogOfSigmoidTests
{
    private const string Id = "LG1002";

    [Theory]
    [InlineData("static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x)); static double M(double[] x, double[] t) => x.Select(Sigmoid).Zip(t, (p, y) => -y * [|Math.Log(p + 1e-12)|]).Sum();")]
    [InlineData("static double M(double x) => [|Math.Log(1 / (1 + Math.Exp(-x)))|];")]
    [InlineData("static double M(double x) { double e = Math.Exp(x), s = e / (1 + e); return [|Math.Log(1 - s)|]; }")]
    [InlineData("static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x)); static double M(double x, double y) { double p = Sigmoid(x); return -y * [|Math.Log(p + 1e-12)|] - (1 - y) * [|Math.Log(1 - p + 1e-12)|]; }")]
    [InlineData("static float Logistic(float x) => x; static float M(float x) => [|MathF.Log(Math.Clamp(Logistic(x), 1e-7f, 1 - 1e-7f))|];")]
    [InlineData("static double Sigmoid(double x) => x; static double[] M(double[] x) { double[] p = new double[9]; for (int i = 0; i < 9; i++) { p[i] = Sigmoid(x[i]); x[i] = [|Math.Log(p[i])|]; } return x; }")]
    [InlineData("static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x)); static double M(double x) { double p = Sigmoid(x); return [|double.LogP1(-p)|]; }")]
    [InlineData("static double M(double x) => [|double.LogP1(-(1 / (1 + Math.Exp(-x))))|];")]
    public async Task LogOfSigmoid_IsReported(string member) => await RuleAssert.ReportsAsync(Id, member);

    [Theory]
    [InlineData("static double Logit(double p) => Math.Log(p / (1 - p));")]
    [InlineData("static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));")]
    [InlineData("static double M(double x) => x >= 0 ? Math.Log(1 / (1 + Math.Exp(-x))) : x - Math.Log(1 + Math.Exp(x));")]
    [InlineData("static double M(double[] t) { double s = 0; foreach (double v in t) s += 1 / (1 + v); return Math.Log(s); }")]
    [InlineData("static double M(double x) => double.LogP1(1 / (1 + Math.Exp(-x)));")]
    [InlineData("static double M(double p) => double.LogP1(-p);")]
    [InlineData("static double M(double x, double v) { double w = Math.Exp(x), r = w / (v * w + 1); return Math.Log(r); }")]
    public async Task OtherLogarithm_IsNotReported(string member) => await RuleAssert.IsSilentAsync(Id, member);
}
