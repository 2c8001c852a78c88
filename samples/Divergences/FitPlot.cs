using ScottPlot;

namespace Divergences;

/// <summary>The target and the fits as densities.</summary>
static class FitPlot
{
    const int Width = 1000;
    const int Height = 560;

    // Farther out, where the grid goes on, there is nothing to see.
    const double Shown = 7;

    static readonly Color[] FitColors = [Color.FromHex("#1f77b4"), Color.FromHex("#d95f02")];

    /// <summary>Draws the densities into a PNG and returns its path.</summary>
    public static string Save(params ReadOnlySpan<GaussianFit> fits)
    {
        using var plot = new Plot();
        DrawTarget(plot);
        for (int i = 0; i < fits.Length; i++)
            DrawFit(plot, fits[i], FitColors[i]);

        plot.Title("One Gaussian q fitted to two humps p, both ways");
        plot.XLabel("x");
        plot.YLabel("Density");
        plot.Axes.AutoScale();
        plot.Axes.SetLimits(-Shown, Shown, 0, plot.Axes.GetLimits().Top);
        plot.ShowLegend(Alignment.UpperLeft);
        string path = PlotFolder.PathOf("two-humps.png");
        plot.SavePng(path, Width, Height);
        return path;
    }

    static void DrawTarget(Plot plot)
    {
        var area = plot.Add.FillY(Grid.Points, new double[Grid.Points.Length], Densities(Target.Probabilities));
        area.FillColor = Colors.Gray.WithAlpha(.35);
        area.LineColor = Colors.Gray;
        area.LegendText = "Target p";
    }

    static void DrawFit(Plot plot, GaussianFit fit, Color color)
    {
        var line = plot.Add.ScatterLine(Grid.Points, Densities(fit.Probabilities), color);
        line.LineWidth = 3;
        line.LegendText = $"{fit.Name}: mean {fit.Model.Mean:F2}, σ {fit.Model.Deviation:F2}";
    }

    static double[] Densities(double[] probabilities) =>
        Array.ConvertAll(probabilities, probability => probability / Grid.Spacing);
}
