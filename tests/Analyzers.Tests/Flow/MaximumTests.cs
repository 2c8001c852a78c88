namespace LossGen.Analyzers.Tests.Flow;

/// <summary>A maximum that is not a local variable is a maximum all the same, and what is none is not taken for one.</summary>
public sealed class MaximumTests
{
    private const string Normalize = "for (int i = 0; i < x.Length; i++) e[i] /= s; return e; }";

    [Theory]
    [InlineData("static double[] M(double[] x, int[] k) { double[] g = new double[9], e = new double[x.Length]; double s = 0; Array.Fill(g, double.NegativeInfinity); for (int i = 0; i < x.Length; i++) if (g[k[i]] < x[i]) g[k[i]] = x[i]; for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - g[k[i]]); s += e[i]; } ")]
    [InlineData("static double[] M(double[] x) { double[] g = Spread(x, x.Length), e = new double[x.Length]; double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - g[i]); s += e[i]; } ")]
    [InlineData("static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0, h = Highest(x); for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - h); s += e[i]; } ")]
    [InlineData("static double h; static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0; h = Highest(x); for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - h); s += e[i]; } ")]
    [InlineData("static double h; static void Prepare(double[] x) { h = x[0]; foreach (double v in x) if (v > h) h = v; } static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - h); s += e[i]; } ")]
    [InlineData("static double[] M(double[] x) { double[] e = new double[x.Length]; var (h, n) = (Highest(x), x.Length); double s = 0; for (int i = 0; i < n; i++) { e[i] = Math.Exp(x[i] - h); s += e[i]; } ")]
    [InlineData("static (double, int) Top2(double[] x) { int at = 0; for (int i = 1; i < x.Length; i++) if (x[i] > x[at]) at = i; return (x.Max(), at); } static double[] M(double[] x) { double[] e = new double[x.Length]; var (h, _) = Top2(x); double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - h); s += e[i]; } ")]
    [InlineData("static void Find(double[] x, out double h) { h = double.NegativeInfinity; foreach (double v in x) if (h < v) h = v; } static double[] M(double[] x) { double[] e = new double[x.Length]; Find(x, out double h); double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - h); s += e[i]; } ")]
    [InlineData("sealed class State { public double H; } static double[] M(double[] x, State state) { double[] e = new double[x.Length]; state.H = x.Max(); double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = Math.Exp(x[i] - state.H); s += e[i]; } ")]
    public async Task Maximum_WhereverItIsKept_IsNotReported(string start) =>
        await RuleAssert.IsSilentAsync("LG1005", Snippets.InClass(start + Normalize + """
            static double Highest(double[] x) { double best = x[0]; foreach (double v in x) if (v > best) best = v; return best; }
            static double[] Spread(double[] x, int n) { double best = Highest(x); var all = new double[n]; for (int i = 0; i < n; i++) all[i] = best; return all; }
            """));

    [Theory]
    [InlineData("static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0, h = x.Average(); for (int i = 0; i < x.Length; i++) { e[i] = [|Math.Exp(x[i] - h)|]; s += e[i]; } ")]
    [InlineData("static double Least(double[] x) { double best = x[0]; foreach (double v in x) best = Math.Min(best, v); return best; } static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0, h = Least(x); for (int i = 0; i < x.Length; i++) { e[i] = [|Math.Exp(x[i] - h)|]; s += e[i]; } ")]
    [InlineData("static double h; static void Prepare(double[] x) { h = x[0]; } static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = [|Math.Exp(x[i] - h)|]; s += e[i]; } ")]
    [InlineData("static double E(double v) => Math.Exp(v); static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = E(x[i]); s += e[i]; } ", false)]
    [InlineData("static double SoftmaxTerm(double v) => Math.Exp(v); static double[] M(double[] x) { double[] e = new double[x.Length]; double s = 0; for (int i = 0; i < x.Length; i++) { e[i] = [|SoftmaxTerm(x[i])|]; s += e[i]; } ")]
    public async Task OtherShift_IsReported(string start, bool isReported = true)
    {
        // A method whose name says nothing of an exponential is not looked into from outside; the rule's page says so.
        if (isReported)
        {
            await RuleAssert.ReportsAsync("LG1005", start + Normalize);
        }
        else
        {
            await RuleAssert.IsSilentAsync("LG1005", start + Normalize);
        }
    }

