using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Statements;

/// <summary>What a kernel does with the elements of some vectors.</summary>
/// <param name="Pass">The pass of the plan.</param>
/// <param name="Statements">The steps, in order.</param>
/// <param name="Vectors">How many vectors are computed side by side.</param>
internal sealed record ElementBody(LanePass Pass, IReadOnlyList<Statement> Statements, int Vectors)
{
    /// <summary>The values that have a variable.</summary>
    public IEnumerable<Expr> Variables => Statements.Where(s => s.Vector == 0).Select(Defined).OfType<Expr>();

    /// <summary>What a statement gives a name to, or null.</summary>
    public static Expr? Defined(Statement statement) => statement switch
    {
        Load load => load.Value,
        Let let => let.Value,
        Call call => call.Value,
        _ => null,
    };

    /// <summary>The statements as text, for tests and for whoever looks for a pass that went wrong.</summary>
    public override string ToString() => string.Join("\n", Statements);
}
