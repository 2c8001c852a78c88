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
    private const string Words = "<V, M, A, U, F, C, X>";
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
    public IEnumerable<Scalar> Scalars => _signature.Scalars.Where(s => s.Name != KernelContext.Streams);

    /// <summary>Whether several vectors are computed side by side.</summary>
    public bool IsHeavy => ElementPasses.IsHeavy(Pass);

    /// <summary>Prints it.</summary>
    public void Write()
    {
        Writer.Line($"/// <summary>What {context.Definition.Kind} computes of each element.</summary>");
        using (Writer.Braces($"file struct {Name} : {Interface}"))
        {
            Writer.Line($"private nint {string.Join(", ", Spans.Select(s => s.Role))};");
            foreach (Scalar scalar in Scalars)
            {
                Writer.Line($"internal {scalar.Type} {scalar.Name};");
            }

            Bind();
            if (IsHeavy)
            {
                SeveralVectors();
            }
            else
            {
                Method(1, 1, $"V {Interface}.Term{Words}(nuint i, int place, out V second)");
            }
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

    private void SeveralVectors()
    {
        Method(
            2, 2, $"void {Interface}.Two{Words}(", "nuint i0, nuint i1, int place0, int place1,", $"{Results("first", 2)}, {Results("second", 2)})");
        Method(
            4,
            Target.All[0].Interleave(Pass),
            $"void {Interface}.Four{Words}(",
            "nuint i, int place0, int place1, int place2, int place3,",
            $"{Results("first", 4)},",
            $"{Results("second", 4)})");
    }

    private void Method(int vectors, int together, params string[] head)
    {
        ElementBody body = ElementPasses.Lower(Pass, context.Plan.Element, Operand, vectors, together);
        LaneText text = new(_context, body);
        Writer.Line();
        Writer.Line(KernelContext.Inlined);
        for (int k = 0; k < head.Length - 1; k++)
        {
            Writer.Line((k == 0 ? "" : "    ") + head[k]);
        }

        using (Writer.Braces((head.Length == 1 ? "" : "    ") + head[head.Length - 1]))
        {
            Unused(vectors);
            foreach (string line in body.Statements.SelectMany(s => Lines(s, body, text)))
            {
                Writer.Line(line);
            }

            if (vectors == 1 && Pass.Reductions.Count == 0)
            {
                Writer.Line("return default;");
            }
        }
    }

    private IEnumerable<string> Lines(Statement statement, ElementBody body, LaneText text)
    {
        int v = statement.Vector;
        string index = body.Vectors == 2 ? $"i{v}" : "i", place = body.Vectors == 1 ? "place" : $"place{v}";
        string number = body.Vectors == 1 ? "" : $"{v}";
        return statement switch
        {
            Load load => [$"{text.Declared(load.Value, v)} = M.Read{(load.Storage == context.Type ? "" : $"As<{load.Storage}>")}({load.Operand}, {index}, {place});"],
            Let let => text.Definition(let.Value, v).Lines($"{text.Declared(let.Value, v)} = ", ";", Indent),
            Store store => text.Of(store.Value, v).Lines("M.Write(", $", {store.Output}, {index}, {place});", Indent),
            Call call => [FunctionCall(call, text)],
            Yield { Sum: 0 } when body.Vectors == 1 => text.Of(((Yield)statement).Value, v).Lines("return ", ";", Indent),
            Yield yield => text.Of(yield.Value, v).Lines($"{(yield.Sum == 0 ? "first" : "second")}{number} = ", ";", Indent),
            _ => throw new NotSupportedException($"There is no text for {statement}."),
        };
    }

    private static string FunctionCall(Call call, LaneText text)
    {
        IEnumerable<int> vectors = Enumerable.Range(call.Vector, call.Vectors);
        IEnumerable<string> arguments = call.Value.Operands.SelectMany(o => vectors.Select(v => text.Of(o, v).ToString()));
        IEnumerable<string> results = vectors.Select(v => $"out {text.Declared(call.Value, v)}");
        return $"LaneFunctions.{call.Value.Symbol}({string.Join(", ", arguments.Concat(results))});";
    }

    // The terms of sums that the phase does not have.
    private void Unused(int vectors)
    {
        string[] results = vectors == 1 ? ["", "second"] : ["first", "second"];
        foreach (string result in results.Skip(Pass.Reductions.Count).Where(r => r.Length > 0))
        {
            string[] all = vectors == 1 ? [result] : [.. Enumerable.Range(0, vectors).Select(k => $"{result}{k}")];
            Writer.Line($"{string.Join(" = ", all)} = default;");
        }
    }

    private (string Role, string Type) Operand(Expr symbol) => (_context.OperandOf(symbol), _context.StorageOf(symbol));

    private static string Results(string name, int count) => string.Join(", ", Enumerable.Range(0, count).Select(k => $"out V {name}{k}"));
}
