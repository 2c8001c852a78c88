using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Tests;

/// <summary>What a rule reports in a source; what is to be underlined stands between <c>[|</c> and <c>|]</c>.</summary>
internal static class RuleAssert
{
    private const string Open = "[|", Close = "|]";

    /// <summary>The rule reports the marked expressions and nothing else.</summary>
    public static async Task ReportsAsync(string id, string markup, bool compiles = true, DiagnosticSeverity? severity = null)
    {
        string[] marked = Marked(markup);
        Assert.NotEmpty(marked);

        Diagnostic[] diagnostics = await OfAsync(id, Unmarked(markup), compiles);

        Assert.Equal(marked, diagnostics.Select(Text));
        Assert.All(diagnostics, d => Assert.Equal(severity ?? d.Severity, d.Severity));
        Assert.All(diagnostics, d => Assert.DoesNotMatch(@"\{\d\}", d.GetMessage(CultureInfo.InvariantCulture)));
    }

    /// <summary>The rule reports nothing.</summary>
    public static async Task IsSilentAsync(string id, string code) => Assert.Empty((await OfAsync(id, code, compiles: true)).Select(Text));

    /// <summary>A source without its marks.</summary>
    public static string Unmarked(string markup) => markup.Replace(Open, "").Replace(Close, "");

    private static async Task<Diagnostic[]> OfAsync(string id, string code, bool compiles) =>
        [.. (await Snippets.DiagnosticsAsync(code, compiles)).Where(d => d.Id == id).OrderBy(d => d.Location.SourceSpan.Start)];

    private static string Text(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    private static string[] Marked(string markup) =>
        [.. markup.Split(Open).Skip(1).Select(part => part[..part.IndexOf(Close, StringComparison.Ordinal)])];
}
