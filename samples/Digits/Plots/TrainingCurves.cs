using Digits.Training;
using ScottPlot;
using ScottPlot.MultiplotLayouts;
using ScottPlot.TickGenerators;

namespace Digits.Plots;

/// <summary>Loss and accuracy of the classifier over the epochs, side by side.</summary>
static class TrainingCurves
{
    const int Width = 1300;
    const int Height = 520;

    static readonly Color TrainColor = Color.FromHex("#1f77b4");
    static readonly Color TestColor = Color.FromHex("#d95f02");

    /// <summary>Draws the curves into a PNG and returns its path.</summary>
    public static string Save(IReadOnlyList<EpochReport> history)
    {
        var panels = new Multiplot();
        panels.AddPlots(2);
        panels.Layout = new Columns();
        DrawLoss(panels.GetPlot(0), history);
        DrawAccuracy(panels.GetPlot(1), history);
        string path = PlotFolder.PathOf("training-curves.png");
        panels.SavePng(path, Width, Height);
        return path;
    }

    static void DrawLoss(Plot plot, IReadOnlyList<EpochReport> history)
    {
        DrawPair(plot, history, evaluation => evaluation.Loss);
        plot.Axes.SetLimitsY(0, 1.1 * history.Max(report => report.Test.Loss));
        Label(plot, "Cross-entropy of the digit classifier", "Mean cross-entropy (nats)", Alignment.UpperRight);
    }

    static void DrawAccuracy(Plot plot, IReadOnlyList<EpochReport> history)
    {
        DrawPair(plot, history, evaluation => 100 * evaluation.Accuracy);
        Label(plot, "Accuracy of the digit classifier", "Accuracy (%)", Alignment.LowerRight);
    }

    static void DrawPair(Plot plot, IReadOnlyList<EpochReport> history, Func<Evaluation, double> measure)
    {
        Draw(plot, "Training images", TrainColor, history, report => measure(report.Train));
        Draw(plot, "Held-out images", TestColor, history, report => measure(report.Test));
    }

    static void Draw(
        Plot plot, string name, Color color, IReadOnlyList<EpochReport> history, Func<EpochReport, double> measure)
    {
        double[] epochs = history.Select(report => (double)report.Epoch).ToArray();
        var curve = plot.Add.ScatterLine(epochs, [.. history.Select(measure)], color);
        curve.LegendText = name;
        curve.LineWidth = 2.5f;
    }

    static void Label(Plot plot, string title, string measure, Alignment legend)
    {
        plot.Title(title);
        plot.XLabel("Epoch (passes over the training images)");
        plot.YLabel(measure);
        plot.Axes.Bottom.TickGenerator = new NumericFixedInterval(5);
        plot.ShowLegend(legend);
    }
}
