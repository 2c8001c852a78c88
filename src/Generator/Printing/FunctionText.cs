using LossGen.Generator.Expressions;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing;

/// <summary>Prints a function of a kernel for two vectors side by side, and calls of it.</summary>
/// <param name="context">How things are called.</param>
/// <param name="function">The function.</param>
internal sealed class FunctionText(KernelContext context, ElementFunction function)
{
    private const int Indent = 12;

    private static readonly int[] Vectors = [0, 1];

    private CodeWriter Writer => context.Writer;

    private string Name => char.ToUpperInvariant(Result[0]) + Result.Substring(1) + "Of";

    private string Result => context.Plan.Names[function.Result];

    // A method is generic over the vocabularies that it uses.
    private (string Letter, string Interface)[] Vocabularies =>
    [
        ("A", $"IArithmetic<V, {context.Type}>"),
        .. new[] { ("U", "IUnary<V>"), ("F", "IFused<V>"), ("C", "IChoice<V>"), ("X", "IExponents<V>") }
            .Where(v => function.Operations.Any(op => LaneText.Vocabulary(op) == v.Item1)),
    ];

    private string TypeArguments => $"<V, {string.Join(", ", Vocabularies.Select(v => v.Letter))}>";

    /// <summary>A call for all vectors of a text, two by two.</summary>
    /// <param name="call">What is given and what is computed.</param>
    /// <param name="text">The text that it is a part of.</param>
    public IEnumerable<string> Calls(Call call, LaneText text) =>
        Enumerable.Range(0, text.Vectors / 2).SelectMany(half => Signature(call.Inputs, call.Value, text, 2 * half, "").Lines("", ";", Indent));

    /// <summary>The method.</summary>
    /// <param name="isInlined">Whether it becomes a part of its caller.</param>
    public void Write(bool isInlined = true)
    {
        LaneText text = new(context, function.Inputs.Concat(function.Steps), vectors: 2);
        Writer.Line(isInlined ? KernelContext.Inlined : "[MethodImpl(NoInlining | AggressiveOptimization)]");
        foreach (string line in Signature(function.Inputs, function.Result, text, 0, "V ").Lines("private static void ", "", Indent))
        {
            Writer.Line(line);
        }

        Writer.Line("    where V : struct");
        foreach ((string letter, string type) in Vocabularies.Take(Vocabularies.Length - 1))
        {
            Writer.Line($"    where {letter} : struct, {type}");
        }

        (string last, string lastType) = Vocabularies[Vocabularies.Length - 1];
        using (Writer.Braces($"    where {last} : struct, {lastType}"))
        {
            foreach (string line in function.Steps.Append(function.Result).SelectMany(step => Step(step, text)))
            {
                Writer.Line(line);
            }
        }
    }

    private CallText Signature(IReadOnlyList<Expr> inputs, Expr result, LaneText text, int first, string input) => new(
        Name + TypeArguments,
        [
            .. Vectors.SelectMany(v => inputs.Select(i => new CallText(input + text.Name(i, first + v)))),
            .. Vectors.Select(v => new CallText("out V " + text.Name(result, first + v))),
        ]);

    private IEnumerable<string> Step(Expr step, LaneText text)
    {
        string declare = step.Equals(function.Result) ? "" : "V ";
        return Vectors.SelectMany(v => text.Definition(step, v).Lines($"{declare}{text.Name(step, v)} = ", ";", Indent));
    }
}
