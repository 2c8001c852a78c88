using LossGen.Generator.Emission;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Statements;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Printing;

/// <summary>Prints the struct that says what a phase computes of each element; the library has the loops.</summary>
/// <param name="context">The method that calls the phases.</param>
/// <param name="phase">The phase.</param>
internal sealed class ElementKernel(KernelContext context, Phase phase)
{
    private const string Words = "<V, M, A, U, F, C>";
    private const int Indent = 12;

    private readonly KernelContext _context = context.Of(phase, ScalarTarget.Instance, hasFewClasses: false);
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
        FileWriter.Mark(Writer, GeneratedAttributes.All);
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
        LaneText text = new(_context, body);
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"V {Interface}.Term{Words}(nuint i, int place, out V second)"))
        {
            if (Pass.Reductions.Count < 2)
            {
                Writer.Line("second = default;");
            }

            foreach (string line in body.Statements.SelectMany(s => Lines(s, text)))
            {
                Writer.Line(line);
            }

            if (Pass.Reductions.Count == 0)
            {
                Writer.Line("return default;");
            }
        }
    }

    private IEnumerable<string> Lines(Statement statement, LaneText text) => statement switch
    {
        Load load => [$"V {text.Name(load.Value)} = M.{Read(load)}({load.Operand}, i, place);"],
        Let let => text.Definition(let.Value).Lines($"V {text.Name(let.Value)} = ", ";", Indent),
        Store store => text.Of(store.Value).Lines("M.Write(", $", {store.Output}, i, place);", Indent),
        Yield { Sum: 0 } term => text.Of(term.Value).Lines("return ", ";", Indent),
        Yield term => text.Of(term.Value).Lines("second = ", ";", Indent),
        _ => throw new NotSupportedException($"There is no text for {statement}."),
    };

    private string Read(Load load) => load.Storage == context.Type ? "Read" : $"ReadAs<{load.Storage}>";

    private (string Role, string Type) Operand(Expr symbol) => (_context.OperandOf(symbol), _context.StorageOf(symbol));
}
