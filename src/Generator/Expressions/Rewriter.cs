namespace LossGen.Generator.Expressions;

/// <summary>Rebuilds an expression bottom-up, visiting every distinct node once.</summary>
internal sealed class Rewriter
{
    private readonly Dictionary<Expr, Expr> _done = [];
    private readonly Func<Expr, Expr> _rewrite;
    private readonly HashSet<Expr>? _settled;

    /// <param name="rewrite">Maps a node whose operands are already rewritten.</param>
    /// <param name="settled">Nodes that this mapping is known to leave as they are, with all below them; it is added to. Null where nothing is known.</param>
    public Rewriter(Func<Expr, Expr> rewrite, HashSet<Expr>? settled = null)
    {
        _rewrite = rewrite;
        _settled = settled;
    }

    /// <summary>The expression with every node mapped.</summary>
    public Expr Rewrite(Expr expr)
    {
        if (_done.TryGetValue(expr, out Expr? done))
        {
            return done.Named(done.Name ?? expr.Name);
        }

        if (_settled?.Contains(expr) == true)
        {
            return _done[expr] = expr;
        }

        Expr[] operands = new Expr[expr.Operands.Length];
        bool same = true;
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = Rewrite(expr.Operands[i]);
            same &= ReferenceEquals(operands[i], expr.Operands[i]);
        }

        Expr result = _rewrite(same ? expr : expr.With(operands));
        result = result.Named(result.Name ?? expr.Name);
        if (_settled is not null && ReferenceEquals(result, expr))
        {
            _settled.Add(expr);
        }

        _done[expr] = result;
        return result;
    }
}
