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

        if (expr.Op == Op.SoftMax && MixesLanes(expr[0]))
        {
            return Of(Expanded(expr), variable);
        }

        if (!DerivativeRules.Partials.TryGetValue(expr.Op, out Func<Expr, Expr, Expr[]>? rule))
        {
            throw new NotSupportedException($"There is no derivative rule for {expr.Op}.");
        }

        Expr[] partials = rule(expr, expr);
        return IsReduction(expr) ? OfReduction(expr[0], partials[0], variable) : Chain(expr, partials, variable);
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
    private static Expr OfReduction(Expr body, Expr weight, Expr variable)
    {
        Expr terms = new Rewriter(Expanded).Rewrite(body);
        Expr[] inner = [.. InnerReductions(terms).Distinct()];
        Expr[] stand = [.. inner.Select((_, k) => Expr.Input("reduction " + k, Level.Row))];
        Rewriter show = new(Replacing(stand, inner));
        Expr term = Hidden(terms, inner, stand);
        Expr total = weight * show.Rewrite(Of(term, variable));
        for (int k = 0; k < inner.Length; k++)
        {
            total += Formula.Sum(weight * show.Rewrite(Of(term, stand[k]))) * Of(inner[k], variable);
        }

        return total;
    }

    // Outermost first: a reduction inside a reduction belongs to the derivative of the outer one.
    private static Expr Hidden(Expr expr, Expr[] inner, Expr[] stand)
    {
        int k = Array.IndexOf(inner, expr);
        return k >= 0 ? stand[k] : expr.With([.. expr.Operands.Select(o => Hidden(o, inner, stand))]);
    }

    // The row's part of a softmax as a reduction of its own.
    private static Expr Expanded(Expr node) =>
        node.Op == Op.SoftMax ? Formula.Exp(node[0] - Formula.LogSumExp(node[0])) : node;

    private static bool IsReduction(Expr expr) => expr.Op is Op.Sum or Op.Max or Op.Count or Op.AtLabel or Op.LogSumExp;

    private static bool MixesLanes(Expr expr) => expr.Op == Op.SoftMax || IsReduction(expr) || expr.Operands.Any(MixesLanes);

    private static Func<Expr, Expr> Replacing(Expr[] from, Expr[] to) => node =>
    {
        int k = Array.IndexOf(from, node);
        return k < 0 ? node : to[k];
    };

    private static IEnumerable<Expr> InnerReductions(Expr expr) =>
        IsReduction(expr) ? new[] { expr } : expr.Operands.SelectMany(InnerReductions);
}
