using System.Globalization;

namespace LossGen.CorpusHarness;

/// <summary>A line of a repository on which somebody has judged whether a rule must report it.</summary>
internal sealed record Label(string Repository, string Path, int Line, string Rule, bool IsPositive, string Why, string Code)
{
    /// <summary>Reads labels; those with a label other than + and -, or with a pattern of no rule, are left out.</summary>
    public static List<Label> ReadAll(string file, Dictionary<string, string> rules)
    {
        List<Label> labels = [];
        foreach (string[] row in Table.Read(file, columns: 7))
        {
            if (row[4] is "+" or "-" && (rules.TryGetValue(row[3], out string? rule) || row[3].StartsWith("LG", StringComparison.Ordinal)))
            {
                labels.Add(new Label(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), rule ?? row[3], row[4] == "+", row[5], row[6].Trim()));
            }
        }

        return labels;
    }

    /// <summary>Moves the label to where its code stands in a text that may have changed since; null if it is gone.</summary>
    public Label? In(IReadOnlyList<string> lines)
    {
        if (Line <= lines.Count && lines[Line - 1].Contains(Code, StringComparison.Ordinal))
        {
            return this;
        }

        int nearest = Enumerable.Range(0, lines.Count)
            .Where(i => lines[i].Contains(Code, StringComparison.Ordinal))
            .OrderBy(i => Math.Abs(i + 1 - Line))
            .DefaultIfEmpty(-1)
            .First();
        return nearest < 0 ? null : this with { Line = nearest + 1 };
    }
}
