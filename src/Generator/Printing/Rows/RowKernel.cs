using LossGen.Generator.Emission;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Printing.Rows;

/// <summary>Prints the struct that says what a phase computes of each row, and those of its passes; the library has the loops.</summary>
internal sealed class RowKernel
{
    private const int MostSpans = 13;

    private readonly KernelContext _context;
    private readonly PhaseSignature _signature;
    private readonly ScalarWriter _scalars;
    private readonly RowShape _shape;
    private readonly RowPassText[] _passes;

    /// <param name="caller">The method that calls the phases.</param>
    /// <param name="phase">The phase.</param>
    public RowKernel(KernelContext caller, Phase phase)
    {
        _context = caller.Of(phase, ScalarTarget.Instance, hasFewClasses: false);
        _signature = new PhaseSignature(caller, phase);
        _scalars = new ScalarWriter(_context);
        _shape = new RowShape(_context);
        Name = $"{caller.Request.Method.Name}{(phase.IsOnly ? "" : phase.Name.Substring(phase.Name.Length - 1))}Rows";
        _passes = [.. _shape.Passes.Select((pass, k) => new RowPassText(_context, pass, $"{Name}Pass{k + 1}"))];
    }

    private CodeWriter Writer => _context.Writer;

    private KernelRequest Request => _context.Request;

    private string Type => _context.Type;

    private RowPass Rows => _shape.Rows;

    private string Interface => $"IRowwise<{Type}>";

    private bool AddsExactly => Request.Returns == ReturnKind.LossSum && _context.Plan.Total is not null;

    /// <summary>What the struct is called.</summary>
    public string Name { get; }

    /// <summary>Whether the library has the loops of a plan: of rows that lie side by side in memory, whose outputs have the type that is computed in.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="plan">The plan.</param>
    public static bool Takes(KernelRequest request, KernelPlan plan) =>
        plan.RowWise
        && request is { Selection.Family: not Family.Function, HasRowStride: false, IsClassMajor: false }
        && request.Arguments.Count(a => a.IsSpan) <= MostSpans
        && request.Arguments.Where(a => a.IsOutput).All(a => a.Type == plan.Element.Keyword())
        && plan.AllSteps.OfType<LanePass>().All(pass => RowShape.Reductions(pass).Count() <= RowPassText.MostReductions)
        && plan.AllSteps.SelectMany(Values).All(v => v.Op == Op.AtLabel || Graph.Reduces(v, Level.Lane) || Graph.Reduces(v, Level.Row) || LaneText.Has(v.Op));

    private static IEnumerable<Expr> Values(Step step) => step switch
    {
        LanePass pass => pass.Values,
        ScalarStep scalars => scalars.Values,
        _ => [],
    };

    /// <summary>Prints the body of the method that computes some rows.</summary>
    public void WriteCall()
    {
        Writer.Line($"{Name} kernel = default;");
        foreach (Scalar scalar in _signature.Scalars)
        {
            Writer.Line($"kernel.{scalar.Name} = {scalar.Name};");
        }

        Writer.Line("Operands operands = default;");
        for (int k = 0; k < _signature.Spans.Count; k++)
        {
            Writer.Line($"operands.Span{k} = ref Operands.Of({_signature.Spans[k].Role});");
        }

        if (_shape.IsOnlyRow)
        {
            Writer.Line($"Rowwise.Run<{Type}, {Name}>(ref kernel, 1, {_signature.Spans[0].Role}.Length, in operands);");
            foreach (Scalar result in _signature.Results)
            {
                Writer.Line($"{result.Name} = kernel.{result.Name};");
            }

            return;
        }

        string rows = $"{Request.Arguments[0].Role}.Length / classes";
        bool counts = _context.IsExact;
        if (counts)
        {
            Writer.Line($"int rows = {rows};");
            if (Request.HasIgnoreIndex)
            {
                Writer.Line($"int count = {RowWriter.CountOfRows(Request)};");
            }
        }

        Writer.Line($"Rowwise.Run<{Type}, {Name}>(ref kernel, {(counts ? "rows" : rows)}, classes, in operands);");
        if (AddsExactly)
        {
            Writer.Line($"total = {RowWriter.Exact(_context, "kernel.")};");
            return;
        }

        foreach (Expr sum in Rows.Reductions)
        {
            Writer.Line($"{ReductionResults.Total(_context, sum)} = kernel.{RowWriter.Sum(_context, sum)}.Value;");
        }
    }

    /// <summary>Prints the structs.</summary>
    public void Write()
    {
        Writer.Line($"/// <summary>What {_context.Definition.Kind} computes of each row.</summary>");
        FileWriter.Mark(Writer, GeneratedAttributes.All);
        using (Writer.Braces($"file struct {Name} : {Interface}"))
        {
            Fields();
            Bind();
            LeavesOut();
            Read();
            Columns();
            Writer.Line();
            new RowSteps(_context, _shape, _passes).Write();
            Finish();
        }

        foreach (RowPassText pass in _passes)
        {
            Writer.Line();
            pass.Write();
        }
    }

