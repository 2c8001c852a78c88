using Boosting.Experiments;
using Spectre.Console;

namespace Boosting.Reports;

/// <summary>Shows the models with generated objectives beside LightGBM's own.</summary>
static class TwinReport
{
    /// <summary>Prints a row for every objective.</summary>
    public static void Print(IEnumerable<TwinResult> results)
    {
        var table = new Table().Title("Generated objectives beside LightGBM's").AddColumn("");
        foreach (string column in new[] { "Trees", "Scores differ by", "Built in, ms", "Generated, times as long", "Held out" })
            table.AddColumn(column, cell => cell.RightAligned());
        foreach (var result in results)
        {
            table.AddRow(
                result.Name,
                result.AreEqual ? "identical" : "differ",
                $"{result.Difference:E1}",
                $"{result.BuiltIn:F2}",
                $"{result.Ratio:F2}",
                result.HeldOut);
        }

        AnsiConsole.Write(table);
    }
}
