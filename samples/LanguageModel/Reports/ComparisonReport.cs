using LanguageModel.Training;
using Spectre.Console;

namespace LanguageModel.Reports;

/// <summary>Compares the trained models with each other.</summary>
static class ComparisonReport
{
    /// <summary>Prints the errors of the models, and how far the students are from the teacher.</summary>
    public static void Print(TrainedModel teacher, params ReadOnlySpan<TrainedModel> students)
    {
        PrintErrors([teacher, .. students]);
        PrintDistances(students);
    }

    static void PrintErrors(ReadOnlySpan<TrainedModel> models)
    {
        var table = new Table().Title("Predicting the text").AddColumn("");
        table.AddColumn("Parameters", Right).AddColumn("Perplexity", Right);
        table.AddColumn("Bits/byte", Right).AddColumn("(training)", Right);
        foreach (var model in models)
        {
            table.AddRow(
                model.Name,
                $"{model.Model.Size:N0}",
                $"{model.Final.HeldOut.Perplexity:F2}",
                $"{model.Final.Bits:F3}",
                $"{model.TrainingBits:F3}");
        }

        AnsiConsole.Write(table);
    }

    static void PrintDistances(ReadOnlySpan<TrainedModel> students)
    {
        var table = new Table().Title("Distance from the teacher, bits per character").AddColumn("");
        table.AddColumn("D(teacher‖student)", Right).AddColumn("D(student‖teacher)", Right);
        AddDistance(table, "Student before training", students[0].Untrained);
        foreach (var student in students)
            AddDistance(table, student.Name, student.Final);
        AnsiConsole.Write(table);
    }

    static void AddDistance(Table table, string name, Checkpoint state) =>
        table.AddRow(name, $"{state.ToTeacher?.ForwardBits:F3}", $"{state.ToTeacher?.ReverseBits:F3}");

    static void Right(TableColumn column) => column.RightAligned();
}
