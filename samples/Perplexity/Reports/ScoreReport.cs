using Perplexity.Evaluation;
using Spectre.Console;

namespace Perplexity.Reports;

/// <summary>Shows the scores beside each other.</summary>
static class ScoreReport
{
    /// <summary>Prints a row for every model.</summary>
    public static void Print(IEnumerable<Score> scores)
    {
        var table = new Table().Title("Held-out text").AddColumn("");
        foreach (string column in new[] { "Perplexity", "(by token)", "Bits/byte", "D(full‖it)" })
            table.AddColumn(column, cell => cell.RightAligned());
        foreach (var score in scores)
        {
            table.AddRow(
                score.Name,
                $"{score.ByDocument.Perplexity:F3} ± {score.ByDocument.PerplexityStandardError:F3}",
                $"± {score.ByToken.PerplexityStandardError:F3}",
                $"{score.ByDocument.BitsPer(score.Bytes):F4}",
                score.FromFull is { } divergence ? $"{divergence.Mean:F6} ± {divergence.StandardError:F6}" : "");
        }

        AnsiConsole.Write(table);
    }
}
