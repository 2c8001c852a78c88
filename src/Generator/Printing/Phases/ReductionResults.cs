using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes the result of a sum or count: in double, and in the element type where formulas use it.</summary>
internal static class ReductionResults
{
    /// <summary>The double variable or parameter of a reduction.</summary>
    public static string Total(KernelContext context, Expr reduction) => context.Plan.Names.Of(reduction, "Total");

    /// <summary>The parameter of the term that a sum of others leaves out of a part.</summary>
    public static string Largest(KernelContext context, Expr reduction) => context.Plan.Names.Of(reduction, "LeftOut");

    /// <summary>Writes the variables, or hands the result of a phase's part over to the caller.</summary>
    public static void Write(KernelContext context, Expr reduction, string value)
    {
        if (IsHandedOver(context, reduction))
        {
            context.Writer.Line($"{Total(context, reduction)} = {value};");
            return;
        }

        context.Writer.Line($"double {Total(context, reduction)} = {value};");
        WriteRounded(context, reduction);
    }

    /// <summary>Writes the variable in the element type, if there is a use for it.</summary>
    public static void WriteRounded(KernelContext context, Expr reduction)
    {
        if (IsUsedInFormulas(context, reduction))
        {
            string cast = context.Plan.Element == ElementType.Float ? "(float)" : "";
            context.Writer.Line($"{context.Type} {context.Plan.Names[reduction]} = {cast}{Total(context, reduction)};");
        }
    }

    /// <summary>Whether the caller puts the results of parts together.</summary>
    public static bool IsHandedOver(KernelContext context, Expr reduction) =>
        context.Phase is { } phase && phase.Reductions.Contains(reduction);

    // A reduction is itself one use.
    private static bool IsUsedInFormulas(KernelContext context, Expr reduction) => context.Used(reduction) > 1;
}
