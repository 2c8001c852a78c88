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
    public Expr? Apply(Expr expr)
    {
        Dictionary<string, Expr>? bindings = Matcher.Match(Pattern, expr);
        return bindings is not null && IsAllowed(bindings) ? Matcher.Substitute(Replacement, bindings) : null;
    }

    private bool IsAllowed(Dictionary<string, Expr> bindings) =>
        Condition?.Invoke(bindings) != false && (Positive is null || IsPositive(bindings[Positive]));

    // What changes once a call is a setting, and the domain of every setting so far is positive.
    private static bool IsPositive(Expr expr) => expr is { Op: Op.Symbol, Level: Level.Call } or { Op: Op.Constant, Value: > 0 };
}
