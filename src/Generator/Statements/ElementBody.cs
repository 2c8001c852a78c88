using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Statements;

/// <summary>What a kernel does with an element.</summary>
/// <param name="Pass">The pass of the plan.</param>
/// <param name="Statements">The steps, in order.</param>
internal sealed record ElementBody(LanePass Pass, IReadOnlyList<Statement> Statements)
{
    /// <summary>The values that have a variable.</summary>
    public IEnumerable<Expr> Variables => Statements.Select(Defined).OfType<Expr>();

    /// <summary>What a statement gives a name to, or null.</summary>
    public static Expr? Defined(Statement statement) => statement switch
    {
        Load load => load.Value,
        Let let => let.Value,
        _ => null,
    };

    /// <summary>The statements as text, for tests and for whoever looks for a pass that went wrong.</summary>
    public override string ToString() => string.Join("\n", Statements);
}
