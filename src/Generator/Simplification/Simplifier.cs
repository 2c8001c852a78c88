using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Applies a rule set bottom-up until no rule applies.</summary>
internal static class Simplifier
{
    // Every rule makes its expression smaller or moves it towards a fixed form, so this is never reached.
    private const int MostRewrites = 1000;

    /// <summary>The simplified expression, in which nothing is known of the symbols.</summary>
    public static Expr Simplify(Expr expr, RuleSet rules) => Simplify(expr, rules, []);

    /// <summary>The simplified expression.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="positive">The symbols that stand for something positive.</param>
    /// <param name="applied">Collects the rules that are applied, or null.</param>
    public static Expr Simplify(Expr expr, RuleSet rules, IReadOnlyCollection<string> positive, ICollection<Rule>? applied = null)
    {
        Expr current = expr;
        HashSet<Expr> settled = new(ByReference.Comparer);
        for (int round = 0; round < MostRewrites; round++)
        {
            Expr next = new Rewriter(node => Step(node, rules, positive, applied), settled).Rewrite(current);
            if (next.Equals(current))
            {
                return next;
            }

            current = next;
        }

        throw new InvalidOperationException($"The rules do not settle on {expr}.");
    }

    /// <summary>The expression with each of its nodes rewritten once.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="applied">Collects the rules that are applied, or null.</param>
    public static Expr Once(Expr expr, RuleSet rules, ICollection<Rule>? applied = null) =>
        new Rewriter(node => Step(node, rules, [], applied)).Rewrite(expr);

    private static Expr Step(Expr node, RuleSet rules, IReadOnlyCollection<string> positive, ICollection<Rule>? applied)
    {
        if (ConstantFolding.Fold(node) is { } folded)
        {
            return folded;
        }

        foreach (Rule rule in rules.Of(node.Op))
        {
            if (rule.Apply(node, positive) is { } result)
            {
                applied?.Add(rule);
                return result;
            }
        }

        return node;
    }
}
