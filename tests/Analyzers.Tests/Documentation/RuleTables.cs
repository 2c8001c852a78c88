using LossGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests.Documentation;

/// <summary>The tables of rules in the documentation, as the descriptors have them.</summary>
internal static class RuleTables
{
    private const string Start = "<!-- rules: written by the tests of the analyzers -->", End = "<!-- end of rules -->";

    private static readonly (string Category, string Heading)[] Families =
    [
        ("LossGen.Stability", "Numerical stability"),
        ("LossGen.Meaning", "Statistics and meaning"),
        ("LossGen.Performance", "Performance"),
        ("LossGen.Kernels", "Use of generated kernels"),
    ];

    /// <summary>A page with the table between its marks as it should be.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="folder">The folder of the rules' pages as seen from the page.</param>
    /// <param name="heading">The marks of a heading: <c>##</c> or <c>###</c>.</param>
    public static string Update(string page, string folder, string heading)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        return page[..start] + "\n" + string.Concat(Families.Select(family => Table(family.Category, family.Heading, folder, heading))) + page[end..];
    }

    private static string Table(string category, string title, string folder, string heading)
    {
        DiagnosticDescriptor[] rules =
            [.. RuleAnalyzers.All.SelectMany(a => a.SupportedDiagnostics).Where(rule => rule.Category == category).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return rules.Length == 0
            ? ""
            : $"\n{heading} {title}\n\n| Rule | Title | Default |\n|---|---|---|\n" + string.Concat(rules.Select(rule => Row(rule, folder))) + "\n";
    }

    private static string Row(DiagnosticDescriptor rule, string folder) =>
        $"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.Title} | {Severity(rule)} |\n";

    private static string Severity(DiagnosticDescriptor rule) => rule switch
    {
        { IsEnabledByDefault: false } => "off",
        { DefaultSeverity: DiagnosticSeverity.Info } => "suggestion",
        _ => rule.DefaultSeverity.ToString().ToLowerInvariant(),
    };
}
