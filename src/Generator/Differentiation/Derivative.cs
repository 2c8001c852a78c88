using LossGen.Generator.Expressions;

namespace LossGen.Generator.Differentiation;

/// <summary>Differentiates an expression with respect to the value that an operand has in the lane at hand.</summary>
internal static class Derivative
{
    /// <summary>∂expr/∂variable.</summary>
    public static Expr Of(Expr expr, Expr variable)
    {
        if (expr.Equals(variable))
        {
            return 1;
        }

        if (DerivativeRules.Constant.Contains(expr.Op))
        {
            return 0;
        }

        if (expr.Op == Op.Sum)
        {
            return OfSum(expr[0], variable);
        }

        return DerivativeRules.Partials.TryGetValue(expr.Op, out Func<Expr, Expr, Expr[]>? rule)
            ? Chain(expr, rule(expr, expr), variable)
            : throw new NotSupportedException($"There is no derivative rule for {expr.Op}.");
    }

    private static Expr Chain(Expr expr, Expr[] partials, Expr variable)
    {
        Expr total = 0;
        for (int i = 0; i < partials.Length; i++)
        {
            Expr inner = Of(expr[i], variable);
            total = inner.Is(0) ? total : total.Is(0) ? partials[i] * inner : total + partials[i] * inner;
        }

        return total;
    }

    /// <summary>The lane's own term, and what the lane does to all terms through the reductions inside them.</summary>
    private static Expr OfSum(Expr body, Expr variable)
    {
        Expr[] inner = [.. InnerReductions(body).Distinct()];
        Expr[] stand = [.. inner.Select((_, k) => Expr.Input("reduction " + k, Level.Row))];
        Rewriter hide = new(Replacing(inner, stand));
        Rewriter show = new(Replacing(stand, inner));
        Expr term = hide.Rewrite(body);
        Expr total = show.Rewrite(Of(term, variable));
        for (int k = 0; k < inner.Length; k++)
        {
            total += Formula.Sum(show.Rewrite(Of(term, stand[k]))) * Of(inner[k], variable);
        }

        return total;
    }

    private static Func<Expr, Expr> Replacing(Expr[] from, Expr[] to) => node =>
    {
        int k = Array.IndexOf(from, node);
        return k < 0 ? node : to[k];
    };

    private static IEnumerable<Expr> InnerReductions(Expr expr) =>
        expr.Op is Op.Sum or Op.Max or Op.Count ? new[] { expr } : expr.Operands.SelectMany(InnerReductions);
}
