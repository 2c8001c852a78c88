using LossGen.Generator.Expressions;

namespace LossGen.Generator.Optimization;

/// <summary>Contracts a product that is only added or subtracted into one operation with one rounding.</summary>
internal sealed class FusedMultiplyAdd
{
    private readonly Dictionary<Expr, int> _uses;
    private readonly Dictionary<Expr, Expr> _done = [];

    public FusedMultiplyAdd(IEnumerable<Expr> roots) => _uses = Uses.Count(roots);

    public Expr Contract(Expr expr)
    {
        if (!_done.TryGetValue(expr, out Expr? result))
        {
            result = (Fuse(expr) ?? expr.With([.. expr.Operands.Select(Contract)])).Named(expr.Name);
            _done[expr] = result;
        }

        return result;
    }

    private Expr? Fuse(Expr expr) => expr.Op switch
    {
        Op.Add when IsLoneProduct(expr[0]) => Fused(Op.MultiplyAdd, expr[0], expr[1]),
        Op.Add when IsLoneProduct(expr[1]) => Fused(Op.MultiplyAdd, expr[1], expr[0]),
        Op.Subtract when IsLoneProduct(expr[1]) => Fused(Op.NegatedMultiplyAdd, expr[1], expr[0]),
        Op.Subtract when IsLoneProduct(expr[0]) => Fused(Op.MultiplySubtract, expr[0], expr[1]),
        _ => null,
    };

    private bool IsLoneProduct(Expr expr) => expr.Op == Op.Multiply && _uses[expr] == 1;

    private Expr Fused(Op op, Expr product, Expr term) =>
        Expr.Of(op, Contract(product[0]), Contract(product[1]), Contract(term));
}
