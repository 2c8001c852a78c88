using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Printing.Phases;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing.Elements;

/// <summary>Prints the struct that says what a phase computes of each element; the library has the loops.</summary>
/// <param name="context">The method that calls the phases.</param>
/// <param name="phase">The phase.</param>
internal sealed class ElementKernel(KernelContext context, Phase phase)
{
    private const string Words = "<V, M, A, U, F, C>";

    private readonly KernelContext _context = context.Of(phase);
    private readonly PhaseSignature _signature = new(context, phase);

    private CodeWriter Writer => context.Writer;

    private LanePass Pass => (LanePass)phase.Pass;

    private string Interface => $"IElementwise<{context.Type}>";

    /// <summary>What the struct is called.</summary>
    public string Name => $"{context.Request.Method.Name}{phase.Name}";

    /// <summary>The spans it is given.</summary>
    public IReadOnlyList<Argument> Spans => _signature.Spans;

    /// <summary>What is the same for all elements.</summary>
    public IEnumerable<Scalar> Scalars => _signature.Scalars;

    /// <summary>Prints it.</summary>
    public void Write()
    {
        Writer.Line($"/// <summary>What {context.Definition.Kind} computes of each element.</summary>");
        FileWriter.MarkKernels(Writer);
        using (Writer.Braces($"file struct {Name} : {Interface}"))
        {
            Writer.Line($"private nint {string.Join(", ", Spans.Select(s => s.Role))};");
            foreach (Scalar scalar in Scalars)
            {
                Writer.Line($"internal {scalar.Type} {scalar.Name};");
            }

            Bind();
            Term();
        }
    }

    private void Bind()
    {
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"void {Interface}.Bind(in Addresses at)"))
        {
            for (int k = 0; k < Spans.Count; k++)
            {
                Writer.Line($"{Spans[k].Role} = at.Span{k};");
            }
        }
    }

    private void Term()
    {
        ElementBody body = ElementPasses.Lower(Pass, Operand);
        foreach (Call call in body.Calls)
        {
            _context.Plan.Names.Prefer(call.Value, call.Function.Stem);
        }

        StatementText statements = new(_context);
        Writer.Line();
        if (Pass.IsSideBySide)
        {
            new SideBySideText(_context, body, statements).Write();
            return;
        }

        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"V {Interface}.Term{Words}(nuint i, int place, out V second)"))
        {
            statements.WriteTerm(body, new LaneText(_context, body.Variables, vectors: 1));
        }
    }

    private (string Role, string Type) Operand(Expr symbol) => (_context.OperandOf(symbol), _context.StorageOf(symbol));
}
