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
    private readonly PassForm _form = new(pass);

    // An earlier pass of the same form, whose struct serves this one too.
    private RowPassText? _earlier;

    // In a loop of four vectors: beyond, the run time would find no room for all that is inlined.
    private const int MostOfFour = 30;

    private static readonly string[] Numbers = ["Write", "One", "Two", "Three", "Four"];

    private readonly ElementBody _body = ElementPasses.Lower(pass, ElementPasses.OfRows(symbol => OperandOf(context, symbol)));

    private CodeWriter Writer => context.Writer;

    private string Interface => $"IRowPass<{context.Type}, R>";

    /// <summary>What the struct is called.</summary>
    public string Name => _earlier?.Name ?? name;

    /// <summary>What the variable of this pass is called.</summary>
    public string Variable => "pass" + name.Substring(name.LastIndexOf("Pass", StringComparison.Ordinal) + 4);

    /// <summary>The texts of passes; those of the same form have one struct.</summary>
    public static RowPassText[] All(IEnumerable<RowPassText> passes)
    {
        List<RowPassText> all = [];
        foreach (RowPassText text in passes)
        {
            text._earlier = all.FirstOrDefault(t => t._earlier is null && t._form.IsSameAs(text._form));
            all.Add(text);
        }

        return [.. all];
    }

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
    public string FieldOf(Expr value) => _earlier is not null ? _earlier.FieldOf(_earlier._form.Given[_form.Given.ToList().IndexOf(value)])
        : value is { Op: Op.Symbol, Level: Level.Call } ? value.Symbol : context.Plan.Names[value];

    /// <summary>Whether the struct is that of an earlier pass.</summary>
    public bool HasEarlier => _earlier is not null;

    /// <summary>Prints it.</summary>
    public void Write()
    {
        Writer.Line($"/// <summary>{Summary}</summary>");
        FileWriter.MarkKernels(Writer);
        Writer.Line($"file struct {name}<R> : {string.Join(", ", Interfaces)}");
        using (Writer.Braces("    where R : struct"))
        {
            Fields();
            Writer.Line();
            RowMethods methods = RowMethods.Of(_body);
            new RowTermsText(context, _body, methods, $"{Interface}.{Method}", Outside).Write();
            if (Ordinary.Count > 0)
            {
                new OrdinaryText(context, symbol => OperandOf(context, symbol)).Write(Interface, Ordinary);
            }

            foreach (ElementFunction function in _body.Functions)
            {
                Writer.Line();
                new FunctionText(context, function, methods.Vectors).Write(isInlined: !methods.Called.Contains(function));
            }
        }
    }

    private IReadOnlyList<OrdinaryRange> Ordinary => pass.Reductions.Count > 0 ? context.Plan.OrdinaryOf(pass) : [];

    // What decides which loops there are.
    private IEnumerable<string> Interfaces => (IsShort, Ordinary.Count > 0) switch
    {
        (false, false) => [Interface],
        (true, false) => ["IShort" + Interface.Substring(1)],
        (false, true) => ["IOrdinary" + Interface.Substring(1)],
        _ => ["IShort" + Interface.Substring(1), "IOrdinary" + Interface.Substring(1)],
    };

    // Of a pass that only writes, nothing waits for what comes before.
    private bool IsShort => pass.Reductions.Count > 0 && !pass.IsLook && !_body.Functions.Any() && pass.Values.Count(IsComputedOfEachElement) <= MostOfFour;

    private static bool IsComputedOfEachElement(Expr value) => value.Level == Level.Lane && value.Op != Op.Constant;

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

    private CallText Outside(Expr value)
    {
        CallText field = new(value.Level == Level.Row ? "G.All" : "A.All", [new CallText(FieldOf(value))]);
        return value.IsCondition ? LaneText.Condition(field, context.Plan.Element) : field;
    }

    private static (string Role, string Type) OperandOf(KernelContext context, Expr symbol) =>
        LaneScheduler.IsKept(symbol) ? (symbol.Symbol, context.Type)
        : KernelContext.IsComputed(symbol) ? ("", context.Type)
        : (context.OperandOf(symbol), context.StorageOf(symbol));
}
