using System.Globalization;
using LossGen;
using ShardedEvaluation.Runs;
using ShardedEvaluation.Shards;
using Spectre.Console;

namespace ShardedEvaluation.Reports;

/// <summary>Shows the evaluations beside each other.</summary>
static class ResultReport
{
    /// <summary>Prints a row for every evaluation.</summary>
    public static void Print(IEnumerable<EvaluationResult> results)
    {
        var table = new Table().Title("The same text, evaluated again and again").AddColumn("");
        foreach (string column in new[] { "Killed", "Retries", "Ledger", "Tokens", "Hash", "Running sum", "s" })
            table.AddColumn(column, cell => cell.RightAligned());
        foreach (var result in results)
        {
            table.AddRow(
                result.Name,
                Killed(result.Disturbance),
                $"{result.Disturbance?.Retries}",
                result.Disturbance is null ? "" : $"{result.Disturbance.FromLedger}",
                $"{result.Total.Count:N0}",
                HashOf(result.Total),
                $"{result.RunningCount:N0}",
                result.Seconds.ToString("F1", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(
            "Killed: silos + coordinators. Ledger: shards that were there when asked for. Hash: of the total's bytes.");
    }

    /// <summary>Prints what the evaluation is good for.</summary>
    public static void PrintMeaning(in LossSum total) => AnsiConsole.WriteLine(
        $"{total.Mean:F6} nats per character, perplexity {total.Perplexity:F4}, {total.BitsPer(total.Count):F4} bits per byte.");

    static string Killed(Disturbance? disturbance) => disturbance switch
    {
        null => "",
        { LostWorkers: 0, CoordinatorCrashes: 0 } => "0",
        _ => $"{disturbance.LostWorkers} + {disturbance.CoordinatorCrashes}",
    };

    static string HashOf(in LossSum total)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        total.WriteTo(bytes);
        return ContentHash.Of(bytes)[..8];
    }
}
