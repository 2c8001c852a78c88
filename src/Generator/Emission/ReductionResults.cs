using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes the result of a sum or count: in double, and in the element type where formulas use it.</summary>
internal static class ReductionResults
{
    /// <summary>The double variable of a reduction.</summary>
    public static string Total(KernelContext context, Expr reduction) => context.Plan.Names[reduction] + "Total";

    public static void Write(KernelContext context, Expr reduction, string value)
    {
        context.Writer.Line($"double {Total(context, reduction)} = {value};");
        if (IsUsedInFormulas(context, reduction))
        {
            string cast = context.Plan.Element == ElementType.Float ? "(float)" : "";
            context.Writer.Line($"{context.Type} {context.Plan.Names[reduction]} = {cast}{Total(context, reduction)};");
        }
    }

    // A reduction is itself one use.
    private static bool IsUsedInFormulas(KernelContext context, Expr reduction) => context.Used(reduction) > 1;
}
