using LossGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>The rules are tracked, so that users see in the release notes which appeared when.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Rules_AreTracked()
    {
        IEnumerable<string> expected = RuleAnalyzers.All
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Select(rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")} | {rule.Title}")
            .Order();

        IEnumerable<string> rows = Directory
            .EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "Analyzers"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(row => row.StartsWith("LG", StringComparison.Ordinal))
            .Order();

        Assert.Equal(expected, rows);
    }
}
