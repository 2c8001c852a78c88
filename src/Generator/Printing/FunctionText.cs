using LossGen.Generator.Expressions;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing;

/// <summary>Prints a function of a kernel for two vectors side by side, or for one, and calls of it.</summary>
/// <param name="context">How things are called.</param>
/// <param name="function">The function.</param>
/// <param name="vectors">How many vectors it computes.</param>
internal sealed class FunctionText(KernelContext context, ElementFunction function, int vectors = 2)
{
    private const int Indent = 12;

    private IEnumerable<int> Vectors => Enumerable.Range(0, vectors);

    private CodeWriter Writer => context.Writer;

    private string Name => char.ToUpperInvariant(Result[0]) + Result.Substring(1) + "Of";

    private string Result => context.Plan.Names[function.Result];

    // What is not inlined had better return its result: the run time clears what a call is to write.
    private bool ReturnsResult => vectors == 1;

    // A method is generic over the vocabularies that it uses.
    private (string Letter, string Interface)[] Vocabularies =>
    [
        ("A", $"IArithmetic<V, {context.Type}>"),
        .. new[] { ("U", "IUnary<V>"), ("F", "IFused<V>"), ("C", "IChoice<V>"), ("X", "IExponents<V>") }
            .Where(v => function.Operations.Any(op => LaneText.Vocabulary(op) == v.Item1)),
    ];

    private string TypeArguments => $"<V, {string.Join(", ", Vocabularies.Select(v => v.Letter))}>";

    /// <summary>A call for all vectors of a text, as many at once as the function computes.</summary>
    /// <param name="call">What is given and what is computed.</param>
    /// <param name="text">The text that it is a part of.</param>
    public IEnumerable<string> Calls(Call call, LaneText text) =>
        ReturnsResult
            ? Signature(call.Inputs, call.Value, text, 0, "").Lines($"V {text.Name(call.Value, 0)} = ", ";", Indent)
            : Enumerable.Range(0, text.Vectors / vectors).SelectMany(part => Signature(call.Inputs, call.Value, text, part * vectors, "").Lines("", ";", Indent));

    /// <summary>The method.</summary>
    /// <param name="isInlined">Whether it becomes a part of its caller.</param>
    public void Write(bool isInlined = true)
    {
        LaneText text = new(context, function.Inputs.Concat(function.Steps), vectors);
        Writer.Line(isInlined ? KernelContext.Inlined : "[MethodImpl(NoInlining | AggressiveOptimization)]");
        foreach (string line in Signature(function.Inputs, function.Result, text, 0, "V ").Lines($"private static {(ReturnsResult ? "V" : "void")} ", "", Indent))
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
            .. Vectors.Where(_ => !ReturnsResult).Select(v => new CallText("out V " + text.Name(result, first + v))),
        ]);

    private IEnumerable<string> Step(Expr step, LaneText text)
    {
        bool isResult = step.Equals(function.Result);
        return isResult && ReturnsResult ? text.Definition(step, 0).Lines("return ", ";", Indent)
            : Vectors.SelectMany(v => text.Definition(step, v).Lines($"{(isResult ? "" : "V ")}{text.Name(step, v)} = ", ";", Indent));
    }
}
