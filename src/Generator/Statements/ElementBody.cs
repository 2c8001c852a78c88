using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Statements;

/// <summary>What a kernel does with an element.</summary>
/// <param name="Pass">The pass of the plan.</param>
/// <param name="Statements">The steps, in order.</param>
internal sealed record ElementBody(LanePass Pass, IReadOnlyList<Statement> Statements)
{
    // Of a method that the run time inlines.
    private const int MostVariables = 40;

    // Of a pass that is computed for four vectors at once, and of all that is inlined into one for two: an operation takes the run time
    // two variables or three, and it has 512.
    private const int MostOperationsOfFour = 72;
    private const int MostOperationsInlined = 100;

    /// <summary>The steps that are done for several vectors side by side, before <see cref="Statements"/>.</summary>
    public IReadOnlyList<Statement> Wide { get; init; } = [];

    /// <summary>The values of those steps that <see cref="Statements"/> read.</summary>
    public IReadOnlyList<Expr> Given { get; init; } = [];

    /// <summary>
    /// How many vectors can be computed side by side. A CPU looks ahead as far as one function of two vectors; where there is another one, it is
    /// given four, if there is room for them.
    /// </summary>
    public int SideBySide => !Pass.IsSideBySide ? 1 : Calls.Skip(1).Any() && Operations <= MostOperationsOfFour ? 4 : 2;

    /// <summary>Whether what is done vector by vector is called, because there is no room for it.</summary>
    public bool CallsTerm => Operations > MostOperationsInlined;

    private int Operations => Pass.Values.Count(v => v.Level == Level.Lane && v.Op is not (Op.Symbol or Op.Constant));

    /// <summary>Whether the run time inlines all of it into the loop. What it does not inline takes twice the time.</summary>
    public bool IsInlined => 2 * Wide.Count <= MostVariables && Statements.Count(s => Defined(s) is not null) <= MostVariables;

    /// <summary>The calls of functions.</summary>
    public IEnumerable<Call> Calls => Wide.Concat(Statements).OfType<Call>();

    /// <summary>The functions that are called, each once.</summary>
    public IEnumerable<ElementFunction> Functions => Calls.Select(c => c.Function).Distinct();

    /// <summary>The values that have a variable.</summary>
    public IEnumerable<Expr> Variables => Wide.Concat(Statements).Select(Defined).OfType<Expr>();

    /// <summary>What a statement gives a name to, or null.</summary>
    public static Expr? Defined(Statement statement) => statement switch
    {
        Load load => load.Value,
        Let let => let.Value,
        Call call => call.Value,
        _ => null,
    };

    /// <summary>The statements as text, for tests and for whoever looks for a pass that went wrong.</summary>
    public override string ToString() => string.Join("\n", Wide.Select(s => $"wide {s}").Concat(Statements.Select(s => $"{s}")));
}
