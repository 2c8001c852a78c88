using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Phases;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Printing.Rows;

/// <summary>Prints what is done row by row before and after rows are computed: what is read at labels and of weights, and single elements that are written.</summary>
/// <param name="context">The phase.</param>
/// <param name="shape">Where numbers and columns are.</param>
internal sealed class RowEnds(KernelContext context, RowShape shape)
{
    private readonly ScalarWriter _scalars = new(context);

    private CodeWriter Writer => context.Writer;

    private KernelRequest Request => context.Request;

    private string Type => context.Type;

    private RowPass Rows => shape.Rows;

    private string Interface => $"IRowwise<{Type}>";

    /// <summary>Prints the methods that come before.</summary>
    public void WriteBefore()
    {
        LeavesOut();
        Read();
        Columns();
    }

    private void LeavesOut()
    {
        Writer.Line();
        if (shape.IsOnlyRow || (!Request.HasIgnoreIndex && Rows.Skip is null))
        {
            Writer.Line($"bool {Interface}.LeavesOut(nint row) => false;");
            return;
        }

        using (Writer.Braces($"bool {Interface}.LeavesOut(nint row)"))
        {
            if (Request.HasIgnoreIndex)
            {
                using (Writer.Braces($"if ({IsIgnored})"))
                {
                    LeaveOut();
                }

                Writer.Line();
            }

            if (Rows.Skip is not null)
            {
                Label(Rows.SkipGathers, isKnown: true);
                foreach (Argument weights in shape.Weights)
                {
                    Writer.Line($"{Type} {KernelContext.WeightSymbol(weights)} = {Weight(weights)};");
                }

                foreach (Expr gather in Rows.SkipGathers)
                {
                    Writer.Line($"{Type} {context.Plan.Names[gather]} = {AtLabel(gather[0])};");
                }

                using (Writer.Braces($"if ({_scalars.Definition(Rows.Skip)})"))
                {
                    LeaveOut();
                }

                Writer.Line();
            }

            Writer.Line("return false;");
        }
    }

    private void LeaveOut()
    {
        foreach (OutputStore store in Rows.Stores)
        {
            Writer.Line(store.Level == Level.Row
                ? $"RowElements.Set<{context.TypeOf(store.Output)}>({store.Output}, row, 0);"
                : Fill(store.Output, "0"));
        }

        Writer.Line("return true;");
    }

    private void Read()
    {
        string head = $"void {Interface}.Read(nint row, RowNumbers<{Type}> numbers)";
        Writer.Line();
        if (shape.Gathers.Count == 0 && shape.Weights.Count == 0)
        {
            Writer.Line($"{head} {{ }}");
            return;
        }

        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces(head))
        {
            Label(shape.Gathers, isKnown: false);
            foreach (Expr gather in shape.Gathers)
            {
                Writer.Line($"numbers[{shape.NumberOf(gather)}] = {AtLabel(gather[0])};");
            }

            foreach (Argument weights in shape.Weights)
            {
                Writer.Line($"numbers[{shape.NumberOf(RowShape.Symbol(weights))}] = {Weight(weights)};");
            }
        }
    }

    // A row that is left out is computed with any label, and its results are not used.
    private void Label(IReadOnlyList<Expr> gathers, bool isKnown)
    {
        if (gathers.Count > 0)
        {
            Writer.Line($"int label = {(Request.HasIgnoreIndex && !isKnown ? $"{IsIgnored} ? 0 : " : "")}(int){StoredLabel};");
        }
    }

    private string StoredLabel => $"RowElements.Stored<{Request.Find("labels")!.Type}>(labels, row)";

    private string IsIgnored => $"{StoredLabel} == {RowWriter.IgnoreIndex(Request)}";

    private string Weight(Argument weights) => $"RowElements.Get<{Type}, {weights.Type}>({weights.Role}, row)";

    private string AtLabel(Expr symbol)
    {
        if (KernelContext.IsComputed(symbol))
        {
            return context.Computed(symbol, "label");
        }

        string operand = context.OperandOf(symbol);
        return $"RowElements.Get<{Type}, {context.StorageOf(symbol)}>({operand}, {(shape.IsShared(operand) ? "label" : At("label"))})";
    }

    // An element of the row.
    private string At(string index) => Request.IsClassMajor
        ? $"row + {index} * {KernelRequest.ClassStride}"
        : $"row * {Request.StrideText} + {index}";

    private string Fill(string output, string number) => Request.IsClassMajor
        ? $"RowElements.FillBlocks<{context.TypeOf(output)}>({output}, row, classes, {KernelRequest.ClassStride}, {number});"
        : $"RowElements.Fill<{context.TypeOf(output)}>({output}, row * {Request.StrideText}, classes, {number});";

    private void Columns()
    {
        string to = $"void {Interface}.ToColumns(in RowGroup group)", from = $"void {Interface}.FromColumns(in RowGroup group)";
        Writer.Line();
        if (shape.Columns == 0)
        {
            Writer.Line($"{to} {{ }}");
            Writer.Line();
            Writer.Line($"{from} {{ }}");
            return;
        }

        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces(to))
        {
            foreach (string operand in shape.Operands)
            {
                Writer.Line($"group.From{(shape.IsShared(operand) ? "Shared" : Lie)}<{Type}, {Request.Find(operand)!.Type}>({operand}, {shape.ColumnOf(operand)});");
            }
        }

        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces(from))
        {
            foreach (string output in shape.Outputs)
            {
                string copy = context.IsNarrow(output) ? $"ToSingle{Lie}" : $"To{Lie}<{Type}>";
                Writer.Line($"group.{copy}({output}, {shape.ColumnOfOutput(output)});");
            }
        }
    }

    private string Lie => Request.IsClassMajor ? "Blocks" : "Rows";

    /// <summary>Prints the method that comes after.</summary>
    public void WriteAfter()
    {
        ElementStore[] elements = [.. Rows.Body.OfType<ElementStore>()];
        string head = $"void {Interface}.Finish(nint row, RowNumbers<{Type}> numbers)";
        Writer.Line();
        if (elements.Length == 0 && Rows.Reductions.Count == 0 && !Marks)
        {
            Writer.Line($"{head} {{ }}");
            return;
        }

        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces(head))
        {
            foreach (ElementStore store in elements)
            {
                string index = store.AtLabel ? At($"(int){StoredLabel}") : "row";
                Writer.Line($"RowElements.Set({store.Output}, {index}, {context.Stored(store.Output, Result(store.Value))});");
            }

            foreach (Expr sum in Rows.Reductions)
            {
                Writer.Line($"{RowWriter.Sum(context, sum)}.Add({Result(sum[0])});");
            }

            Mark();
        }
    }

    private bool Marks => Rows.MarkIfNaN is not null && Rows.Stores.Any(s => s.Level == Level.Lane);

    // No output keeps a number if the row has no value.
    private void Mark()
    {
        if (!Marks)
        {
            return;
        }

        using (Writer.Braces($"if ({Type}.IsNaN({Result(Rows.MarkIfNaN!)}))"))
        {
            foreach (OutputStore store in Rows.Stores.Where(s => s.Level == Level.Lane))
            {
                Writer.Line(Fill(store.Output, $"{context.TypeOf(store.Output)}.NaN"));
            }
        }
    }

    private string Result(Expr value) => value.Level == Level.Row ? $"numbers[{shape.NumberOf(value)}]" : _scalars.Text(value);
}
