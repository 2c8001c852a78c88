using LossGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>Each rule has a page whose examples do what the page says.</summary>
public sealed class RulePageTests
{
    private const string Fence = "```";

    private static readonly string[] Headings = ["## Why", "## Example", "## Fix", "## When to suppress"];

    public static TheoryData<string> Ids => [.. Descriptors.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => RuleAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics);

    [Fact]
    public void Ids_AreUnique() => Assert.Distinct(Descriptors.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasItsTitleAndItsParts_AndIsLinked(string id)
    {
        DiagnosticDescriptor rule = Descriptors.Single(rule => rule.Id == id);
        string page = File.ReadAllText(RepositoryFiles.Page(id));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(Headings, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task FirstExample_BreaksTheRule(string id) =>
        Assert.Contains(await Snippets.DiagnosticsAsync(Example(id, 0)), d => d.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task SecondExample_BreaksNoRule(string id) =>
        Assert.Empty(await Snippets.DiagnosticsAsync(Example(id, 1)));

    private static string Example(string id, int index) =>
        File.ReadAllText(RepositoryFiles.Page(id)).Split(Fence)[2 * index + 1]["csharp".Length..];
}
