using System.Reflection;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LossGen.Generator.Tests.Formulas;

/// <summary>Kernels of formulas, compiled in memory and called with operands that are given in double.</summary>
internal static class FormulaRun
{
    /// <summary>Losses, gradient and Hessian of each element.</summary>
    /// <param name="members">The formula F and what it calls.</param>
    /// <param name="element">The element type.</param>
    /// <param name="operands">The operands.</param>
    public static double[][] Call(string members, string element, params double[][] operands) =>
        CallAll($"[Loss(nameof(F), Reduction = Reduction.None)] {Kernel(element, operands.Length, "K")} {members} {Wrapper(element, operands.Length, "K")}", operands);

    /// <summary>The same of a kind of the catalogue.</summary>
    public static double[][] CallKind(string attribute, string element, params double[][] operands) =>
        CallAll($"[Loss({attribute}, Reduction = Reduction.None)] {Kernel(element, operands.Length, "K")} {Wrapper(element, operands.Length, "K")}", operands);

    /// <summary>Compiles a class Losses of some members, which must have no error.</summary>
    public static Type Compile(string members)
    {
        CSharpCompilation compilation = GeneratorRun.Compile("public " + GeneratorRun.InClass(members));
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        using MemoryStream image = new();
        EmitResult result = generated.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        return Assembly.Load(image.ToArray()).GetType("Losses")!;
    }

    private static double[][] CallAll(string members, double[][] operands) => (double[][])Compile(members).GetMethod("Run")!.Invoke(null, [operands])!;

    private static string Kernel(string element, int operands, string name) =>
        $"public static partial void {name}({string.Join(", ", Enumerable.Range(0, operands).Select(i => $"ReadOnlySpan<{element}> x{i}"))}, "
        + $"Span<{element}> losses, Span<{element}> gradient, Span<{element}> hessian);";

    private static string Wrapper(string element, int operands, string name) =>
        $"public static double[][] Run(double[][] x) {{ var l = new {element}[x[0].Length]; var g = new {element}[x[0].Length]; var h = new {element}[x[0].Length]; "
        + $"{name}({string.Join(", ", Enumerable.Range(0, operands).Select(i => $"Array.ConvertAll(x[{i}], v => ({element})v)"))}, l, g, h); "
        + "return [Array.ConvertAll(l, v => (double)v), Array.ConvertAll(g, v => (double)v), Array.ConvertAll(h, v => (double)v)]; }";
}
