using System.Globalization;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes what surrounds the work on an only row: whether it is left out, what it adds, and what marks it as undefined.</summary>
/// <param name="context">The method that calls the phases.</param>
/// <param name="result">The text of what has been computed of the row.</param>
internal sealed class RowWriter(KernelContext context, Func<Expr, string> result)
{
    private readonly ScalarWriter _scalars = new(context);

    private CodeWriter Writer => context.Writer;

    private KernelRequest Request => context.Request;

    /// <summary>The label that marks a row as left out.</summary>
    public static string IgnoreIndex(KernelRequest request) => request.IgnoreIndex is { } index
        ? $"({request.Find("labels")!.Type})({index.ToString(CultureInfo.InvariantCulture)})"
        : "ignoreIndex";

    /// <summary>How many rows are not left out.</summary>
    public static string CountOfRows(KernelRequest request) => $"rows - LabelCount.Of(labels, {IgnoreIndex(request)})";

    /// <summary>The total of exact sums over rows.</summary>
    /// <param name="context">The kernel.</param>
    /// <param name="owner">What the sums are fields of, with a point.</param>
    public static string Exact(KernelContext context, string owner = "")
    {
        string sum = $"in {owner}{Sum(context, context.Plan.Total!)}";
        string weight = context.Plan.Divisor is { Op: Op.SumOverRows } shares ? $", in {owner}{Sum(context, shares)}" : "";
        string count = context.Request.HasIgnoreIndex ? "count" : context.Losses;
        return $"LossSum.FromTotals({sum}{weight}, {count})";
    }

    /// <summary>The loop over the only row, its sums and what they are.</summary>
    /// <param name="rows">The pass.</param>
    /// <param name="steps">Writes the steps of a row.</param>
    public void Write(RowPass rows, Action<IEnumerable<Step>> steps)
    {
        string sum = AddsExactly ? "ExactSum" : "CompensatedSum";
        foreach (Expr reduction in rows.Reductions)
        {
            Writer.Line($"var {Sum(context, reduction)} = new {sum}();");
        }

        using (Writer.Braces("for (int row = 0; row < rows; row++)"))
        {
            Weight(rows);
            steps(rows.Body);
            foreach (Expr reduction in rows.Reductions)
            {
                Writer.Line($"{Sum(context, reduction)}.Add({result(reduction[0])});");
            }

            Mark(rows);
        }

        Writer.Line();
        foreach (Expr reduction in rows.Reductions.Where(_ => !AddsExactly))
        {
            ReductionResults.Write(context, reduction, $"{Sum(context, reduction)}.Value");
        }
    }

    private bool AddsExactly => Request.Returns == ReturnKind.LossSum && context.Plan.Total is not null;

    /// <summary>The variable of a sum over rows.</summary>
    public static string Sum(KernelContext context, Expr sum) => context.Plan.Names.Of(sum, "Rows");

    // No output keeps a number if the row has no value.
    private void Mark(RowPass rows)
    {
        if (rows.MarkIfNaN is null)
        {
            return;
        }

        using (Writer.Braces($"if ({context.Type}.IsNaN({result(rows.MarkIfNaN)}))"))
        {
            foreach (OutputStore store in rows.Stores.Where(s => s.Level == Level.Lane))
            {
                Writer.Line($"if ({KernelContext.Wants(store.Output)}) {{ {Slice(store.Output)}.Fill({context.TypeOf(store.Output)}.NaN); }}");
            }
        }
    }

    private void Weight(RowPass rows)
    {
        foreach (Argument argument in context.RowWeights)
        {
            string stored = $"{argument.Role}[row]";
            string value = argument.Type == context.Type ? stored : $"ScalarLane.To{context.Precision}({stored})";
            Writer.Line($"{context.Type} {KernelContext.WeightSymbol(argument)} = {value};");
        }

        if (rows.Skip is not null)
        {
            using (Writer.Braces($"if ({_scalars.Definition(rows.Skip)})"))
            {
                LeaveOut(rows);
            }
        }
    }

    private void LeaveOut(RowPass rows)
    {
        foreach (OutputStore store in rows.Stores)
        {
            string clear = store.Level == Level.Row ? $"{store.Output}[row] = 0;" : $"{Slice(store.Output)}.Clear();";
            Writer.Line($"if ({KernelContext.Wants(store.Output)}) {{ {clear} }}");
        }

        Writer.Line("continue;");
    }

    private static string Slice(string output) => $"{output}.Slice(row * classes, classes)";
}
