using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

public sealed class RuleCompletenessTests
{
    private static readonly string Root = FindRoot();

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
        string page = File.ReadAllText(Path.Combine(Root, "docs", "rules", $"{id}.md"));

        Assert.StartsWith($"# {id}: {Title(id)}\n", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("```csharp").Length - 1);
        Assert.EndsWith($"docs/rules/{id}.md", UsageRules.Find(id).HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsInTheTableOfPages(string id)
    {
        string table = File.ReadAllText(Path.Combine(Root, "docs", "rules", "README.md"));

        Assert.Contains($"| [{id}]({id}.md) | {Title(id)} |\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsTracked(string id)
    {
        IEnumerable<string> rows = Directory
            .EnumerateFiles(Path.Combine(Root, "src", "Generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines);

        Assert.Single(rows, row => row == $"{id} | {Usage.Category} | {DiagnosticSeverity.Error} | {Title(id)}");
    }

    private static string Title(string id) => UsageRules.Find(id).Title.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string FindRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "LossGen.sln")))
        {
            directory = Path.GetDirectoryName(directory);
        }

        return directory ?? throw new DirectoryNotFoundException("No folder above the tests holds LossGen.sln.");
    }
}
