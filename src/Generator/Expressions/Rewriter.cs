namespace LossGen.Generator.Expressions;

/// <summary>Rebuilds an expression bottom-up, visiting every distinct node once.</summary>
internal sealed class Rewriter
{
    private readonly Dictionary<Expr, Expr> _done = [];
    private readonly Func<Expr, Expr> _rewrite;

    /// <param name="rewrite">Maps a node whose operands are already rewritten.</param>
    public Rewriter(Func<Expr, Expr> rewrite) => _rewrite = rewrite;

    /// <summary>The expression with every node mapped.</summary>
    public Expr Rewrite(Expr expr)
    {
        if (_done.TryGetValue(expr, out Expr? done))
        {
            return done.Named(done.Name ?? expr.Name);
        }

        Expr[] operands = [.. expr.Operands.Select(Rewrite)];
        bool same = operands.Zip(expr.Operands, ReferenceEquals).All(equal => equal);
        Expr result = _rewrite(same ? expr : expr.With(operands));
        result = result.Named(result.Name ?? expr.Name);
        _done[expr] = result;
        return result;
    }
}
