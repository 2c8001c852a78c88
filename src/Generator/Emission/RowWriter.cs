using System.Globalization;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Emission;

/// <summary>Writes what surrounds the work on one row: where it begins, whether it is left out, and what marks it as undefined.</summary>
internal sealed class RowWriter(KernelContext context, ScalarWriter scalars, bool keeps)
{
    private CodeWriter Writer => context.Writer;

    private KernelRequest Request => context.Request;

    /// <summary>The label that marks a row as left out.</summary>
    public static string IgnoreIndex(KernelRequest request) => request.IgnoreIndex is { } index
        ? $"({request.Find("labels")!.Type})({index.ToString(CultureInfo.InvariantCulture)})"
        : "ignoreIndex";

    /// <summary>The beginning of a row.</summary>
    public void Start(RowPass rows)
    {
        context.Spread.Clear();
        bool hasLanes = rows.Body.OfType<LanePass>().Any();
        Label(rows);
        foreach ((string role, string type) in Shared())
        {
            Writer.Line($"ref {type} {role}Row = ref {role}Start;");
        }

        if (rows.Skip is not null || Request.Find("weights") is not null)
        {
            Weight(rows);
        }

        foreach ((string role, string type) in PerRow())
        {
            Writer.Line($"ref {type} {role}Row = ref Unsafe.Add(ref {role}Start, (nint)row * classes);");
        }

        if (hasLanes)
        {
            Writer.Line("int i;");
        }
    }

    /// <summary>The end of a row: no output keeps a number if the row has no value.</summary>
    public void Mark(RowPass rows)
    {
        if (rows.MarkIfNaN is null)
        {
            return;
        }

        using (Writer.Braces($"if ({context.Type}.IsNaN({scalars.Text(rows.MarkIfNaN)}))"))
        {
            foreach (OutputStore store in rows.Stores.Where(s => s.Level == Level.Lane))
            {
                Writer.Line($"if ({KernelContext.Wants(store.Output)}) {{ {Slice(store.Output)}.Fill({context.Type}.NaN); }}");
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
        if (Request.Find("weights") is not null)
        {
            Writer.Line($"{context.Type} weight = Unsafe.Add(ref weightsStart, row);");
        }

        if (rows.Skip is null)
        {
            return;
        }

        foreach (Expr gather in rows.SkipGathers)
        {
            Writer.Line($"{context.Type} {context.Plan.Names[gather]} = {scalars.Definition(gather)};");
        }

        using (Writer.Braces($"if ({scalars.Definition(rows.Skip)})"))
        {
            LeaveOut(rows);
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

    /// <summary>The spans that all rows share.</summary>
    private IEnumerable<(string Role, string Type)> Shared() =>
        Request.Arguments.Where(a => a.Kind == ArgumentKind.ClassWeights).Select(a => (a.Role, a.Type));

    /// <summary>The spans with a row of their own for each row.</summary>
    private IEnumerable<(string Role, string Type)> PerRow()
    {
        IEnumerable<(string, string)> operands = context.Definition.Operands
            .Where(o => !o.IsLabel)
            .Select(o => (o.Name, Request.Find(o.Name)!.Type));
        return operands.Concat(context.LaneOutputs.Select(o => (o, context.Type))).Concat(keeps ? [("kept", context.Type)] : []);
    }

    private static string Slice(string output) => $"{output}.Slice(row * classes, classes)";
}
