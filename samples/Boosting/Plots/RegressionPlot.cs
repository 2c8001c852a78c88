using Boosting.Experiments;
using ScottPlot;
using ScottPlot.MultiplotLayouts;

namespace Boosting.Plots;

/// <summary>How the losses learn from data with outliers, and the band between two quantiles.</summary>
static class RegressionPlot
{
    const int Width = 1400;
    const int Height = 560;

    static readonly Color[] Palette = [Color.FromHex("#333333"), Color.FromHex("#1f77b4"), Color.FromHex("#d95f02")];

    /// <summary>Draws both into a PNG and returns its path.</summary>
    public static string Save(IReadOnlyList<Fit> means, IReadOnlyList<Fit> quantiles, float[] truth)
    {
        var panels = new Multiplot();
        panels.AddPlots(2);
        panels.Layout = new Columns();
        DrawErrors(panels.GetPlot(0), means);
        DrawBand(panels.GetPlot(1), means[^1], quantiles, truth);
        string path = PlotFolder.PathOf("robust-losses.png");
        panels.SavePng(path, Width, Height);
        return path;
    }

    static void DrawErrors(Plot plot, IReadOnlyList<Fit> fits)
    {
        foreach (var (i, fit) in fits.Index())
            Draw(plot, fit.Name, fit.Errors, Palette[i]);
        Label(plot, "A tenth of the training targets is wrong", "Iteration", "Mean absolute error on clean held-out data");
    }

    static void DrawBand(Plot plot, Fit center, IReadOnlyList<Fit> quantiles, float[] truth)
    {
        int[] order = [.. Enumerable.Range(0, truth.Length).OrderBy(row => center.Predictions[row])];
        var points =
            plot.Add.ScatterPoints(
                order.Select((_, place) => (double)place).ToArray(), order.Select(row => (double)truth[row]).ToArray());
        points.LegendText = "Truth";
        Draw(plot, center.Name, [.. order.Select(row => center.Predictions[row])], Palette[2]);
        foreach (var fit in quantiles)
            Draw(plot, fit.Name, [.. order.Select(row => fit.Predictions[row])], Palette[1]);
        Label(plot, "Held-out patients", "Patients, by their prediction", "Progression of the disease");
    }

    static void Draw(Plot plot, string name, double[] values, Color color)
    {
        var curve = plot.Add.Signal(values, color: color);
        curve.LegendText = name;
        curve.LineWidth = 2;
        curve.MaximumMarkerSize = 0;
    }

    static void Label(Plot plot, string title, string x, string y)
    {
        plot.Title(title);
        plot.XLabel(x);
        plot.YLabel(y);
        plot.Axes.AutoScale();
        plot.ShowLegend(Alignment.UpperLeft);
    }
}
