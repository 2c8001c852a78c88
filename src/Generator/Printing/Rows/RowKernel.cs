using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Phases;

namespace LossGen.Generator.Printing.Rows;

/// <summary>Prints the struct that says what a phase computes of each row, and those of its passes; the library has the loops.</summary>
internal sealed class RowKernel
{
    private readonly KernelContext _context;
    private readonly PhaseSignature _signature;
    private readonly RowShape _shape;
    private readonly RowPassText[] _passes;

    /// <param name="caller">The method that calls the phases.</param>
    /// <param name="phase">The phase.</param>
    public RowKernel(KernelContext caller, Phase phase)
    {
        _context = caller.Of(phase);
        _signature = new PhaseSignature(caller, phase);
        _shape = new RowShape(_context);
        Name = $"{caller.Request.Method.Name}{(phase.IsOnly ? "" : phase.Name.Substring(phase.Name.Length - 1))}Rows";
        _passes = RowPassText.All(_shape.Passes.Select((pass, k) => new RowPassText(_context, pass, $"{Name}Pass{k + 1}")));
    }

    private CodeWriter Writer => _context.Writer;

    private KernelRequest Request => _context.Request;

    private string Type => _context.Type;

    private RowPass Rows => _shape.Rows;

    private string Interface => $"IRowwise<{Type}>";

    private bool AddsExactly => Request.Returns == ReturnKind.LossSum && _context.Plan.Total is not null;

    /// <summary>What the struct is called.</summary>
    public string Name { get; }

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
            foreach (Scalar result in _signature.KernelResults)
            {
                Writer.Line($"{result.Name} = kernel.{result.Name};");
            }

            return;
        }

        string rows = Request.RowsText($"{Request.Arguments[0].Role}.Length");
        bool counts = _context.IsExact;
        if (counts)
        {
            Writer.Line($"int rows = {rows};");
            if (Request.HasIgnoreIndex)
            {
                Writer.Line($"int count = {RowWriter.CountOfRows(Request)};");
            }
        }

        string stride = Request.IsClassMajor ? $"{KernelRequest.ClassStride}, " : Request.HasRowStride ? $"{KernelRequest.RowStride}, " : "";
        Writer.Line($"Rowwise.Run<{Type}, {Name}>(ref kernel, {(counts ? "rows" : rows)}, classes, {stride}in operands);");
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
        RowEnds ends = new(_context, _shape);
        Writer.Line($"/// <summary>What {_context.Definition.Kind} computes of each row.</summary>");
        FileWriter.MarkKernels(Writer);
        using (Writer.Braces($"file struct {Name} : {Interface}"))
        {
            Fields();
            Bind();
            ends.WriteBefore();
            Writer.Line();
            new RowSteps(_context, _shape, _passes).Write();
            ends.WriteAfter();
        }

        foreach (RowPassText pass in _passes.Where(p => !p.HasEarlier))
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
            foreach (Scalar result in _signature.KernelResults)
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
        if (Request.IsClassMajor)
        {
            Writer.Line();
            Writer.Line($"static bool {Interface}.HasBlocks => true;");
        }

        if (_shape.KeptApart > 0)
        {
            Writer.Line();
            Writer.Line($"static int {Interface}.Kept => {_shape.KeptApart};");
        }
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
}
