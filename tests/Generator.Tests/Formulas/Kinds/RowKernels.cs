using System.Reflection;

namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>The kernels of all formulas of rows and of their kinds, compiled together, once.</summary>
internal static class RowKernels
{
    private static readonly Lazy<Type> Compiled = new(() => FormulaRun.Compile(string.Join("\n", RowFormulas.All.Select(Text))));

    /// <summary>The loss of each row, and gradient and Hessian by the first operand.</summary>
    /// <param name="entry">The number of the formula in its table.</param>
    /// <param name="method">"Own", "OwnDouble", "BuiltIn" or "BuiltInDouble".</param>
    /// <param name="rows">The operands.</param>
    public static double[][] Call(int entry, string method, RowPlaces rows) => (double[][])Compiled.Value.GetNestedType($"R{entry}", BindingFlags.Public)!
        .GetMethod(method)!.Invoke(null, [rows.Numbers, rows.Labels, rows.Classes])!;

    private static string Text(RowFormula formula, int index) => $"public static partial class R{index} {{ {formula.Members} "
        + Kernel("nameof(F)", "float", formula, "Own") + Kernel("nameof(F)", "double", formula, "OwnDouble")
        + Kernel(formula.Attribute, "float", formula, "BuiltIn") + Kernel(formula.Attribute, "double", formula, "BuiltInDouble") + " }";

    private static string Kernel(string attribute, string element, RowFormula formula, string name)
    {
        string spans = string.Join(", ", formula.Operands.Select((o, i) => $"ReadOnlySpan<{(o == 'k' ? "int" : element)}> x{i}"));
        string given = string.Join(", ", formula.Operands.Select((o, i) => o == 'k' ? "k" : $"Array.ConvertAll(x[{i}], v => ({element})v)"));
        return $"[Loss({attribute}, Reduction = Reduction.None)] private static partial void {name}Kernel({spans}, int classes, Span<{element}> losses, Span<{element}> gradient, Span<{element}> hessian);\n"
            + $"public static double[][] {name}(double[][] x, int[] k, int classes) {{ {element}[] l = new {element}[k.Length], g = new {element}[x[0].Length], h = new {element}[x[0].Length]; "
            + $"{name}Kernel({given}, classes, l, g, h); return [Array.ConvertAll(l, v => (double)v), Array.ConvertAll(g, v => (double)v), Array.ConvertAll(h, v => (double)v)]; }}\n";
    }
}
