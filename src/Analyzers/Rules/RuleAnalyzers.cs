namespace LossGen.Analyzers.Rules;

/// <summary>The analyzers of the package.</summary>
public static class RuleAnalyzers
{
    /// <summary>One of each family.</summary>
    public static IReadOnlyList<RuleAnalyzer> All { get; } = [new StabilityAnalyzer(), new MeaningAnalyzer(), new PerformanceAnalyzer(), new KernelAnalyzer()];
}
