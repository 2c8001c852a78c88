using LossGen.Generator.Expressions;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing.Rows;

/// <summary>Prints the method that computes a pair of vectors of a pass: side by side, or one after the other by another method.</summary>
/// <param name="context">The phase.</param>
/// <param name="body">The steps.</param>
/// <param name="methods">Into which methods they are cut.</param>
/// <param name="name">What the method is called.</param>
/// <param name="outside">Spells a number that is the same in all elements of a row.</param>
internal sealed class RowTermsText(KernelContext context, ElementBody body, RowMethods methods, string name, Func<Expr, CallText> outside)
{
    private const string Words = "<V, G, M, A, U, F, C, X>";

    private const int Indent = 12;

    private static readonly string[] Place = ["nuint i", "nuint step", "int place", "int next"];

    // Where the two vectors are.
    private static readonly string[] Places = ["i, place", "i + step, place + next"];

    private readonly string[] _results = [.. new[] { "first", "second", "third", "fourth" }.Take(body.Pass.Reductions.Count)];

    private CodeWriter Writer => context.Writer;

    /// <summary>Prints it.</summary>
    public void Write()
    {
        foreach (Call call in body.Calls)
        {
            context.Plan.Names.Prefer(call.Value, call.Function.Stem);
        }

        LaneText text = new(context, body.Variables, methods.Vectors) { Outside = outside };
        if (methods.Vectors > 1)
        {
            Pair(methods.IsInlined, body.Statements.SelectMany(step => SideBySide(step, text)));
            return;
        }

        Pair(isInlined: true, Places.Select(CallOfOne));
        Writer.Line();
        One(body.Statements.SelectMany(step => OfOne(step, text)));
    }

    private void Pair(bool isInlined, IEnumerable<string> lines)
    {
        CallText[] parameters = [.. Place.Concat(_results.SelectMany(r => new[] { $"out V {r}0", $"out V {r}1" })).Select(p => new CallText(p))];
        string[] head = [.. new CallText(name + Words, parameters).Lines("void ", "", 8)];
        Writer.Line(isInlined ? KernelContext.Inlined : "[MethodImpl(AggressiveOptimization)]");
        WriteAll(head.Take(head.Length - 1));
        using (Writer.Braces(head[head.Length - 1]))
        {
            WriteAll(lines);
        }
    }

    private IEnumerable<string> SideBySide(Statement step, LaneText text) => step switch
    {
        Call call => new FunctionText(context, call.Function).Calls(call, text),
        Yield term => Both(v => text.Of(term.Value, v).Lines($"{_results[term.Sum]}{v} = ", ";", Indent)),
        _ => Both(v => OfOperand(step, text, v)),
    };

    private static IEnumerable<string> Both(Func<int, IEnumerable<string>> lines) => lines(0).Concat(lines(1));

    private string CallOfOne(string place, int vector)
    {
        string[] arguments = [place, .. _results.Skip(1).Select(r => $"out {r}{vector}")];
        return $"{(_results.Length > 0 ? $"{_results[0]}{vector} = " : "")}Terms{Words}({string.Join(", ", arguments)});";
    }

    private void One(IEnumerable<string> lines)
    {
        string[] parameters = ["nuint i", "int place", .. _results.Skip(1).Select(r => $"out V {r}")];
        Writer.Line("[MethodImpl(NoInlining | AggressiveOptimization)]");
        Writer.Line($"private {(_results.Length > 0 ? "V" : "void")} Terms{Words}({string.Join(", ", parameters)})");
        Writer.Line("    where V : struct");
        Writer.Line($"    where G : struct, ISpread<V, R, {context.Type}>");
        Writer.Line("    where M : struct, IMemory<V>");
        Writer.Line($"    where A : struct, IArithmetic<V, {context.Type}>");
        Writer.Line("    where U : struct, IUnary<V>");
        Writer.Line("    where F : struct, IFused<V>");
        Writer.Line("    where C : struct, IChoice<V>");
        using (Writer.Braces("    where X : struct, IExponents<V>"))
        {
            WriteAll(lines);
        }
    }

    private IEnumerable<string> OfOne(Statement step, LaneText text) => step switch
    {
        Call call => new FunctionText(context, call.Function, vectors: 1).Calls(call, text),
        Yield term => text.Of(term.Value, 0).Lines(term.Sum == 0 ? "return " : $"{_results[term.Sum]} = ", ";", Indent),
        _ => OfOperand(step, text, 0),
    };

    private IEnumerable<string> OfOperand(Statement step, LaneText text, int vector) =>
        step is Load load && KernelContext.IsComputed(load.Value)
            ? [$"V {text.Name(load.Value, vector)} = {Computed(load.Value, vector)};"]
            : new StatementText(context).Lines(step, text, vector, Places[vector]);

    private static string Computed(Expr symbol, int vector)
    {
        string index = vector == 0 ? "i" : "i + step";
        return symbol.Symbol == Definitions.Symbols.ClassNumber ? $"G.Classes({index})" : $"G.AllBut(excluded, {index})";
    }

    private void WriteAll(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Writer.Line(line);
        }
    }
}
