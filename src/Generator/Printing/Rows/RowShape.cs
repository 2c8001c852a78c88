using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Printing.Rows;

/// <summary>What a kernel over rows needs memory for: numbers of each row, and columns of rows side by side.</summary>
internal sealed class RowShape
{
    private readonly KernelContext _context;
    private readonly List<Expr> _numbers;
    private readonly List<string> _columns;

    /// <param name="context">The phase.</param>
    public RowShape(KernelContext context)
    {
        _context = context;
        Rows = context.Phase!.Pass as RowPass ?? new RowPass([context.Phase.Pass], [], [], null, null);
        Gathers = [.. Rows.SkipGathers.Concat(Rows.Body.OfType<ScalarStep>().SelectMany(s => s.Values).Where(v => v.Op == Op.AtLabel)).Distinct()];
        Weights = IsOnlyRow ? [] : [.. context.RowWeights];
        Results = [.. Rows.Reductions.Select(r => r[0])
            .Concat(new[] { Rows.MarkIfNaN }.OfType<Expr>())
            .Concat(Rows.Body.OfType<ElementStore>().Select(s => s.Value))
            .Where(v => v.Level == Level.Row)
            .Distinct()];
        _numbers = [.. Gathers.Concat(Weights.Select(Symbol)).Concat(Results).Distinct()];
        Parts = [.. Rows.Body.OfType<LanePass>().Select(pass => Splitting.Apply(Prepared(pass)))];
        Passes = [.. Parts.SelectMany(parts => parts)];
        Operands = [.. Passes.SelectMany(p => p.Values).Where(v => v is { Op: Op.Symbol, Level: Level.Lane } && IsInMemory(v)).Select(context.OperandOf).Distinct()];
        IEnumerable<string> written = Passes.SelectMany(p => p.Stores).Select(s => s.Output).Where(o => o != Kept && Sharing.PlaceOf(o) is null);
        Outputs = [.. written.Concat(Keeps ? context.LaneOutputs : []).Distinct()];
        Shared = [.. Passes.SelectMany(p => p.Stores).Select(s => s.Output).Where(o => Sharing.PlaceOf(o) is not null)];
        _columns = [.. Operands, .. Outputs.Select(o => "to " + o), .. Shared.Select(o => "to " + o)];
    }

    /// <summary>Whether there are no rows, or only one, whose elements are gone over in parts, pass by pass.</summary>
    public bool IsOnlyRow => _context.Phase!.Pass is LanePass;

    /// <summary>Whether a pass keeps something for the next one, in the memory of an output.</summary>
    public bool Keeps => Passes.Any(p => p.Values.Contains(LaneScheduler.KeptSymbol) || p.Stores.Any(s => s.Output == Kept));

    /// <summary>The operand that stands for what a pass keeps for the next one.</summary>
    public const string Kept = "kept";

    /// <summary>The pass over the rows.</summary>
    public RowPass Rows { get; }

    /// <summary>What is read at labels.</summary>
    public IReadOnlyList<Expr> Gathers { get; }

    /// <summary>The weights and the mask of rows.</summary>
    public IReadOnlyList<Argument> Weights { get; }

    /// <summary>What is computed of a row and used after it.</summary>
    public IReadOnlyList<Expr> Results { get; }

    /// <summary>The passes over elements, each of the plan in its parts: what is kept is one output more, and each reduction stands once.</summary>
    public IReadOnlyList<IReadOnlyList<LanePass>> Parts { get; }

    /// <summary>All parts of all passes.</summary>
    public IReadOnlyList<LanePass> Passes { get; }

    /// <summary>The operands with elements in rows, or one for each class.</summary>
    public IReadOnlyList<string> Operands { get; }

    /// <summary>The outputs with elements in rows.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>What a pass keeps for all that follow, in memory of the kernel's own.</summary>
    public IReadOnlyList<string> Shared { get; }

    /// <summary>How many numbers of each element are kept in memory of the kernel's own.</summary>
    public int KeptApart => (_context.KeepsApart ? 1 : 0) + Shared.Count;

    /// <summary>Where such a number is kept.</summary>
    public int PlaceOf(string shared) => KeptApart - Shared.Count + Sharing.PlaceOf(shared)!.Value;

    /// <summary>How many numbers a row has.</summary>
    public int Numbers => _numbers.Count;

    /// <summary>How many columns there are: none where rows are not computed side by side.</summary>
    public int Columns => Passes.Count == 0 || IsOnlyRow ? 0 : Math.Max(1, _columns.Count);

    /// <summary>Where a number of a row is.</summary>
    public int NumberOf(Expr value) => _numbers.IndexOf(value);

    /// <summary>Which columns an operand has.</summary>
    public int ColumnOf(string operand) => _columns.IndexOf(operand);

    /// <summary>Which columns an output has.</summary>
    public int ColumnOfOutput(string output) => _columns.IndexOf("to " + output);

    /// <summary>Whether an operand has one element for each class, which all rows share.</summary>
    public bool IsShared(string operand) => _context.Request.Find(operand)?.Kind == ArgumentKind.ClassWeights;

    /// <summary>What the math calls the weights or the mask.</summary>
    public static Expr Symbol(Argument weights) => Expr.Input(KernelContext.WeightSymbol(weights), Level.Row);

    /// <summary>The number in a part's results that a reduction of the plan's pass is; null if another part has it.</summary>
    /// <param name="pass">The pass as the plan has it.</param>
    /// <param name="part">The part.</param>
    /// <param name="reduction">The reduction.</param>
    public static string? ResultOf(LanePass pass, LanePass part, Expr reduction)
    {
        List<Expr> reductions = [.. part.Reductions];
        Expr? sum = SumBeside(reduction, pass.Reductions);
        int place = reductions.IndexOf(sum ?? reduction);
        return place < 0 ? null : $"{(sum is null ? "Value" : "Largest")}({place})";
    }

    // The sum that finds a maximum by the way, because it sets apart the same terms.
    private static Expr? SumBeside(Expr reduction, IEnumerable<Expr> reductions) =>
        reduction.Op == Op.Max ? reductions.FirstOrDefault(r => r.Op == Op.SumOfOthers && r[0].Equals(reduction[0])) : null;

    private static bool IsInMemory(Expr symbol) => !LaneScheduler.IsKept(symbol) && !KernelContext.IsComputed(symbol);

    // A maximum of the terms that a sum sets apart is one of those.
    private static IEnumerable<Expr> Reductions(LanePass pass) => pass.Reductions.Where(r => SumBeside(r, pass.Reductions) is null);

    private static LanePass Prepared(LanePass pass) => pass with
    {
        Reductions = [.. Reductions(pass)],
        Stores = [.. pass.Kept is null ? [] : new[] { new OutputStore(Kept, Level.Lane, pass.Kept) }, .. pass.Stores],
    };
}
