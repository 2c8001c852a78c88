namespace LossGen.Analyzers.Rules;

/// <summary>The analyzers of the package.</summary>
public static class RuleAnalyzers
{
    /// <summary>One of each.</summary>
    public static IReadOnlyList<RuleAnalyzer> All { get; } = [new WarningAnalyzer(), new SuggestionAnalyzer()];
}
