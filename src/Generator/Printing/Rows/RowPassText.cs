using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing.Rows;

/// <summary>Prints the struct of one pass over the elements of a row.</summary>
/// <param name="context">The phase.</param>
/// <param name="pass">The pass.</param>
/// <param name="name">What the struct is called.</param>
internal sealed class RowPassText(KernelContext context, LanePass pass, string name)
{
    private const string Words = "<V, G, M, A, U, F, C, X>";

    private const int Indent = 12;

    // Of two vectors, in a method that the run time inlines.
    private const int MostInlined = 20;

    // With functions as methods of their own. Beyond, the run time would find no room for them.
    private const int MostWithFunctions = 60;

    private static readonly string[] Place = ["nuint i", "nuint step", "int place", "int next"];
    private static readonly string[] Numbers = ["Write", "One", "Two", "Three", "Four"];
    private static readonly string[] Results = ["first", "second", "third", "fourth"];

    private readonly ElementBody _body = ElementPasses.Lower(pass, ElementPasses.OfRows(symbol => OperandOf(context, symbol)));

    private readonly bool _isLong = pass.Values.Count(v => v.Level == Level.Lane && v.Op != Op.Constant) > MostWithFunctions;

    private CodeWriter Writer => context.Writer;

    private string Interface => $"IRowPass<{context.Type}, R>";

    /// <summary>What the struct is called.</summary>
    public string Name => name;

    /// <summary>The pass.</summary>
    public LanePass Pass => pass;

    /// <summary>The method that computes a pair of vectors, and goes over all of them: the number of reductions.</summary>
    public string Method => Numbers[pass.Reductions.Count];

    /// <summary>What the reductions are.</summary>
    public IEnumerable<string> Kinds => pass.Reductions.Select(r => r.Op switch { Op.Sum => "Sum", Op.SumOfOthers => "Others", _ => "Largest" });

    /// <summary>What is read and written.</summary>
    public IReadOnlyList<string> Addresses { get; } =
    [
        .. pass.Values.Where(v => v is { Op: Op.Symbol, Level: Level.Lane } && !KernelContext.IsComputed(v)).Select(v => OperandOf(context, v).Role)
            .Concat(pass.Stores.Select(s => s.Output)).Distinct(),
    ];

    /// <summary>What is the same in all elements of a row.</summary>
    public IReadOnlyList<Expr> Given { get; } =
    [
        .. pass.Values.Concat(pass.Stores.Select(s => s.Value)).Concat(pass.Reductions.Select(r => r[0]))
            .Where(v => v.Level < Level.Lane && v.Op != Op.Constant).Distinct(),
    ];

    /// <summary>Whether the class that label smoothing leaves out is asked for.</summary>
    public bool Excludes => pass.Values.Any(v => v.Op == Op.Symbol && v.Symbol == Definitions.Symbols.Smoothed && v.Level == Level.Lane);

    /// <summary>The name of the field of a number.</summary>
    public string FieldOf(Expr value) => value is { Op: Op.Symbol, Level: Level.Call } ? value.Symbol : context.Plan.Names[value];

    /// <summary>Prints it.</summary>
    public void Write()
    {
        Writer.Line($"/// <summary>{Summary}</summary>");
        FileWriter.MarkKernels(Writer);
        Writer.Line($"file struct {name}<R> : {Interface}");
        using (Writer.Braces("    where R : struct"))
        {
            Fields();
            Writer.Line();
            Terms();
            if (pass.Reductions.Count > 0 && context.Plan.OrdinaryOf(pass) is { Count: > 0 } ranges)
            {
                new OrdinaryText(context, symbol => OperandOf(context, symbol)).Write(Interface, ranges);
            }

            foreach (ElementFunction function in _body.Functions)
            {
                Writer.Line();
                new FunctionText(context, function).Write(isInlined: !_isLong);
            }
        }
    }

    private string Summary => pass.IsLook ? "Looks for a number near the maximum of a row."
        : pass.Reductions.Count == 0 ? $"Writes {string.Join(", ", pass.Stores.Select(s => s.Output).Distinct())}."
        : $"Finds {string.Join(", ", pass.Reductions.Select(r => context.Plan.Names[r]))}.";

    private void Fields()
    {
        if (Addresses.Count > 0)
        {
            Writer.Line($"internal nint {string.Join(", ", Addresses)};");
        }

        foreach ((string type, bool ofRow) in new[] { ("R", true), (context.Type, false) })
        {
            string[] fields = [.. Given.Where(v => v.Level == Level.Row == ofRow).Select(FieldOf).Distinct()];
            if (fields.Length > 0)
            {
                Writer.Line($"internal {type} {string.Join(", ", fields)};");
            }
        }

        if (Excludes)
        {
            Writer.Line("internal int excluded;");
        }
    }

    private void Terms()
    {
        foreach (Call call in _body.Calls)
        {
            context.Plan.Names.Prefer(call.Value, call.Function.Stem);
        }

        bool isInlined = _body.Statements.Count(s => ElementBody.Defined(s) is not null) <= MostInlined;
        LaneText text = new(context, _body.Variables, vectors: 2) { Outside = Outside };
        IEnumerable<string> outputs = Enumerable.Range(0, pass.Reductions.Count).SelectMany(k => new[] { $"out V {Results[k]}0", $"out V {Results[k]}1" });
        CallText[] parameters = [.. Place.Concat(outputs).Select(p => new CallText(p))];
        string[] head = [.. new CallText($"{Interface}.{Method}{Words}", parameters).Lines("void ", "", 8)];
        Writer.Line(isInlined ? KernelContext.Inlined : "[MethodImpl(AggressiveOptimization)]");
        foreach (string line in head.Take(head.Length - 1))
        {
            Writer.Line(line);
        }

        using (Writer.Braces(head[head.Length - 1]))
        {
            foreach (string line in _body.Statements.SelectMany(step => Lines(step, text)))
            {
                Writer.Line(line);
            }
        }
    }

    private IEnumerable<string> Lines(Statement step, LaneText text) => step switch
    {
        Call call => new FunctionText(context, call.Function).Calls(call, text),
        Yield term => Both(v => text.Of(term.Value, v).Lines($"{Results[term.Sum]}{v} = ", ";", Indent)),
        Load load when KernelContext.IsComputed(load.Value) => Both(v => [$"V {text.Name(load.Value, v)} = {Computed(load.Value, v)};"]),
        _ => Both(v => new StatementText(context).Lines(step, text, v, v == 0 ? "i, place" : "i + step, place + next")),
    };

    private static IEnumerable<string> Both(Func<int, IEnumerable<string>> lines) => lines(0).Concat(lines(1));

    private static string Computed(Expr symbol, int vector)
    {
        string index = vector == 0 ? "i" : "i + step";
        return symbol.Symbol == Definitions.Symbols.ClassNumber ? $"G.Classes({index})" : $"G.AllBut(excluded, {index})";
    }

    private CallText Outside(Expr value)
    {
        CallText field = new(value.Level == Level.Row ? "G.All" : "A.All", [new CallText(FieldOf(value))]);
        return value.IsCondition ? LaneText.Condition(field, context.Plan.Element) : field;
    }

    private static (string Role, string Type) OperandOf(KernelContext context, Expr symbol) =>
        symbol.Equals(LaneScheduler.KeptSymbol) ? (RowShape.Kept, context.Type)
        : KernelContext.IsComputed(symbol) ? ("", context.Type)
        : (context.OperandOf(symbol), context.StorageOf(symbol));
}
