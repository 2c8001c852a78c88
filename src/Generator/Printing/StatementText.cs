using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing;

/// <summary>Prints the steps of a kernel.</summary>
/// <param name="context">How things are called.</param>
internal sealed class StatementText(KernelContext context)
{
    private const int Indent = 12;

    /// <summary>A step.</summary>
    /// <param name="statement">The step.</param>
    /// <param name="text">The names.</param>
    /// <param name="vector">Which of the vectors that are computed side by side it is for.</param>
    /// <param name="place">Where the vector is, as operands are read and written.</param>
    public IEnumerable<string> Lines(Statement statement, LaneText text, int vector = 0, string place = "i, place") => statement switch
    {
        Load load => [$"V {text.Name(load.Value, vector)} = M.{Read(load)}({load.Operand}, {place});"],
        Let let => text.Definition(let.Value, vector).Lines($"V {text.Name(let.Value, vector)} = ", ";", Indent),
        Store store => text.Of(store.Value, vector).Lines(store.IsNarrow ? "M.WriteSingle(" : "M.Write(", $", {store.Output}, {place});", Indent),
        Yield { Sum: 0 } term => text.Of(term.Value, vector).Lines("return ", ";", Indent),
        Yield term => text.Of(term.Value, vector).Lines("second = ", ";", Indent),
        _ => throw new NotSupportedException($"There is no text for {statement}."),
    };

    /// <summary>The steps of one vector, as the body of a method that returns the term of its first sum.</summary>
    public void WriteTerm(ElementBody body, LaneText text)
    {
        if (body.Pass.Reductions.Count < 2)
        {
            context.Writer.Line("second = default;");
        }

        foreach (string line in body.Statements.SelectMany(s => Lines(s, text)))
        {
            context.Writer.Line(line);
        }

        if (body.Pass.Reductions.Count == 0)
        {
            context.Writer.Line("return default;");
        }
    }

    private string Read(Load load) => load.Storage == context.Type ? "Read" : $"ReadAs<{load.Storage}>";
}
