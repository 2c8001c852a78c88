namespace LossGen.Analyzers.Tests.Flow;

/// <summary>Losses and activations in the algebra of a project's own matrices, with results and in place.</summary>
public sealed class AlgebraTests
{
    // A matrix as projects have it: functions with a result, without one, into another matrix, by a delegate.
    private const string Grid = """

        sealed class Grid
        {
            public double[] Cells = new double[4];
            public double this[int i] { get => Cells[i]; set => Cells[i] = value; }
            public Grid Map(Func<double, double> f) { var r = new Grid(); for (int i = 0; i < 4; i++) r[i] = f(this[i]); return r; }
            public void Change(Func<double, double> f) { for (int i = 0; i < 4; i++) this[i] = f(this[i]); }
            public static Grid Over(Grid g, Func<double, double> f) => g.Map(f);
            public Grid Copy() => Map(v => v);
            public Grid Log() => Map(Math.Log);
            public Grid Softmax(double? low = null) => this;
            public Grid Hadamard(Grid o) { var r = new Grid(); for (int i = 0; i < 4; i++) r[i] = this[i] * o[i]; return r; }
            public Grid Shares() { double s = Sum(); return Map(v => v / s); }
            public double Sum() { double s = 0; for (int i = 0; i < 4; i++) s += this[i]; return s; }
            public double Max() => Cells.Max();
            public void ExpInPlace() { for (int i = 0; i < 4; i++) this[i] = Math.Exp(this[i]); }
            public void DivideInPlace(double by) { for (int i = 0; i < 4; i++) this[i] /= by; }
            public void AddInPlace(double v) { for (int i = 0; i < 4; i++) this[i] += v; }
            public void SubtractInPlace(double v) { for (int i = 0; i < 4; i++) this[i] -= v; }
            public static void ElemExp(Grid a, Grid to) { for (int i = 0; i < 4; i++) to[i] = Math.Exp(a[i]); }
            public static void ElemLog(Grid a, Grid to) { for (int i = 0; i < 4; i++) to[i] = Math.Log(a[i]); }
            public static void ElemClip(Grid a, double low, double high, Grid to) { for (int i = 0; i < 4; i++) to[i] = Math.Clamp(a[i], low, high); }
            public static void ElemMul(Grid a, Grid b, Grid to) { for (int i = 0; i < 4; i++) to[i] = a[i] * b[i]; }
            public static void ScalarAdd(Grid a, double v, Grid to) { for (int i = 0; i < 4; i++) to[i] = a[i] + v; }
            public static void RowSum(Grid a, Grid to) { to[0] = 0; for (int i = 0; i < 4; i++) to[0] += a[i]; }
            public static void RowDiv(Grid a, Grid by, Grid to) { for (int i = 0; i < 4; i++) to[i] = a[i] / by[0]; }
            public static Grid operator -(double a, Grid b) => b.Map(v => a - v);
            public static Grid operator -(Grid a, double b) => a.Map(v => v - b);
            public static Grid operator +(Grid a, double b) => a.Map(v => v + b);
            public static Grid operator *(Grid a, Grid b) => a.Hadamard(b);
            public static Grid operator /(Grid a, double b) => a.Map(v => v / b);
        }
        """;

