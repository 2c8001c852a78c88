using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>A wrong thing that an argument holds, and how certain that is.</summary>
/// <param name="Content">The wrong thing.</param>
/// <param name="Severity">
/// An error if it is proved on every path, a warning if it holds on one path or by the form of the code, a suggestion if only a name says so.
/// </param>
internal sealed record Finding(Content Content, DiagnosticSeverity Severity)
{
    /// <summary>"holds", as certain as it is.</summary>
    public string Holds => Severity switch
    {
        DiagnosticSeverity.Error => "holds",
        DiagnosticSeverity.Warning => "can hold",
        _ => "holds, as a name says,",
    };

    /// <summary>The most certain wrong thing that an argument can hold; null if it can hold none.</summary>
    public static Finding? Of(SeenArgument seen, Func<Content, bool> isWrong, IOperation reader) => Of(seen, (_, content) => isWrong(content), reader);

    /// <summary>The same, where what is wrong depends on the part that the argument is of what is held.</summary>
    public static Finding? Of(SeenArgument seen, Func<View, Content, bool> isWrong, IOperation reader)
    {
        List<(View View, Content Content)> all = [.. seen.Rows];
        List<Content> right = [.. all.Where(row => !isWrong(row.View, row.Content)).Select(row => row.Content)];
        List<Content> wrong = [.. all.Where(row => isWrong(row.View, row.Content) && !IsReplaced(row.Content, right, reader.Syntax)).Select(row => row.Content)];
        if (wrong.Count == 0)
        {
            return null;
        }

        Content worst = wrong.OrderByDescending(content => content.Evidence).First();
        return new Finding(worst, worst.Evidence == Evidence.Name ? DiagnosticSeverity.Info
            : wrong.Count == all.Count && wrong.All(content => content.Evidence == Evidence.Proof) ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning);
    }

    // A loop that fills a row is taken to run: what the row held before it is gone.
    private static bool IsReplaced(Content old, List<Content> others, SyntaxNode reader)
    {
        foreach (Content content in others)
        {
            if (Fills.Loop(content, reader) is { } loop
                && old.Site is { } site && !loop.Span.Contains(site.Span) && !IsBetween(loop, site, reader))
            {
                return true;
            }
        }

        return false;
    }

    // Whether code runs after a loop and before the reader, or, around a loop that both are in, after the one or before the other.
    private static bool IsBetween(SyntaxNode loop, SyntaxNode site, SyntaxNode reader) => loop.Span.End <= reader.SpanStart
        ? site.SpanStart >= loop.Span.End && site.SpanStart < reader.SpanStart
        : site.SpanStart >= loop.Span.End || site.SpanStart < reader.SpanStart;
}
