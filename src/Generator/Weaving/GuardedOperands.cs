using LossGen.Generator.Expressions;

namespace LossGen.Generator.Weaving;

/// <summary>Turns "NaN outside of the domain" into an operand that is NaN there, which several outputs share.</summary>
/// <remarks>
/// <c>domain ? f(x) : NaN</c> is <c>f(domain ? x : NaN)</c> where a NaN of x always reaches the result. One selection at
/// the start then serves the value and its derivatives, and nothing of the condition waits for the end.
/// </remarks>
internal sealed class GuardedOperands
{
    private readonly NaNs _nans = new(lanesOnly: true);
    private readonly Rewriter _rewriter;

    public GuardedOperands() => _rewriter = new Rewriter(Moved);

    /// <summary>The expression with its guards moved to operands.</summary>
    public Expr Apply(Expr expr) => _rewriter.Rewrite(expr);

    private Expr Moved(Expr node)
    {
        if (node.Op != Op.Select || node[0].Level < Level.Lane || node[2].Op != Op.Constant || !double.IsNaN(node[2].Value) || !ComparesOperands(node[0]))
        {
            return node;
        }

        HashSet<string> propagated = _nans.Propagated(node[1]);
        return Operands(node[0]).FirstOrDefault(o => propagated.Contains(o.Symbol)) is { } operand
            ? Replace(node[1], operand, Formula.Select(node[0], operand, double.NaN).Named(operand.Symbol + "InDomain"), [])
            : node;
    }

    // Of operands, or of what takes a step or two from them.
    private static bool ComparesOperands(Expr condition) => condition.Op is Op.And or Op.Or
        ? condition.Operands.All(ComparesOperands)
        : condition.IsCondition && condition.Height <= 3;

    private static IEnumerable<Expr> Operands(Expr condition) => condition.Operands.IsEmpty
        ? condition is { Op: Op.Symbol, Level: Level.Lane } ? [condition] : []
        : condition.Operands.SelectMany(Operands);

    // What is reduced over the row has guards of its own.
    private static Expr Replace(Expr expr, Expr operand, Expr guarded, Dictionary<Expr, Expr> done)
    {
        if (expr.Level < Level.Lane || expr.Equals(guarded))
        {
            return expr;
        }

        if (!done.TryGetValue(expr, out Expr? result))
        {
            result = expr.Equals(operand) ? guarded : expr.With([.. expr.Operands.Select(o => Replace(o, operand, guarded, done))]);
            done[expr] = result;
        }

        return result;
    }
}
