using Digits.Training;
using Spectre.Console;

namespace Digits.Reports;

/// <summary>Shows how the digit classifier learns and what it achieves.</summary>
static class DigitsReport
{
    /// <summary>Drives the training and shows every epoch as it ends.</summary>
    public static IReadOnlyList<EpochReport> Follow(DigitTrainer trainer) =>
        LiveProgress.Follow("Digits", DigitTrainer.Epochs, trainer.Train(), report =>
            $"epoch {report.Epoch,2}, loss {report.Train.Loss:F4}, " +
            $"accuracy {report.Train.Accuracy:P1}, test {report.Test.Accuracy:P1}");

    /// <summary>Prints how well the trained network reads.</summary>
    public static void Print(EpochReport final)
    {
        var table = new Table().Title("Handwritten digits").AddColumn("");
        table.AddColumn("Images", Right).AddColumn("Cross-entropy (nats)", Right).AddColumn("Accuracy", Right);
        AddRow(table, "Training", final.Train);
        AddRow(table, "[bold]Held out[/]", final.Test);
        AnsiConsole.Write(table);
        if (final.Test.WorstConfusion is var (label, guess, count))
        {
            AnsiConsole.WriteLine(
                $"Most frequent mistake on held-out images: the digit {label} read as {guess} ({count} times).");
        }
    }

    static void AddRow(Table table, string name, Evaluation evaluation) =>
        table.AddRow(name, $"{evaluation.Labels.Length}", $"{evaluation.Loss:F4}", $"{evaluation.Accuracy:P2}");

    static void Right(TableColumn column) => column.RightAligned();
}
