using LanguageModel.Text;
using LanguageModel.Training;
using ScottPlot;
using ScottPlot.MultiplotLayouts;
using ScottPlot.TickGenerators;

namespace LanguageModel.Plots;

/// <summary>How the models learn, and how near the students come to the teacher, side by side.</summary>
static class LearningCurves
{
    const int Width = 1400;
    const int Height = 560;

    static readonly Color TeacherColor = Color.FromHex("#333333");
    static readonly Color DistilledColor = Color.FromHex("#d95f02");
    static readonly Color TwinColor = Color.FromHex("#1f77b4");

    /// <summary>Draws the curves into a PNG and returns its path.</summary>
    public static string Save(TextStatistics text, TrainedModel teacher, TrainedModel distilled, TrainedModel twin)
    {
        var panels = new Multiplot();
        panels.AddPlots(2);
        panels.Layout = new Columns();
        DrawErrors(panels.GetPlot(0), text, [(teacher, TeacherColor), (distilled, DistilledColor), (twin, TwinColor)]);
        DrawDistances(panels.GetPlot(1), [(distilled, DistilledColor), (twin, TwinColor)]);
        string path = PlotFolder.PathOf("learning-curves.png");
        panels.SavePng(path, Width, Height);
        return path;
    }

    static void DrawErrors(Plot plot, TextStatistics text, (TrainedModel Model, Color Color)[] models)
    {
        DrawLevel(plot, "H(X): knowing frequencies only", text.Entropy, LinePattern.Dotted);
        DrawLevel(plot, "H(Y|X): seeing one character", text.ConditionalEntropy, LinePattern.Dashed);
        foreach (var (model, color) in models)
            Draw(plot, model.Name, color, LinePattern.Solid, model.History, state => state.Bits);
        Label(plot, "Cross-entropy on held-out text", "Bits per character");
    }

    static void DrawDistances(Plot plot, (TrainedModel Model, Color Color)[] students)
    {
        foreach (var (student, color) in students)
        {
            // Untrained, they are ten times as far: what comes after would be a flat line.
            var trained = student.History.Skip(1);
            Draw(plot, $"{student.Name}: D(teacher‖student)", color, LinePattern.Solid, trained,
                state => state.ToTeacher!.ForwardBits);
            Draw(plot, $"{student.Name}: D(student‖teacher)", color, LinePattern.Dashed, trained,
                state => state.ToTeacher!.ReverseBits);
        }

        Label(plot, "Distance from the teacher on held-out text", "Bits per character");
    }

    static void DrawLevel(Plot plot, string name, double bits, LinePattern pattern)
    {
        var line = plot.Add.HorizontalLine(bits, 1.5f, Colors.Gray, pattern);
        line.LegendText = name;
    }

    static void Draw(
        Plot plot,
        string name,
        Color color,
        LinePattern pattern,
        IEnumerable<Checkpoint> history,
        Func<Checkpoint, double> measure)
    {
        double[] epochs = [.. history.Select(state => (double)state.Epoch)];
        var curve = plot.Add.Scatter(epochs, [.. history.Select(measure)], color);
        curve.LegendText = name;
        curve.LineWidth = 2.5f;
        curve.LinePattern = pattern;
        curve.MarkerSize = 6;
    }

    static void Label(Plot plot, string title, string measure)
    {
        plot.Title(title);
        plot.XLabel("Epoch (passes over the training text)");
        plot.YLabel(measure);
        plot.Axes.Bottom.TickGenerator = new NumericFixedInterval(2);
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsY(0, plot.Axes.GetLimits().Top);
        plot.Legend.SymbolWidth = 40;
        plot.ShowLegend(Alignment.UpperRight);
    }
}
