namespace LossGen.Generator.Expressions;

/// <summary>Replaces values of a lane by others; what is known once a row stays as it is, even if it was reduced from them.</summary>
/// <param name="replacement">What a value is replaced by, or null to look at its operands.</param>
internal sealed class LaneRewriter(Func<Expr, Expr?> replacement)
{
    private readonly Dictionary<Expr, Expr> _done = [];

    /// <summary>The expression with its values replaced.</summary>
    public Expr Rewrite(Expr expr)
    {
        if (expr.Level < Level.Lane)
        {
            return expr;
        }

        if (!_done.TryGetValue(expr, out Expr? result))
        {
            result = replacement(expr) ?? expr.With([.. expr.Operands.Select(Rewrite)]);
            _done[expr] = result;
        }

        return result;
    }
}
