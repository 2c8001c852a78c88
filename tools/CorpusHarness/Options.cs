using Microsoft.CodeAnalysis;

namespace LossGen.CorpusHarness;

/// <summary>The command line.</summary>
/// <param name="Labels">The file of labels.</param>
/// <param name="Sources">The folder that holds the checked-out repositories.</param>
/// <param name="Rules">The file that says which rule a pattern of the labels belongs to.</param>
/// <param name="Verdicts">A file of judged lines in the format of the labels, if there is one.</param>
/// <param name="References">Assemblies to compile against besides the framework.</param>
/// <param name="Listed">Which lines to list, one by one.</param>
/// <param name="Only">The ids, or beginnings of ids, of the rules to look at.</param>
/// <param name="CostRounds">How often to measure what the analyzers take; 0 for not at all.</param>
/// <param name="Minimum">The precision and the recall that rules which are on by default must reach together.</param>
internal sealed record Options(
    string Labels,
    string Sources,
    string Rules,
    string? Verdicts,
    IReadOnlyList<string> References,
    IReadOnlySet<string> Listed,
    IReadOnlyList<string> Only,
    int CostRounds,
    (double Precision, double Recall) Minimum)
{
    public const string Usage = """
        usage: CorpusHarness --labels FILE --sources FOLDER --rules FILE [--verdicts FILE] [--reference DLL]...
                             [--list found|missed|false|unlabelled]... [--only ID]... [--cost ROUNDS] [--minimum PRECISION RECALL]

        FOLDER holds one folder for each repository, owner+name. The files are tables with tabs and a heading:
        labels and verdicts "repo path line pattern-id label why code", where label is + (must be reported) or -
        (must not); rules "pattern-id rule".

        Exit code: 0 if the minimum is reached, 1 if not, 2 if the command line or a file is wrong.
        """;

    public static Options Parse(string[] arguments)
    {
        Dictionary<string, List<string>> values = [];
        string key = "";
        foreach (string argument in arguments)
        {
            if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                key = argument[2..];
                values.TryAdd(key, []);
            }
            else if (key.Length > 0)
            {
                values[key].Add(argument);
            }
            else
            {
                throw new UsageException($"'{argument}' belongs to no option.");
            }
        }

        return new Options(
            Required(values, "labels"),
            Required(values, "sources"),
            Required(values, "rules"),
            Optional(values, "verdicts"),
            All(values, "reference"),
            All(values, "list").ToHashSet(),
            All(values, "only"),
            Rounds(Optional(values, "cost")),
            Minima(All(values, "minimum")));
    }

    /// <summary>Whether a rule is to be looked at.</summary>
    public bool Includes(DiagnosticDescriptor rule) => Only.Count == 0 || Only.Any(id => rule.Id.StartsWith(id, StringComparison.Ordinal));

    private static List<string> All(Dictionary<string, List<string>> values, string key) => values.GetValueOrDefault(key) ?? [];

    private static string? Optional(Dictionary<string, List<string>> values, string key) => All(values, key) is [string first, ..] ? first : null;

    private static string Required(Dictionary<string, List<string>> values, string key) =>
        Optional(values, key) ?? throw new UsageException($"--{key} is missing.");

    private static (double Precision, double Recall) Minima(List<string> values) => values switch
    {
        [] => (0, 0),
        [string precision, string recall] when Fraction(precision) is { } p && Fraction(recall) is { } r => (p, r),
        _ => throw new UsageException("--minimum takes two fractions, as in --minimum 0.95 0.85."),
    };

    private static int Rounds(string? value) =>
        value is null ? 0 : int.TryParse(value, out int rounds) && rounds > 0 ? rounds : throw new UsageException("--cost takes a number of rounds, as in --cost 3.");

    private static double? Fraction(string text) =>
        double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double value) ? value : null;
}

/// <summary>A command line or a file that makes no sense.</summary>
internal sealed class UsageException(string message) : Exception(message);
