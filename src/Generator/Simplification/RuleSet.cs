namespace LossGen.Generator.Simplification;

/// <summary>Rules that are applied together.</summary>
internal sealed record RuleSet(string Name, IReadOnlyList<Rule> Rules)
{
    /// <summary>What brings derivatives into the form a person would write.</summary>
    public static RuleSet Algebra { get; } = new("algebra", AlgebraRules.All);

    /// <summary>What keeps values exact where the plain form overflows or cancels.</summary>
    public static RuleSet Stability { get; } = new("stability", StabilityRules.All);
}
