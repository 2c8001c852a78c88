using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossGen.CorpusHarness;

/// <summary>What the analyzers add to a compilation, all on one thread.</summary>
internal static class Cost
{
    /// <summary>
    /// Compiles a repository, from its text to an assembly, runs the analyzers over it as a build does, and writes what each of them took.
    /// The shortest of several rounds counts, because whatever else the machine does only adds to them.
    /// </summary>
    public static void Write(Repository repository, ImmutableArray<DiagnosticAnalyzer> analyzers, int rounds, TextWriter writer)
    {
        CSharpCompilation compilation = repository.Compilation.WithOptions(repository.Compilation.Options.WithConcurrentBuild(false));
        double compile = Enumerable.Range(0, rounds).Min(_ => Compile(compilation));
        Dictionary<string, double> times = Enumerable.Range(0, rounds)
            .SelectMany(_ => Analyze(compilation.Clone(), analyzers))
            .GroupBy(time => time.Key, time => time.Value)
            .ToDictionary(time => time.Key, time => time.Min());
        double total = times.Values.Sum();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{repository.Name}: compile {compile:F2} s, analyzers {total:F2} s, {total / compile:P2}"));
        foreach ((string analyzer, double seconds) in times)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {analyzer,-20} {seconds * 1000:F0} ms, {seconds / compile:P2}"));
        }
    }

    private static double Compile(CSharpCompilation compilation)
    {
        Stopwatch watch = Stopwatch.StartNew();
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(Parse)).Emit(Stream.Null, Stream.Null);
        return watch.Elapsed.TotalSeconds;
    }

    private static SyntaxTree Parse(SyntaxTree tree) => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath);

    private static IEnumerable<KeyValuePair<string, double>> Analyze(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        AnalysisResult result = new CompilationWithAnalyzers(compilation, analyzers, options)
            .GetAnalysisResultAsync(CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return result.AnalyzerTelemetryInfo.Select(info => KeyValuePair.Create(info.Key.GetType().Name, info.Value.ExecutionTime.TotalSeconds));
    }
}
