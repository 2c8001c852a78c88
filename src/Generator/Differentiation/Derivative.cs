using LossGen.Generator.Expressions;

namespace LossGen.Generator.Differentiation;

/// <summary>Differentiates expressions with respect to the value that an operand has in the lane at hand.</summary>
internal sealed class Derivative
{
    private readonly Dictionary<Expr, Expr> _done = [];
    private readonly Expr _variable;

    private Derivative(Expr variable) => _variable = variable;

    /// <summary>∂expr/∂variable.</summary>
    public static Expr Of(Expr expr, Expr variable) => new Derivative(variable).Of(expr);

    // The graph shares nodes, and every one is differentiated once.
    private Expr Of(Expr expr)
    {
        if (!_done.TryGetValue(expr, out Expr? derivative))
        {
            derivative = Compute(expr);
            _done[expr] = derivative;
        }

        return derivative;
    }

    private Expr Compute(Expr expr)
    {
        if (expr.Equals(_variable))
        {
            return 1;
        }

        if (DerivativeRules.Constant.Contains(expr.Op))
        {
            return 0;
        }

        if (expr.Op == Op.SoftMax && Reductions.MixesLanes(expr[0]))
        {
            return Of(Reductions.Expanded(expr));
        }

        if (!DerivativeRules.Partials.TryGetValue(expr.Op, out Func<Expr, Expr, Expr[]>? rule))
        {
            throw new NotSupportedException($"There is no derivative rule for {expr.Op}.");
        }

        Expr[] partials = rule(expr, expr);
        return Reductions.IsReduction(expr) ? OfReduction(expr[0], partials[0]) : Chain(expr, partials);
    }

    private Expr Chain(Expr expr, Expr[] partials)
    {
        Expr total = 0;
        for (int i = 0; i < partials.Length; i++)
        {
            Expr inner = Of(expr[i]);
            total = inner.Is(0) ? total : total.Is(0) ? partials[i] * inner : total + partials[i] * inner;
        }

        return total;
    }

    /// <summary>The lane's own term, and what the lane does to all terms through the reductions inside them.</summary>
    private Expr OfReduction(Expr body, Expr weight)
    {
        Expr terms = new Rewriter(Reductions.Expanded).Rewrite(body);
        Expr[] inner = Reductions.Outermost(terms);
        Expr[] stand = [.. inner.Select((_, k) => Expr.Input("reduction " + k, Level.Row))];
        Rewriter show = new(Reductions.Replacing(stand, inner));
        Expr term = Reductions.Hidden(terms, inner, stand);
        Expr total = weight * show.Rewrite(Of(term, _variable));
        for (int k = 0; k < inner.Length; k++)
        {
            total += Formula.Sum(weight * show.Rewrite(Of(term, stand[k]))) * Of(inner[k]);
        }

        return total;
    }
}
