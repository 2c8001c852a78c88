using LossGen.Generator.Tests.Consumer;

namespace LossGen.Fuzz;

/// <summary>The sources that are mutated: all sorts of declarations, and code that the analyzers look at.</summary>
internal static class Seeds
{
    private const string Usings = "using System;\nusing System.Linq;\nusing LossGen;\n";

    // Each has what one family of rules looks for, in more than one spelling.
    private static readonly string[] Bodies =
    [
        "static double A(double[] z, int y) { var p = Softmax(z); return -Math.Log(p[y]); } static double[] Softmax(double[] z) { double m = z.Max(); var e = z.Select(x => Math.Exp(x - m)).ToArray(); double s = e.Sum(); return e.Select(x => x / s).ToArray(); }",
        "static float B(float x) => MathF.Log(1 + MathF.Exp(x)) - MathF.Log(1f / (1f + MathF.Exp(-x)));",
        "static double C(double[] x) { double s = 0; for (int i = 0; i < x.Length; i++) { s += Math.Exp(x[i]); } return Math.Log(s); }",
        "static double D(double p, double t) => -(t * Math.Log(p + 1e-12) + (1 - t) * Math.Log(Math.Max(1 - p, double.Epsilon)));",
        "static double E(double[] p, double[] q) { double kl = 0; for (int i = 0; i < p.Length; i++) { if (p[i] > 0) kl += p[i] * Math.Log(p[i] / q[i]); } return kl; }",
        "static double F(float[] losses) { float total = 0; foreach (float loss in losses) { total += loss; } return Math.Pow(2, total / losses.Length); }",
        "static void G(float[] x) { float max = 0; foreach (float v in x) { if (v > max) max = v; } for (int i = 0; i < x.Length; i++) { x[i] = MathF.Exp(x[i] - max); } }",
        "static double H(int correct, int total) { double accuracy = correct / total; return Math.Log(Math.Cosh(accuracy)) + Math.Exp(-Math.Pow(accuracy, 2)) - 1; }",
        "[Loss(Kind.BinaryCrossEntropy)] static partial float Bce(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient = default);"
            + " static float I(float[] z, float[] y) { var p = new float[z.Length]; for (int i = 0; i < z.Length; i++) p[i] = 1 / (1 + MathF.Exp(-z[i])); Bce(p, y); return Bce(y, p, p); }",
        "[Information(Measure.Entropy, Unit = InformationUnit.Bits)] static partial double Bits(ReadOnlySpan<float> p);"
            + " static double J(float[] p) => Math.Exp(Bits(p)) + LossMath.LogSumExp(p) + (double.IsNaN(Bits(p)) ? 0 : Bits(p));",
        "[Loss(Kind.CrossEntropy)] static partial double Ce(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);"
            + " static double K(float[] z) { var g = new float[2]; return Ce(z, [1, 2, 7], 3, g) + Ce(z, new[] { -1 }, z.Length, z); }",
    ];

    /// <summary>The formulas alone.</summary>
    public static IReadOnlyList<string> OfFormulas { get; } = [.. Formulas.All.Select(InClass)];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Declarations.All.Select(declaration => InClass($"{declaration};")),
        .. Bodies.Select(InClass),
        .. Formulas.All.Select(InClass),
        Usings + "namespace N; public partial record struct R<T> where T : class { partial interface I { [Loss(Kind.Huber)] static partial double M(ReadOnlySpan<double> @in, ReadOnlySpan<double> t); } }",
    ];

    private static string InClass(string members) => $"{Usings}static partial class C\n{{\n    {members}\n}}\n";
}
