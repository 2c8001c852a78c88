using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LossGen.CorpusHarness;

/// <summary>A line that a rule reports.</summary>
internal sealed record Hit(string Repository, string Path, int Line, string Rule, string Code);

/// <summary>Compares what the rules report with the labels.</summary>
internal sealed class Report(IReadOnlyList<Hit> hits, IReadOnlyList<Label> labels)
{
    public IReadOnlyList<Label> Found(string rule) => [.. Of(rule).Where(label => label.IsPositive && IsReported(label))];

    public IReadOnlyList<Label> Missed(string rule) => [.. Of(rule).Where(label => label.IsPositive && !IsReported(label))];

    public IReadOnlyList<Label> False(string rule) => [.. Of(rule).Where(label => !label.IsPositive && IsReported(label))];

    public IReadOnlyList<Hit> Unlabelled(string rule) => [.. hits.Where(hit => hit.Rule == rule && !labels.Any(label => Matches(label, hit)))];

    /// <summary>Of the reported lines with a label, the fraction that must be reported.</summary>
    public double Precision(IEnumerable<string> rules) => Fraction(rules.Sum(rule => Found(rule).Count), rules.Sum(rule => False(rule).Count));

    /// <summary>Of the lines that must be reported, the fraction that is.</summary>
    public double Recall(IEnumerable<string> rules) => Fraction(rules.Sum(rule => Found(rule).Count), rules.Sum(rule => Missed(rule).Count));

    public void Write(TextWriter writer, IReadOnlyList<DiagnosticDescriptor> rules, IReadOnlySet<string> listed)
    {
        writer.WriteLine("rule    default   found  missed  false  unlabelled  title");
        foreach (DiagnosticDescriptor rule in rules)
        {
            string id = rule.Id;
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{id}  {Severity(rule),-8} {Found(id).Count,6} {Missed(id).Count,7} {False(id).Count,6} {Unlabelled(id).Count,11}  {rule.Title}"));
            WriteLines(writer, "found", listed, Found(id).Select(Line));
            WriteLines(writer, "missed", listed, Missed(id).Select(Line));
            WriteLines(writer, "false", listed, False(id).Select(Line));
            WriteLines(writer, "unlabelled", listed, Unlabelled(id).Select(hit => $"{hit.Repository}\t{hit.Path}\t{hit.Line}\t{hit.Rule}\t?\t\t{hit.Code}"));
        }

        string[] active = [.. rules.Where(IsOn).Select(rule => rule.Id)];
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"on by default: precision {Precision(active):P1}, recall {Recall(active):P1}"));
    }

    /// <summary>Whether a user sees what the rule reports without asking for it.</summary>
    public static bool IsOn(DiagnosticDescriptor rule) => rule is { IsEnabledByDefault: true, DefaultSeverity: > DiagnosticSeverity.Hidden };

    private static string Severity(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "off";

    private static void WriteLines(TextWriter writer, string kind, IReadOnlySet<string> listed, IEnumerable<string> lines)
    {
        foreach (string line in listed.Contains(kind) ? lines : [])
        {
            writer.WriteLine($"  {kind}\t{line}");
        }
    }

    private static string Line(Label label) => $"{label.Repository}\t{label.Path}\t{label.Line}\t{label.Rule}\t{(label.IsPositive ? '+' : '-')}\t{label.Why}\t{label.Code}";

    private static double Fraction(int part, int rest) => part + rest == 0 ? 1 : (double)part / (part + rest);

    private static bool Matches(Label label, Hit hit) =>
        label.Rule == hit.Rule && label.Repository == hit.Repository && label.Path == hit.Path && label.Line == hit.Line;

    private IEnumerable<Label> Of(string rule) => labels.Where(label => label.Rule == rule);

    private bool IsReported(Label label) => hits.Any(hit => Matches(label, hit));
}
