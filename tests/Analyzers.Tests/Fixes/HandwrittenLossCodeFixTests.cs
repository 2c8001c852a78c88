namespace LossGen.Analyzers.Tests.Fixes;

public sealed class HandwrittenLossCodeFixTests
{
    private const string Id = "LG3003";

    [Fact]
    public async Task Loop_BecomesCall_WithDeclaration() => await FixAssert.ChangesAsync(
        Id,
        """
        static class Training
        {
            class Inner
            {
                // What it is for.
                static float Loss(float[] x, float[] target, int n)
                {
                    float sum = 0;
                    for (int i = 0; i < n; i++)
                    {
                        sum += 0.5f * (x[i] - target[i]) * (x[i] - target[i]);
                    }

                    return sum;
                }
            }
        }
        """,
        """
        static partial class Training
        {
            partial class Inner
            {
                // What it is for.
                static float Loss(float[] x, float[] target, int n)
                {
                    float sum = 0;
                    sum += 0.5f * SquaredError(x.AsSpan(0, n), target.AsSpan(0, n));

                    return sum;
                }

                [Loss(Kind.SquaredError, Reduction = Reduction.Sum)]
                private static partial float SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);
            }
        }
        """);

    [Theory]
    [InlineData("double d = p[i] - y[i]; s += d * d;", 0.5)]
    [InlineData("s += Math.Abs(p[i] - y[i]) / 4;", 0.25)]
    [InlineData("double r = y[i] - p[i]; s += Math.Abs(r) <= 0.25 ? r * r / 2 : 0.25 * (Math.Abs(r) - 0.125);", 0.1875)]
    [InlineData("s -= y[i] * Math.Log(p[i]) + (1 - y[i]) * Math.Log(1 - p[i]);", 1.3862943611198906)]
    [InlineData("s += Math.Max(p[i], 0) - p[i] * y[i] + Math.Log(1 + Math.Exp(-Math.Abs(p[i])));", 1.4481539683602203)]
    [InlineData("s += y[i] * Math.Log(y[i] / p[i]);", double.NaN)]
    [InlineData("s += p[i] * Math.Log(p[i]);", -0.6931471805599453)]
    [InlineData("s -= y[i] * Math.Log2(p[i]);", 1)]
    public async Task Call_GivesWhatTheLoopGave(string body, double expected)
    {
        string file = $"public static double M(double[] p, double[] y) {{ double s = 0; for (int i = 0; i < p.Length; i++) {{ {body} }} return s; }}";
        string mended = (await FixRun.FixAsync(Id, file))!;
        object[] input = [new[] { 0.5, 0.5 }, new[] { 0.0, 1.0 }];
        double before = new Compiled(Snippets.File(file)).Run(input), after = new Compiled(mended).Run(input);

        // 0 · log 0: the loop has NaN, the kernel what is meant.
        Assert.Equal(expected, before, 1e-12);
        Assert.Equal(double.IsNaN(expected) ? Math.Log(2) : expected, after, 1e-12);
        Assert.DoesNotContain(await Snippets.DiagnosticsAsync(mended[mended.IndexOf('\n', StringComparison.Ordinal)..]), d => d.Id == Id);
    }

    [Fact]
    public async Task Hinge_GivesWhatTheLoopGave()
    {
        const string File = "public static double M(double[] p, double[] y) { double s = 0; for (int i = 0; i < p.Length; i++) s += Math.Max(0, 0.75 - y[i] * p[i]); return s; }";
        object[] input = [new[] { 0.5, 0.5 }, new[] { -1.0, 1.0 }];

        Assert.Equal(1.5, new Compiled(Snippets.File(File)).Run(input), 1e-12);
        Assert.Equal(1.5, new Compiled((await FixRun.FixAsync(Id, File))!).Run(input), 1e-12);
    }

    [Fact]
    public async Task SecondLoop_CallsTheSameKernel()
    {
        const string Method = "static double {0}(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) s += Math.Abs(p[i] - target[i]); return s; }\n";
        string file = $"static class Loss\n{{\n{Method.Replace("{0}", "A")}{Method.Replace("{0}", "B")}}}\n";
        string once = (await FixRun.FixAsync(Id, file))!;
        string twice = (await FixRun.FixAsync(Id, once[once.IndexOf('\n', StringComparison.Ordinal)..]))!;

        Assert.Single(twice.Split('\n'), line => line.Contains("Kind.AbsoluteError", StringComparison.Ordinal));
        Assert.Equal(2, twice.Split("s += AbsoluteError(p, target);").Length - 1);
    }

    [Theory]
    [InlineData("class Loss<T> { static double M(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) s += Math.Abs(p[i] - target[i]); return s; } }")]
    [InlineData("class Loss { static float M(double[] p, double[] target) { float s = 0; for (int i = 0; i < p.Length; i++) s += (float)Math.Abs(p[i] - target[i]); return s; } }")]
    [InlineData("class Loss { static double Of(double x) => x; double M(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) { double n = Of(p[i]); s += Math.Abs(p[i] - target[i]); } return s; } }")]
    [InlineData("class Loss { int AbsoluteError, AbsoluteErrorKernel; double M(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) s += Math.Abs(p[i] - target[i]); return s; } }")]
    [InlineData("file class Loss { double M(double[] p, double[] target) { double s = 0; for (int i = 0; i < p.Length; i++) s += Math.Abs(p[i] - target[i]); return s; } }")]
    public async Task WhereNoKernelCanBeDeclared_NoFixIsOffered(string code) => await FixAssert.IsNotOfferedAsync(Id, code);
}
