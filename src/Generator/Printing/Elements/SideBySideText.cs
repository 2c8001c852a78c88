using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing.Elements;

/// <summary>Prints what a kernel that evaluates functions computes of some vectors side by side.</summary>
/// <param name="context">How things are called.</param>
/// <param name="body">The steps.</param>
/// <param name="statements">Prints a step.</param>
internal sealed class SideBySideText(KernelContext context, ElementBody body, StatementText statements)
{
    private const string Words = "<V, M, A, U, F, C, X>";

    private const int Indent = 12;

    private static readonly string[] Place = ["nuint i", "nuint step", "int place", "int next"];

    private CodeWriter Writer => context.Writer;

    private string Interface => $"IElementwise<{context.Type}>";

    /// <summary>The members.</summary>
    public void Write()
    {
        Writer.Line($"static int {Interface}.SideBySide => {body.SideBySide};");
        Writer.Line();
        Terms("TwoTerms", 2);
        if (body.SideBySide > 2)
        {
            Writer.Line();
            Terms("FourTerms", body.SideBySide);
        }

        Writer.Line();
        Term();
        foreach (ElementFunction function in body.Functions)
        {
            Writer.Line();
            new FunctionText(context, function).Write();
        }
    }

    private void Terms(string name, int vectors)
    {
        LaneText text = new(context, body.Variables, vectors);
        IEnumerable<string> outputs = Numbered("out V result", vectors).Concat(Numbered("out V other", vectors));
        CallText[] parameters = [.. Place.Concat(outputs).Select(p => new CallText(p))];
        Writer.Line(KernelContext.Inlined);
        string[] head = [.. new CallText($"{Interface}.{name}{Words}", parameters).Lines("void ", "", Indent)];
        foreach (string line in head.Take(head.Length - 1))
        {
            Writer.Line(line);
        }

        using (Writer.Braces(head[head.Length - 1]))
        {
            foreach (string line in body.Wide.SelectMany(step => Wide(step, text)).Concat(Enumerable.Range(0, vectors).SelectMany(v => Narrow(v, text))))
            {
                Writer.Line(line);
            }
        }
    }

    private IEnumerable<string> Wide(Statement step, LaneText text) => step is Call call
        ? new FunctionText(context, call.Function).Calls(call, text)
        : Enumerable.Range(0, text.Vectors).SelectMany(v => statements.Lines(step, text, v, PlaceOf(v)));

    private IEnumerable<string> Narrow(int vector, LaneText text) => new CallText(
        $"Term{Words}",
        [.. body.Given.Select(value => new CallText(text.Name(value, vector))), new CallText(PlaceOf(vector)), new CallText($"out other{vector}")])
        .Lines($"result{vector} = ", ";", Indent);

    private static IEnumerable<string> Numbered(string name, int vectors) => Enumerable.Range(0, vectors).Select(v => $"{name}{v}");

    private static string PlaceOf(int vector) => vector switch
    {
        0 => "i, place",
        1 => "i + step, place + next",
        _ => $"i + {vector} * step, place + {vector} * next",
    };

    private void Term()
    {
        LaneText text = new(context, body.Variables, vectors: 1);
        string given = string.Concat(body.Given.Select(value => $"V {text.Name(value, 0)}, "));
        Writer.Line(body.CallsTerm ? "[MethodImpl(NoInlining | AggressiveOptimization)]" : KernelContext.Inlined);
        Writer.Line($"private V Term{Words}({given}nuint i, int place, out V second)");
        Constraints(() => statements.WriteTerm(body, text));
    }

    private void Constraints(Action write)
    {
        Writer.Line("    where V : struct");
        Writer.Line("    where M : struct, IMemory<V>");
        Writer.Line($"    where A : struct, IArithmetic<V, {context.Type}>");
        Writer.Line("    where U : struct, IUnary<V>");
        Writer.Line("    where F : struct, IFused<V>");
        Writer.Line("    where C : struct, IChoice<V>");
        using (Writer.Braces("    where X : struct, IExponents<V>"))
        {
            write();
        }
    }
}