    [Theory]
    [InlineData("LG1001", "static Grid M(Grid x) => [|x.Softmax().Log()|];")]
    [InlineData("LG1001", "static Grid M(Grid x) => [|x.Softmax(1e-9).Map(Math.Log)|];")]
    [InlineData("LG1001", "static Grid M(Grid x) { var p = x.Softmax(); return Grid.Over(p, v => [|Math.Log(v)|]); }")]
    [InlineData("LG1001", "static Grid M(Grid x) { var p = x.Softmax(); return [|(1 - p).Log()|]; }")]
    [InlineData("LG1001", "static Grid M(Grid x) { var e = x.Map(Math.Exp); var p = e / e.Sum(); return [|p.Log()|]; }")]
    [InlineData("LG1001", "static void M(Grid x) { var p = x.Copy(); p.ExpInPlace(); p.DivideInPlace(p.Sum()); [|Grid.ElemLog(p, x)|]; }")]
    [InlineData("LG1005", "static void M(Grid x) { [|x.ExpInPlace()|]; x.DivideInPlace(x.Sum()); }")]
    [InlineData("LG1005", "static void M(Grid x, Grid y, Grid s) { [|Grid.ElemExp(x, y)|]; Grid.RowSum(y, s); Grid.RowDiv(y, s, y); }")]
    [InlineData("LG1005", "static void M(Grid x, Grid y, Grid s) { Grid.ElemClip(x, -10, 10, y); [|Grid.ElemExp(y, y)|]; Grid.RowSum(y, s); Grid.ScalarAdd(s, 1e-8, s); Grid.RowDiv(y, s, y); }")]
    [InlineData("LG1005", "static Grid M(Grid x) { var e = x.Map(v => [|Math.Exp(v)|]); return e / e.Sum(); }")]
    [InlineData("LG1005", "static Grid M(Grid x) { var e = [|x.Map(Math.Exp)|]; return e.Shares(); }")]
    [InlineData("LG1005", "static void M(Grid x) { for (int i = 0; i < 4; i++) x[i] = [|Math.Exp(x[i])|]; Normalize(x); } static void Normalize(Grid g) { double s = g.Sum(); for (int i = 0; i < 4; i++) g[i] /= s; }")]
    [InlineData("LG1006", "static double CrossEntropy(Grid t, Grid p, Grid c) { Grid.ScalarAdd(p, 1e-8, c); [|Grid.ElemLog(c, c)|]; Grid.ElemMul(t, c, c); return -c.Sum(); }")]
    [InlineData("LG1006", "static double CrossEntropy(Grid t, Grid p) { var q = p.Copy(); q.AddInPlace(1e-8); var l = [|q.Log()|]; return -t.Hadamard(l).Sum(); }")]
    [InlineData("LG1006", "static double CrossEntropy(Grid t, Grid p) => -(t * [|(p + 1e-8).Map(Math.Log)|]).Sum();")]
    [InlineData("LG1008", "static double CrossEntropy(Grid targets, Grid outputs) { var l = [|outputs.Log()|]; return -targets.Hadamard(l).Sum(); }")]
    [InlineData("LG1008", "static double CrossEntropy(Grid targets, Grid outputs) { var t = targets.Copy(); var l = [|outputs.Log()|]; t = t.Hadamard(l); return -t.Sum(); }")]
    public async Task OwnAlgebra_IsRead(string id, string member) => await RuleAssert.ReportsAsync(id, Snippets.InClass(member) + Grid);

    [Theory]
    [InlineData("LG1001", "static Grid M(Grid x) => x.Copy().Log();")]
    [InlineData("LG1001", "static void M(Grid x) { var p = x.Softmax(); LogRow(p); } static void LogRow(Grid g) => Console.WriteLine(g[0]);")]
    [InlineData("LG1001", "static void M(Grid x) { x.Softmax(); var p = x.Copy(); p.AddInPlace(1); Grid.ElemLog(p, x); }")]
    [InlineData("LG1005", "static void M(Grid x) { x.SubtractInPlace(x.Max()); x.ExpInPlace(); x.DivideInPlace(x.Sum()); }")]
    [InlineData("LG1005", "static Grid M(Grid x) { var e = (x - x.Max()).Map(Math.Exp); return e.Shares(); }")]
    [InlineData("LG1005", "static Grid M(Grid x) { var e = x.Map(Math.Exp); return e.Hadamard(x); }")]
    [InlineData("LG1005", "static Grid M(Grid x) { var e = x.Map(Math.Abs); return e.Shares(); }")]
    [InlineData("LG1006", "static double Energy(Grid w, Grid energy) { var q = energy.Copy(); q.AddInPlace(1e-8); return w.Hadamard(q.Log()).Sum(); }")]
    [InlineData("LG1008", "static double CrossEntropy(Grid targets, Grid outputs) { outputs.AddInPlace(1e-8); return -targets.Hadamard(outputs.Log()).Sum(); }")]
    public async Task LookAlike_IsNotReported(string id, string member) => await RuleAssert.IsSilentAsync(id, Snippets.InClass(member) + Grid);
}
