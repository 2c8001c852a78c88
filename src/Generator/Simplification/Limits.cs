using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Gives products their limits: a factor of exactly 0 times ±∞ of a logarithm, or of a derivative of one, is 0.</summary>
/// <remarks>Differentiation comes first: y·log p has the derivative log p with respect to y, at y = 0 too.</remarks>
internal sealed class Limits
{
    /// <summary>How symbols begin that stand for logarithms.</summary>
    public const string Logarithm = "log of ";

    private readonly Dictionary<Expr, bool> _unbounded = [];

    /// <summary>The expression with its limits.</summary>
    public static Expr Apply(Expr expr) => new Rewriter(new Limits().Of).Rewrite(expr);

    private Expr Of(Expr node)
    {
        if (node.Op != Op.Multiply)
        {
            return node;
        }

        (Expr a, Expr b) = (node[0], node[1]);
        Expr result = node;
        if (Vanishes(a, b))
        {
            result = IsPlainLogarithm(b) ? Formula.XLogY(a, b[0]) : Formula.ZeroTimes(a, b);
        }

        return !Vanishes(b, a) ? result
            : ReferenceEquals(result, node) && IsPlainLogarithm(a) ? Formula.XLogY(b, a[0])
            : Formula.Select(Formula.Eq(b, 0), 0, result);
    }

    // Of a quotient it may be that of 0/0, which is no number.
    private static bool IsPlainLogarithm(Expr expr) => expr is { Op: Op.Log } && expr[0].Op is not Op.Divide;

    private bool Vanishes(Expr factor, Expr other) =>
        factor.Op != Op.Constant && !Signs.IsPositive(factor) && (IsUnbounded(other) || (other.Level > Level.Call && HasUnderflown(factor)))
        || (factor.Op == Op.Exp && other.Op != Op.Constant && other.Level > Level.Call);

    // An exponential that has underflown takes whatever grows slower with it.
    private static bool HasUnderflown(Expr factor) => factor.Op switch
    {
        Op.Exp => true,
        Op.Negate => HasUnderflown(factor[0]),
        Op.Multiply => HasUnderflown(factor[0]) || HasUnderflown(factor[1]),
        _ => false,
    };

    private bool IsUnbounded(Expr expr)
    {
        if (!_unbounded.TryGetValue(expr, out bool unbounded))
        {
            unbounded = expr.Op switch
            {
                Op.Symbol => expr.Symbol.StartsWith(Logarithm, StringComparison.Ordinal),
                Op.Log or Op.LogHigh => !Signs.IsPositive(expr[0]),
                Op.LogP1 => !Signs.IsNonNegative(expr[0]),
                Op.LogRatio or Op.LogComplementExp or Op.XLogY or Op.Softplus => true,
                Op.Negate or Op.Absolute or Op.Add or Op.Subtract or Op.Multiply => expr.Operands.Any(IsUnbounded),
                Op.Select => IsUnbounded(expr[1]) || IsUnbounded(expr[2]),
                Op.Divide => IsUnbounded(expr[0]) || (expr[0].Op == Op.Constant && expr[1].Level > Level.Call && !Signs.IsPositive(expr[1])),
                _ => false,
            };
            _unbounded[expr] = unbounded;
        }

        return unbounded;
    }
}