    [Theory]
    [InlineData("static double[] Affinities(double[,] d, double beta, int i) { var p = new double[9]; double s = 0; for (int j = 0; j < 9; j++) { p[j] = Math.Exp(-beta * d[i, j]); s += p[j]; } for (int j = 0; j < 9; j++) p[j] /= s; return p; } static double[] M(double[][] x) { var m = new double[9, 9]; Fill(m, x); return Affinities(m, 1, 0); }", false)]
    [InlineData("static double[] M(double[][] x, double beta) { var m = new double[9, 9]; Fill(m, x); var p = new double[9]; double s = 0; for (int j = 0; j < 9; j++) { p[j] = Math.Exp(-beta * m[0, j]); s += p[j]; } for (int j = 0; j < 9; j++) p[j] /= s; return p; }")]
    [InlineData("static double[,] table; static void Prepare(double[][] x) { for (int i = 0; i < 9; i++) for (int j = 0; j < 9; j++) table[i, j] = Square(x[i], x[j]); } static double[] M(double beta) { var p = new double[9]; double s = 0; for (int j = 0; j < 9; j++) { p[j] = Math.Exp(-beta * table[0, j]); s += p[j]; } for (int j = 0; j < 9; j++) p[j] /= s; return p; }")]
    [InlineData("static double[] M(double[][] x, double beta) { var m = Mirrored(x); var p = new double[9]; double s = 0; for (int j = 0; j < 9; j++) { p[j] = Math.Exp(-beta * m[0][j]); s += p[j]; } for (int j = 0; j < 9; j++) p[j] /= s; return p; }")]
    [InlineData("static void M(double[] b, double[] start, double[] next) { double[] a = start.Select(v => Math.Exp(v)).ToArray(); double s = 0; for (int j = 0; j < 9; j++) s += next[j] = a[j] * b[j]; if (s != 0) for (int j = 0; j < 9; j++) next[j] /= s; }")]
    [InlineData("static double[] M(double[][] x, double beta) { var p = new double[9]; double s = 0; for (int j = 0; j < 9; j++) { p[j] = Math.Exp(-beta * Square(x[0], x[j])); s += p[j]; } for (int j = 0; j < 9; j++) p[j] /= s; return p; }")]
    [InlineData("static void M(double[] a, double[,] t, double[] next) { double s = 0; for (int j = 0; j < 9; j++) { next[j] = 0; for (int i = 0; i < 9; i++) next[j] += a[i] * Math.Exp(t[i, j]); s += next[j]; } if (s != 0) for (int j = 0; j < 9; j++) next[j] /= s; }")]
    [InlineData("static void M(double[] a, double[,] t, double[] next) { double s = 0; for (int j = 0; j < 9; j++) { double sum = 0; for (int i = 0; i < 9; i++) sum += a[i] * Math.Exp(t[i, j]); next[j] = sum; s += sum; } if (s != 0) for (int j = 0; j < 9; j++) next[j] /= s; }")]
    public async Task SquaredDistancesAndStepsOfChains_AreNotReported(string code, bool isSilent = true)
    {
        const string Helpers = """

            static void Fill(double[,] m, double[][] x) { for (int i = 0; i < 9; i++) for (int j = 0; j < 9; j++) { double s = 0; for (int k = 0; k < 9; k++) { double d = x[i][k] - x[j][k]; s += d * d; } m[i, j] = s; } }
            static double[][] Mirrored(double[][] x) { var m = new double[9][]; for (int i = 0; i < 9; i++) m[i] = new double[9]; for (int i = 0; i < 9; i++) for (int j = i + 1; j < 9; j++) { m[i][j] = 0; for (int k = 0; k < 9; k++) m[i][j] += (x[i][k] - x[j][k]) * (x[i][k] - x[j][k]); m[j][i] = m[i][j]; } return m; }
            static double Square(double[] a, double[] b) { double s = 0; for (int k = 0; k < 9; k++) s += Math.Pow(a[k] - b[k], 2); return s; }
            """;
        if (isSilent)
        {
            await RuleAssert.IsSilentAsync("LG1005", code + Helpers);
        }
        else
        {
            // What callers pass in is not known inside.
            await RuleAssert.ReportsAsync("LG1005", code.Replace("Math.Exp(-beta * d[i, j])", "[|Math.Exp(-beta * d[i, j])|]") + Helpers);
        }
    }
}
