using Digits.Data;
using Digits.Regression;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Digits.Plots;

/// <summary>The fitted lines along the body mass index, over the data they were trained on.</summary>
static class RobustFitPlot
{
    const int Width = 1000;
    const int Height = 680;

    // The two robust fits nearly coincide: the last line is dashed so that both can be seen.
    static readonly (Color Color, LinePattern Pattern)[] Styles =
    [
        (Color.FromHex("#d62728"), LinePattern.Solid),
        (Color.FromHex("#1f77b4"), LinePattern.Solid),
        (Color.FromHex("#f2b705"), LinePattern.Dashed),
    ];

    /// <summary>Draws the fits into a PNG and returns its path.</summary>
    public static string Save(RobustExperiment experiment, IReadOnlyList<LinearFit> fits)
    {
        using var plot = new Plot();
        DrawPatients(plot, experiment.Train);
        foreach (var (fit, style) in fits.Zip(Styles))
        {
            DrawLine(plot, experiment, fit, style.Color, style.Pattern);
        }

        plot.Title("A linear fit when a tenth of the training targets are wrong");
        plot.XLabel("Body mass index (kg/m²); other measurements at their mean");
        plot.YLabel("Disease progression after one year (score)");
        plot.Axes.SetLimitsY(0, 1.08 * PlantedOutliers.MissingCode);
        plot.Axes.Left.TickGenerator = new NumericFixedInterval(100);
        plot.Axes.Bottom.TickGenerator = new NumericFixedInterval(5);
        plot.Legend.SymbolWidth = 40;
        plot.ShowLegend(Alignment.MiddleLeft); // The band between the true scores and the outliers is empty.
        string path = PlotFolder.PathOf("robust-fit.png");
        plot.SavePng(path, Width, Height);
        return path;
    }

    static void DrawPatients(Plot plot, PlantedOutliers patients)
    {
        DrawMarkers(plot, "Training patients", patients, false, MarkerShape.FilledCircle, Colors.Gray.WithAlpha(.5));
        DrawMarkers(plot, "Planted outliers", patients, true, MarkerShape.Eks, Colors.Black);
    }

    static void DrawMarkers(
        Plot plot, string name, PlantedOutliers patients, bool outliers, MarkerShape shape, Color color)
    {
        int[] rows = [.. Enumerable.Range(0, patients.Samples.Count).Where(row => patients.IsOutlier[row] == outliers)];
        var shown = patients.Samples.Select(rows);
        var markers = plot.Add.Markers(shown.Column(DataSets.BodyMassIndex), shown.Targets, shape, 8, color);
        markers.LegendText = name;
    }

    static void DrawLine(Plot plot, RobustExperiment experiment, LinearFit fit, Color color, LinePattern pattern)
    {
        float[] bodyMass = experiment.Train.Samples.Column(DataSets.BodyMassIndex);
        double[] ends = [bodyMass.Min(), bodyMass.Max()];
        var line = plot.Add.ScatterLine(
            ends, [.. ends.Select(x => experiment.PredictAlong(fit, DataSets.BodyMassIndex, x))], color);
        line.LegendText = $"{fit.Loss} (median test error {fit.MedianError:F0})";
        line.LineWidth = 4;
        line.LinePattern = pattern;
    }
}
