using System.Reflection;

namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>The kernels of all formulas of elements and of their kinds, compiled together, once.</summary>
internal static class ElementKernels
{
    private static readonly Lazy<Type> Compiled = new(() => FormulaRun.Compile(string.Join("\n", ElementFormulas.All.Select(Text))));

    /// <summary>Losses, gradient and Hessian of each element.</summary>
    /// <param name="entry">The number of the formula in its table.</param>
    /// <param name="method">"Own", "OwnDouble", "BuiltIn" or "BuiltInDouble".</param>
    /// <param name="operands">The operands.</param>
    public static double[][] Call(int entry, string method, double[][] operands) =>
        (double[][])Compiled.Value.GetNestedType($"E{entry}", BindingFlags.Public)!.GetMethod(method)!.Invoke(null, [operands])!;

    private static string Text(KindFormula formula, int index)
    {
        int operands = formula.Operands.Numbers.Length;
        return $"public static partial class E{index} {{ {formula.Members} "
            + Kernel("nameof(F)", "float", operands, "Own") + Kernel("nameof(F)", "double", operands, "OwnDouble")
            + Kernel(formula.Attribute, "float", operands, "BuiltIn") + Kernel(formula.Attribute, "double", operands, "BuiltInDouble") + " }";
    }

    private static string Kernel(string attribute, string element, int operands, string name)
    {
        IEnumerable<int> all = Enumerable.Range(0, operands);
        string spans = string.Join(", ", all.Select(i => $"ReadOnlySpan<{element}> x{i}")), given = string.Join(", ", all.Select(i => $"Array.ConvertAll(x[{i}], v => ({element})v)"));
        return $"[Loss({attribute}, Reduction = Reduction.None)] private static partial void {name}Kernel({spans}, Span<{element}> losses, Span<{element}> gradient, Span<{element}> hessian);\n"
            + $"public static double[][] {name}(double[][] x) {{ {element}[] l = new {element}[x[0].Length], g = new {element}[x[0].Length], h = new {element}[x[0].Length]; "
            + $"{name}Kernel({given}, l, g, h); return [Array.ConvertAll(l, v => (double)v), Array.ConvertAll(g, v => (double)v), Array.ConvertAll(h, v => (double)v)]; }}\n";
    }
}