    private void Fields()
    {
        Writer.Line($"private nint {string.Join(", ", _signature.Spans.Select(s => s.Role))};");
        foreach (Scalar scalar in _signature.Scalars)
        {
            Writer.Line($"internal {scalar.Type} {scalar.Name};");
        }

        if (_shape.IsOnlyRow)
        {
            foreach (Scalar result in _signature.Results)
            {
                Writer.Line($"internal {result.Type} {result.Name};");
            }
        }

        foreach (Expr sum in Rows.Reductions)
        {
            Writer.Line($"internal {(AddsExactly ? "ExactSum" : "CompensatedSum")} {RowWriter.Sum(_context, sum)};");
        }

        Writer.Line();
        Writer.Line($"static int {Interface}.Numbers => {_shape.Numbers};");
        Writer.Line();
        Writer.Line($"static int {Interface}.Columns => {_shape.Columns};");
    }

    private void Bind()
    {
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"void {Interface}.Bind(in Addresses at)"))
        {
            for (int k = 0; k < _signature.Spans.Count; k++)
            {
                Writer.Line($"{_signature.Spans[k].Role} = at.Span{k};");
            }
        }
    }

    private void LeavesOut()
    {
        Writer.Line();
        if (_shape.IsOnlyRow || (!Request.HasIgnoreIndex && Rows.Skip is null))
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
                foreach (Argument weights in _shape.Weights)
                {
                    Writer.Line($"{Type} {KernelContext.WeightSymbol(weights)} = {Weight(weights)};");
                }

                foreach (Expr gather in Rows.SkipGathers)
                {
                    Writer.Line($"{Type} {_context.Plan.Names[gather]} = {AtLabel(gather[0])};");
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
                ? $"RowElements.Set<{Type}>({store.Output}, row, 0);"
                : $"RowElements.Fill<{Type}>({store.Output}, row * classes, classes, 0);");
        }

        Writer.Line("return true;");
    }

    private void Read()
    {
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"void {Interface}.Read(nint row, RowNumbers<{Type}> numbers)"))
        {
            Label(_shape.Gathers, isKnown: false);
            foreach (Expr gather in _shape.Gathers)
            {
                Writer.Line($"numbers[{_shape.NumberOf(gather)}] = {AtLabel(gather[0])};");
            }

            foreach (Argument weights in _shape.Weights)
            {
                Writer.Line($"numbers[{_shape.NumberOf(RowShape.Symbol(weights))}] = {Weight(weights)};");
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
            return _context.Element(symbol, "label");
        }

        string operand = _context.OperandOf(symbol);
        return $"RowElements.Get<{Type}, {_context.StorageOf(symbol)}>({operand}, {(_shape.IsShared(operand) ? "label" : "row * classes + label")})";
    }

    private void Columns()
    {
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"void {Interface}.ToColumns(in RowGroup group)"))
        {
            foreach (string operand in _shape.Operands)
            {
                Writer.Line($"group.From{(_shape.IsShared(operand) ? "Shared" : "Rows")}<{Type}, {Request.Find(operand)!.Type}>({operand}, {_shape.ColumnOf(operand)});");
            }
        }

        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"void {Interface}.FromColumns(in RowGroup group)"))
        {
            foreach (string output in _shape.Outputs)
            {
                Writer.Line($"group.ToRows<{Type}>({output}, {_shape.ColumnOfOutput(output)});");
            }
        }
    }

    private void Finish()
    {
        ElementStore[] elements = [.. Rows.Body.OfType<ElementStore>()];
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"void {Interface}.Finish(nint row, RowNumbers<{Type}> numbers)"))
        {
            foreach (ElementStore store in elements)
            {
                string index = store.AtLabel ? $"row * classes + (int){StoredLabel}" : "row";
                Writer.Line($"RowElements.Set({store.Output}, {index}, {Result(store.Value)});");
            }

            foreach (Expr sum in Rows.Reductions)
            {
                Writer.Line($"{RowWriter.Sum(_context, sum)}.Add({Result(sum[0])});");
            }

            Mark();
        }
    }

    // No output keeps a number if the row has no value.
    private void Mark()
    {
        OutputStore[] marked = [.. Rows.Stores.Where(s => s.Level == Level.Lane)];
        if (Rows.MarkIfNaN is null || marked.Length == 0)
        {
            return;
        }

        using (Writer.Braces($"if ({Type}.IsNaN({Result(Rows.MarkIfNaN)}))"))
        {
            foreach (OutputStore store in marked)
            {
                Writer.Line($"RowElements.Fill({store.Output}, row * classes, classes, {Type}.NaN);");
            }
        }
    }

    private string Result(Expr value) => value.Level == Level.Row ? $"numbers[{_shape.NumberOf(value)}]" : _scalars.Text(value);
}
