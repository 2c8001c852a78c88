namespace LossGen.Analyzers.Tests.Flow;

/// <summary>Probabilities that come through methods of the project, through objects and through storage.</summary>
public sealed class CallTests
{
    private const string Library = """

        static class Nn
        {
            public static double[] Softmax(double[] x) { double m = x.Max(); var e = x.Select(v => Math.Exp(v - m)).ToArray(); double s = e.Sum(); return e.Select(v => v / s).ToArray(); }
            public static double Squash(double x) { return 1.0 / (1.0 + Math.Exp(-x)); }
            public static double Pick(double[] row, int at) => row[at];
            public static double[] Take(double[] row, int[] at) { var r = new double[at.Length]; for (int i = 0; i < r.Length; i++) r[i] = row[at[i]]; return r; }
            public static double Choose(bool c, double a, double b) => c ? a : b;
            public static void Into(double[] x, double[] destination) { var p = Softmax(x); for (int i = 0; i < p.Length; i++) destination[i] = p[i]; }
            public static double[] Activation(double[] x, string kind) => x;
            public static double[] Activate(double[] x, Kind kind) => x;
        }
        enum Kind { Relu, Softmax, Sigmoid }
        sealed class Grid(int n)
        {
            private readonly double[] _cells = new double[n];
            public double this[int i] { get => _cells[i]; set => _cells[i] = value; }
            public Grid Reshape(int a, int b) { var g = new Grid(a * b); for (int i = 0; i < a * b; i++) g[i] = this[i]; return g; }
            public double Cell(int i) => this[i];
            public Grid Softmax() => this;
        }
        sealed class Node { public double[] Output = new double[9]; public double Value; }
        interface IActivation { double[] Run(double[] x); }
        sealed class Normaliser : IActivation { public double[] Run(double[] x) => Nn.Softmax(x); }
        """;

    [Theory]
    [InlineData("LG1001", "static double M(double[] x, int y) => -[|Math.Log(Nn.Pick(Nn.Softmax(x), y))|];")]
    [InlineData("LG1001", "static double M(double[] x, int[] y) { var p = Nn.Take(Nn.Softmax(x), y); return -[|Math.Log(p[0])|]; }")]
    [InlineData("LG1001", "static double M(Grid x, int y) { Grid p = x.Softmax().Reshape(3, 3); return -[|Math.Log(p[y])|]; }")]
    [InlineData("LG1001", "static double M(Grid x, int y) => -[|Math.Log(x.Softmax().Cell(y))|];")]
    [InlineData("LG1001", "static double M(double[] x, int y) { var p = new double[x.Length]; Nn.Into(x, p); return -[|Math.Log(p[y])|]; }")]
    [InlineData("LG1001", "static double M(double[] x, int y) { var p = Nn.Activation(x, \"softmax\"); return -[|Math.Log(p[y])|]; }")]
    [InlineData("LG1001", "static double M(double[] x, int y) { var p = Nn.Activate(x, Kind.Softmax); return -[|Math.Log(p[y])|]; }")]
    [InlineData("LG1002", "static double M(double[] x) { var p = Nn.Activate(x, Kind.Sigmoid); return -[|Math.Log(p[0])|]; }")]
    [InlineData("LG1002", "static double M(double x) => -[|Math.Log(Nn.Squash(x))|];")]
    [InlineData("LG1002", "static double M(double x) { double p = Nn.Squash(x); return -[|Math.Log(1 - p)|]; }")]
    [InlineData("LG1002", "static double M(double x, bool c) { double p = Nn.Squash(x); return -[|Math.Log(Nn.Choose(c, p, 1 - p))|]; }")]
    [InlineData("LG1002", "static double M(double x, bool c) { double p = Nn.Squash(x), q = c ? p : 1 - p; return -[|Math.Log(q)|]; }")]
    [InlineData("LG1001", "static double M(Node node, double[] x, int y) { node.Output = Nn.Softmax(x); return -[|Math.Log(node.Output[y])|]; }")]
    [InlineData("LG1001", "static double M(List<Node> nodes, double[] x) { var p = Nn.Softmax(x); foreach (var n in nodes) n.Value = p[0]; return nodes.Sum(n => -[|Math.Log(n.Value)|]); }")]
    [InlineData("LG1001", "static readonly IActivation act = new Normaliser(); static double M(double[] x, int y) { var p = act.Run(x); return -[|Math.Log(p[y])|]; }")]
    [InlineData("LG1001", "static IActivation Act { get; } = new Normaliser(); static double M(double[] x, int y) => -[|Math.Log(Act.Run(x)[y])|];")]
    [InlineData("LG1001", "static double[] kept; static void Forward(double[] x) { kept = Nn.Softmax(x); } static double M(int y) => -[|Math.Log(kept[y])|];")]
    [InlineData("LG1001", "static (double[], int) Both(double[] x) => (Nn.Softmax(x), 1); static double M(double[] x) { var (p, at) = Both(x); return -[|Math.Log(p[at])|]; }")]
    [InlineData("LG1003", "static double M(double[] x) { var e = new double[9]; double s = 0; for (int j = 0; j < 9; j++) e[j] = Math.Exp(x[j]); for (int j = 0; j < 9; j++) s += [|Math.Log(1 + e[j])|]; return s; }")]
    public async Task ThroughCallsAndStorage_IsReported(string id, string member) => await RuleAssert.ReportsAsync(id, "static class C\n{\n" + member + "\n}\n" + Library);

    [Theory]
    [InlineData("LG1001", "static double M(double[] x, int y) => -Math.Log(Nn.Pick(x, y));")]
    [InlineData("LG1001", "static double M(double[] x, int y) { var p = Nn.Activate(x, Kind.Relu); return -Math.Log(p[y]); }")]
    [InlineData("LG1001", "static double M(Node node, double[] x, int y) { node.Output = x; return -Math.Log(node.Output[y]); }")]
    [InlineData("LG1001", "static double[] kept; static double M(int y) => -Math.Log(kept[y]);")]
    [InlineData("LG1002", "static double Half(double x) => 1 / (1 + x); static double M(double x) => -Math.Log(Half(x));")]
    [InlineData("LG1001", "static double Deep(double[] x, int n) => n == 0 ? x[0] : Deep(x, n - 1); static double M(double[] x) => -Math.Log(Deep(x, 3));")]
    [InlineData("LG1001", "static double A(double[] x) => B(x); static double B(double[] x) => A(x); static double M(double[] x) => -Math.Log(A(x));")]
    [InlineData("LG1003", "static double M(double[] x) { var e = new double[9]; double s = 0; for (int j = 0; j < 9; j++) { e[j] = Math.Exp(x[j]); e[j] *= 0.5; } for (int j = 0; j < 9; j++) s += Math.Log(1 + e[j]); return s; }")]
    public async Task OtherValues_AreNotReported(string id, string member) => await RuleAssert.IsSilentAsync(id, "static class C\n{\n" + member + "\n}\n" + Library);
}
