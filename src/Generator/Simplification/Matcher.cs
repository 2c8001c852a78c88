using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Matches expressions against patterns with wildcards. Sums and products match in both orders.</summary>
internal static class Matcher
{
    /// <summary>What the wildcards stand for, or null without a match.</summary>
    public static Dictionary<string, Expr>? Match(Expr pattern, Expr expr)
    {
        if (!MayMatch(pattern, expr))
        {
            return null;
        }

        Dictionary<string, Expr> bindings = [];
        return Match(pattern, expr, bindings) ? bindings : null;
    }

    // By the operations alone: nearly all patterns end here, and nothing was allocated for them.
    private static bool MayMatch(Expr pattern, Expr expr)
    {
        if (pattern.Op == Op.Wildcard)
        {
            return true;
        }

        if (pattern.Op != expr.Op || pattern.Operands.Length != expr.Operands.Length)
        {
            return false;
        }

        if (pattern.Op is Op.Add or Op.Multiply)
        {
            return (MayMatch(pattern[0], expr[0]) && MayMatch(pattern[1], expr[1])) || (MayMatch(pattern[0], expr[1]) && MayMatch(pattern[1], expr[0]));
        }

        for (int i = 0; i < pattern.Operands.Length; i++)
        {
            if (!MayMatch(pattern[i], expr[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The pattern with its wildcards replaced.</summary>
    public static Expr Substitute(Expr pattern, IReadOnlyDictionary<string, Expr> bindings) =>
        new Rewriter(node => node.Op == Op.Wildcard ? bindings[node.Symbol] : node).Rewrite(pattern);

    private static bool Match(Expr pattern, Expr expr, Dictionary<string, Expr> bindings)
    {
        if (pattern.Op == Op.Wildcard)
        {
            if (bindings.TryGetValue(pattern.Symbol, out Expr? bound))
            {
                return bound.Equals(expr);
            }

            bindings[pattern.Symbol] = expr;
            return true;
        }

        if (pattern.Op != expr.Op || pattern.Operands.Length != expr.Operands.Length)
        {
            return false;
        }

        return pattern.Operands.Length == 0
            ? pattern.Equals(expr)
            : MatchOperands(pattern, expr, bindings, swapped: false)
                || (pattern.Op is Op.Add or Op.Multiply && MatchOperands(pattern, expr, bindings, swapped: true));
    }

    // A failed attempt must leave no bindings behind.
    private static bool MatchOperands(Expr pattern, Expr expr, Dictionary<string, Expr> bindings, bool swapped)
    {
        Dictionary<string, Expr> before = new(bindings);
        bool matches = true;
        for (int i = 0; i < pattern.Operands.Length && matches; i++)
        {
            matches = Match(pattern[i], expr[swapped ? 1 - i : i], bindings);
        }

        if (!matches)
        {
            bindings.Clear();
            foreach (KeyValuePair<string, Expr> binding in before)
            {
                bindings[binding.Key] = binding.Value;
            }
        }

        return matches;
    }
}
