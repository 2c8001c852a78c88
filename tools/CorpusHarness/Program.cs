using System.Collections.Immutable;
using System.Diagnostics;
using LossGen.Analyzers.Rules;
using LossGen.CorpusHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

try
{
    return Run(Options.Parse(args));
}
catch (UsageException problem)
{
    Console.Error.WriteLine($"{problem.Message}\n\n{Options.Usage}");
    return 2;
}

static int Run(Options options)
{
    ImmutableArray<DiagnosticAnalyzer> analyzers = [.. RuleAnalyzers.All];
    DiagnosticDescriptor[] rules = [.. analyzers.SelectMany(a => a.SupportedDiagnostics).Where(options.Includes).OrderBy(rule => rule.Id)];
    Dictionary<string, string> patterns = Table.Read(options.Rules, columns: 2).ToDictionary(row => row[0], row => row[1]);
    List<Label> labels = Label.ReadAll(options.Labels, patterns);
    if (options.Verdicts is { } verdicts)
    {
        labels.AddRange(Label.ReadAll(verdicts, patterns));
    }

    List<Hit> hits = [];
    List<Label> placed = [];
    foreach (IGrouping<string, Label> group in labels.GroupBy(label => label.Repository))
    {
        string folder = Path.Combine(options.Sources, group.Key.Replace('/', '+'));
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"{group.Key}: not checked out, {group.Count()} labels left out");
            continue;
        }

        Stopwatch watch = Stopwatch.StartNew();
        Repository repository = new(group.Key, folder, options.References);
        if (options.CostRounds > 0)
        {
            Cost.Write(repository, analyzers, options.CostRounds, Console.Out);
        }

        placed.AddRange(Analysis.Place(group, repository));
        hits.AddRange(Analysis.Hits(repository, analyzers, rules));
        Console.Error.WriteLine($"{group.Key}: {repository.Compilation.SyntaxTrees.Length - 1} files, {watch.Elapsed.TotalSeconds:F0} s");
    }

    Report report = new(hits, placed);
    report.Write(Console.Out, rules, options.Listed);
    string[] active = [.. rules.Where(Report.IsOn).Select(rule => rule.Id)];
    return report.Precision(active) >= options.Minimum.Precision && report.Recall(active) >= options.Minimum.Recall ? 0 : 1;
}
