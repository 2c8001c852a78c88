using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>A rewrite as data: wherever the pattern matches and the condition holds, the replacement is equal and better.</summary>
/// <param name="Name">What the rule does.</param>
/// <param name="Pattern">What is looked for; a wildcard matches anything, and the same thing wherever it recurs.</param>
/// <param name="Replacement">What takes its place.</param>
/// <param name="Condition">What the matched wildcards must satisfy, or null.</param>
internal sealed record Rule(string Name, Expr Pattern, Expr Replacement, Func<IReadOnlyDictionary<string, Expr>, bool>? Condition = null)
{
    /// <summary>The wildcard that must stand for something positive, or null.</summary>
    public string? Positive { get; init; }

    /// <summary>The rewritten expression, or null if the rule does not apply to it.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="positive">The symbols that stand for something positive.</param>
    public Expr? Apply(Expr expr, IReadOnlyCollection<string> positive)
    {
        Dictionary<string, Expr>? bindings = Matcher.Match(Pattern, expr);
        return bindings is not null && IsAllowed(bindings, positive) ? Matcher.Substitute(Replacement, bindings) : null;
    }

    private bool IsAllowed(Dictionary<string, Expr> bindings, IReadOnlyCollection<string> positive) =>
        Condition?.Invoke(bindings) != false && (Positive is null || IsPositive(bindings[Positive], positive));

    private static bool IsPositive(Expr expr, IReadOnlyCollection<string> positive) =>
        expr is { Op: Op.Constant, Value: > 0 } || (expr.Op == Op.Symbol && positive.Contains(expr.Symbol));
}
