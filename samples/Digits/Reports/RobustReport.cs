using Digits.Regression;
using Spectre.Console;

namespace Digits.Reports;

/// <summary>Shows what the outliers did to the fit of each loss.</summary>
static class RobustReport
{
    /// <summary>Drives the fits and shows each as it ends.</summary>
    public static IReadOnlyList<LinearFit> Follow(RobustExperiment experiment) =>
        LiveProgress.Follow("Fitting with outliers", RobustExperiment.Candidates.Count, experiment.Fit(), fit =>
            $"{fit.Loss}, median test error {fit.MedianError:F1}");

    /// <summary>Prints the errors of the fits on clean held-out data.</summary>
    public static void Print(IEnumerable<LinearFit> fits)
    {
        var table = new Table().Title("Diabetes, a tenth of the scores wrong").AddColumn("Trained with");
        table.AddColumn("Median |error|", Right).AddColumn("Mean |error|", Right);
        foreach (var fit in fits)
        {
            table.AddRow(fit.Loss, $"{fit.MedianError:F1}", $"{fit.MeanError:F1}");
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine("Errors are in points of the score (25–346), on clean held-out patients.");
    }

    static void Right(TableColumn column) => column.RightAligned();
}
