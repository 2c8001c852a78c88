using System.Reflection;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LossGen.Generator.Tests.Matrix;

/// <summary>Kernels of cross-entropies and divergences, compiled in memory and called with rows that are given in double.</summary>
internal static class EdgeRun
{
    private static readonly string[] Elements = ["float", "double", "Half"];

    private static readonly Lazy<Type> Compiled = new(Compile);

    /// <summary>Value, losses, gradient of a kernel over an element type.</summary>
    public static double[][] Call(string kernel, string element, int classes, params object[] arguments) =>
        (double[][])Compiled.Value.GetMethod(kernel + element)!.Invoke(null, [classes, .. arguments])!;

    public static TheoryData<string> ElementTypes => [.. Elements];

    private static Type Compile()
    {
        string source = GeneratorRun.InClass(string.Join("\n    ", Elements.SelectMany(Members)));
        CSharpCompilation compilation = GeneratorRun.Compile("public " + source);
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        using MemoryStream image = new();
        EmitResult result = generated.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        return Assembly.Load(image.ToArray()).GetType("Losses")!;
    }

    private static IEnumerable<string> Members(string type) =>
    [
        .. Labels("Loss(Kind.CrossEntropy, LabelSmoothing = 0.1)", "Smoothed", type, "double", "Value"),
        .. Labels("Loss(Kind.CrossEntropy, ZLoss = 0.01)", "WithZLoss", type, "double", "Value"),
        .. Labels("Loss(Kind.CrossEntropy, LabelSmoothing = 0.1)", "Totalled", type, "LossSum", "Value.Mean"),
        .. Labels("Loss(Kind.CrossEntropy)", "WithParameters", type, "double", "Value", "double labelSmoothing, double zLoss, ", "s, z, "),
        .. Labels("Loss(Kind.CrossEntropy)", "TotalledWithParameters", type, "LossSum", "Value.Mean", "double labelSmoothing, double zLoss, ", "s, z, "),
        .. Pairs("Loss(Kind.CrossEntropy)", "Soft", type, "logits, targets"),
        .. Pairs("Divergence(Direction.Forward, Input = InputSpace.Logits, TargetInput = InputSpace.Probabilities)", "Kl", type, "p, q"),
        .. Pairs("Information(Measure.CrossEntropy, Input = InputSpace.Logits, TargetInput = InputSpace.Probabilities)", "Measure", type, "p, q"),
        .. Pairs("Divergence(DivergenceKind.Renyi, Alpha = 2)", "Renyi", type, "p, q"),
    ];

    private static string Output(string type) => type == "double" ? "double" : "float";

    private static string[] Labels(string attribute, string name, string type, string returned, string value, string parameters = "", string arguments = "")
    {
        string o = Output(type), settings = parameters.Length == 0 ? "" : ", double s, double z";
        return
        [
            $"[{attribute}] private static partial {returned} {name}Of(ReadOnlySpan<{type}> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<{o}> classWeights, {parameters}Span<{o}> losses, Span<{o}> gradient);",
            $"public static double[][] {name}{type}(int classes, double[] logits, int[] labels, double[] weights{settings}) {{ {Outputs(o, "logits.Length / classes", "logits.Length")} var Value = {name}Of({Spans(type, "logits")}, labels, classes, {Spans(o, "weights")}, {arguments}losses, gradient); {Result(value)} }}",
        ];
    }

    private static string[] Pairs(string attribute, string name, string type, string operands)
    {
        string o = Output(type);
        string[] both = operands.Split(", ");
        return
        [
            $"[{attribute}] private static partial double {name}Of(ReadOnlySpan<{type}> {both[0]}, ReadOnlySpan<{type}> {both[1]}, int classes, Span<{o}> losses, Span<{o}> gradient);",
            $"public static double[][] {name}{type}(int classes, double[] a, double[] b) {{ {Outputs(o, "a.Length / classes", "a.Length")} var Value = {name}Of({Spans(type, "a")}, {Spans(type, "b")}, classes, losses, gradient); {Result("Value")} }}",
        ];
    }

    private static string Outputs(string type, string rows, string length) => $"var losses = new {type}[{rows}]; var gradient = new {type}[{length}];";

    private static string Spans(string type, string name) => $"Array.ConvertAll({name}, v => ({type})v)";

    private static string Result(string value) => $"return [[{value}], Array.ConvertAll(losses, v => (double)v), Array.ConvertAll(gradient, v => (double)v)];";
}
