using System.Globalization;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Emission;

/// <summary>Writes what surrounds the work on one row: where it begins, whether it is left out, and what marks it as undefined.</summary>
/// <param name="context">The kernel.</param>
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

    /// <summary>The loop over rows and the sums over it.</summary>
    /// <param name="rows">The pass.</param>
    /// <param name="steps">Writes the steps of a row.</param>
    public void Write(RowPass rows, Action<IEnumerable<Step>> steps)
    {
        DeclareSums(rows);
        using (Writer.Braces("for (int row = 0; row < rows; row++)"))
        {
            context.Spread.Clear();
            Begin(rows);
            if (context.IsOverRows)
            {
                Lanes(rows);
            }

            steps(rows.Body);
            AddAndMark(rows);
        }

        Writer.Line();
        Results(rows);
    }

    /// <summary>The sums, before the loop.</summary>
    public void DeclareSums(RowPass rows)
    {
        foreach (Expr sum in rows.Reductions)
        {
            Writer.Line($"var {Sum(context, sum)} = new {(AddsExactly ? "ExactSum" : "CompensatedSum")}();");
        }
    }

    /// <summary>The start of a row: its label and weight, and whether it is left out.</summary>
    public void Begin(RowPass rows)
    {
        Label(rows);
        if (context.IsOverRows)
        {
            foreach ((string role, string type) in Shared())
            {
                Writer.Line($"ref {type} {role}Row = ref {role}Start;");
            }
        }

        Weight(rows);
    }

    /// <summary>The end of a row: what it adds, and its outputs if it has no value.</summary>
    public void AddAndMark(RowPass rows)
    {
        foreach (Expr sum in rows.Reductions)
        {
            Writer.Line($"{Sum(context, sum)}.Add({result(sum[0])});");
        }

        Mark(rows);
    }

    /// <summary>What the rows add up to.</summary>
    public void Results(RowPass rows)
    {
        foreach (Expr sum in rows.Reductions.Where(_ => !AddsExactly))
        {
            ReductionResults.Write(context, sum, $"{Sum(context, sum)}.Value");
        }
    }

    private bool AddsExactly => Request.Returns == ReturnKind.LossSum && context.Plan.Total is not null;

    /// <summary>The variable of a sum over rows.</summary>
    public static string Sum(KernelContext context, Expr sum) => context.Plan.Names[sum] + "Rows";

    private void Lanes(RowPass rows)
    {
        foreach ((string role, string type) in PerRow())
        {
            string start = role == "kept" && context.KeepsApart ? "keptStart" : $"Unsafe.Add(ref {role}Start, {context.RowAt("row")})";
            Writer.Line($"ref {type} {role}Row = ref {start};");
        }

        if (rows.Body.OfType<LanePass>().Any())
        {
            Writer.Line("int i;");
        }
    }

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
                Writer.Line($"if ({KernelContext.Wants(store.Output)}) {{ {Fill(store.Output, $"{context.TypeOf(store.Output)}.NaN")} }}");
            }
        }
    }

    private void Label(RowPass rows)
    {
        if (Request.Find("labels") is null)
        {
            return;
        }

        if (Request.HasIgnoreIndex)
        {
            using (Writer.Braces($"if (Unsafe.Add(ref labelsStart, row) == {IgnoreIndex(Request)})"))
            {
                LeaveOut(rows);
            }
        }

        Writer.Line("int label = (int)Unsafe.Add(ref labelsStart, row);");
    }

    private void Weight(RowPass rows)
    {
        foreach (Argument argument in context.RowWeights)
        {
            string stored = $"{argument.Role}[row]";
            string value = argument.Type == context.Type ? stored : $"ScalarLane.To{context.Precision}({stored})";
            Writer.Line($"{context.Type} {KernelContext.WeightSymbol(argument)} = {value};");
        }

        if (rows.Skip is null)
        {
            return;
        }

        foreach (Expr gather in rows.SkipGathers)
        {
            Writer.Line($"{context.Type} {context.Plan.Names[gather]} = {_scalars.Definition(gather)};");
        }

        using (Writer.Braces($"if ({_scalars.Definition(rows.Skip)})"))
        {
            LeaveOut(rows);
        }
    }

    private void LeaveOut(RowPass rows)
    {
        foreach (OutputStore store in rows.Stores)
        {
            string clear = store.Level == Level.Row ? $"{store.Output}[row] = 0;" : Fill(store.Output, null);
            Writer.Line($"if ({KernelContext.Wants(store.Output)}) {{ {clear} }}");
        }

        Writer.Line("continue;");
    }

    /// <summary>The spans that all rows share.</summary>
    private IEnumerable<(string Role, string Type)> Shared() =>
        Request.Arguments.Where(a => a.Kind == ArgumentKind.ClassWeights).Select(a => (a.Role, a.Type));

    /// <summary>The spans with a row of their own for each row.</summary>
    private IEnumerable<(string Role, string Type)> PerRow()
    {
        IEnumerable<(string, string)> operands = context.Definition.Operands
            .Where(o => o is { IsLabel: false, IsOfRow: false })
            .Select(o => (o.Name, Request.Find(o.Name)!.Type))
            .Concat(Request.Arguments.Where(a => a.Kind == ArgumentKind.Weights && !context.IsPerRow(a)).Select(a => (a.Role, a.Type)));
        return operands.Concat(context.LaneOutputs.Select(o => (o, context.TypeOf(o)))).Concat(context.Keeps ? [("kept", context.Type)] : []);
    }

    // All of a row; zeros are cleared.
    private string Fill(string output, string? number) =>
        Request.IsClassMajor ? $"ClassBlocks.Fill({output}, row, {KernelRequest.ClassStride}, {number ?? $"({context.TypeOf(output)})0"});"
        : number is null ? $"{Slice(output)}.Clear();"
        : $"{Slice(output)}.Fill({number});";

    private string Slice(string output) => $"{output}.Slice(row * {Request.StrideText}, classes)";
}
