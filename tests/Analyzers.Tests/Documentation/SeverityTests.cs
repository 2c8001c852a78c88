using LossGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>
/// A build leaves out an analyzer of which it would print nothing. So a rule that is no warning must not be in the analyzer of those
/// that are, where each build would pay for it.
/// </summary>
public sealed class SeverityTests
{
    [Fact]
    public void Warnings_AreInOneAnalyzer() =>
        Assert.All(new WarningAnalyzer().SupportedDiagnostics, rule => Assert.True(rule.DefaultSeverity >= DiagnosticSeverity.Warning, rule.Id));

    [Fact]
    public void Suggestions_AreInAnother() =>
        Assert.All(new SuggestionAnalyzer().SupportedDiagnostics, rule => Assert.True(rule.DefaultSeverity < DiagnosticSeverity.Warning, rule.Id));
}
