using System.Globalization;
using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

public sealed class RuleCompletenessTests
{
    public static TheoryData<string> Ids => [.. UsageRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_AreUnique() => Assert.Distinct(UsageRules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAMisuseRow(string id) => Assert.Contains(Misuse.All, misuse => misuse.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPage_ThatStartsWithItsTitleAndShowsBothExamples(string id)
    {
        string page = File.ReadAllText(RepositoryFiles.Page(id));

        Assert.StartsWith($"# {id}: {Title(id)}\n", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("```csharp").Length - 1);
        Assert.EndsWith($"docs/rules/{id}.md", UsageRules.Find(id).HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsInTheTableOfPages(string id)
    {
        string table = File.ReadAllText(RepositoryFiles.Page("README"));

        Assert.Contains($"| [{id}]({id}.md) | {Title(id)} |\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsTracked(string id)
    {
        IEnumerable<string> rows = Directory
            .EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "Generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines);

        Assert.Single(rows, row => row == $"{id} | {Usage.Category} | {DiagnosticSeverity.Error} | {Title(id)}");
    }

    private static string Title(string id) => UsageRules.Find(id).Title.ToString(CultureInfo.InvariantCulture);
}
