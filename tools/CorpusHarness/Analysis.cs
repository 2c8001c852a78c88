using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.CorpusHarness;

/// <summary>Runs the analyzers over a repository.</summary>
internal static class Analysis
{
    /// <summary>The lines that the rules report; each line once for each rule, hidden ones included.</summary>
    public static IReadOnlyList<Hit> Hits(Repository repository, ImmutableArray<DiagnosticAnalyzer> analyzers, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        CSharpCompilation compilation = repository.Compilation.WithOptions(repository.Compilation.Options
            .WithSpecificDiagnosticOptions(rules.ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Warn)));
        AnalysisResult result = compilation
            .WithAnalyzers(analyzers)
            .GetAnalysisResultAsync(CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        ImmutableArray<Diagnostic> diagnostics = result.GetAllDiagnostics();
        Console.Error.WriteLine($"{repository.Name}: analyzers {result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalSeconds):F2} s");
        foreach (Diagnostic failure in diagnostics.Where(d => d.Id == "AD0001"))
        {
            throw new InvalidOperationException(failure.ToString());
        }

        HashSet<string> wanted = [.. rules.Select(rule => rule.Id)];
        return [.. diagnostics.Where(d => wanted.Contains(d.Id)).Select(d => Hit(repository, d)).Distinct()];
    }

    /// <summary>The labels whose code is still there, on the lines where it is now.</summary>
    public static IEnumerable<Label> Place(IEnumerable<Label> labels, Repository repository)
    {
        foreach (Label label in labels)
        {
            if (repository.Lines(label.Path) is { } lines && label.In(lines) is { } placed)
            {
                yield return placed;
            }
            else
            {
                Console.Error.WriteLine($"{label.Repository}: {label.Path}({label.Line}) is gone");
            }
        }
    }

    private static Hit Hit(Repository repository, Diagnostic diagnostic)
    {
        int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        SyntaxTree tree = diagnostic.Location.SourceTree!;
        return new Hit(repository.Name, repository.PathOf(tree), line + 1, diagnostic.Id, tree.GetText().Lines[line].ToString().Trim());
    }
}
