using ScottPlot;

namespace RobustFit;

/// <summary>The data and both lines.</summary>
static class FitPlot
{
    const int Width = 1000, Height = 560;

    /// <summary>Draws them into a PNG and returns its path.</summary>
    public static string Save(Line leastSquares, Line robust)
    {
        using Plot plot = new();
        ScottPlot.Plottables.Scatter points = plot.Add.ScatterPoints(PhoneCalls.Years, PhoneCalls.Calls);
        points.LegendText = "calls (1964 to 1969: minutes)";
        Draw(plot, leastSquares, "least squares", Color.FromHex("#d95f02"));
        Draw(plot, robust, "Student's t, scale and shape learned", Color.FromHex("#1f77b4"));
        plot.Title("A line through phone calls, six years of which are wrong");
        plot.XLabel("Year");
        plot.YLabel("Tens of millions");
        plot.ShowLegend(Alignment.UpperLeft);
        string path = PlotFolder.PathOf("phone-calls.png");
        plot.SavePng(path, Width, Height);
        return path;
    }

    static void Draw(Plot plot, Line line, string name, Color color)
    {
        ScottPlot.Plottables.Scatter drawn = plot.Add.ScatterLine(PhoneCalls.Years, line.At(PhoneCalls.Years), color);
        drawn.LineWidth = 3;
        drawn.LegendText = $"{name}: {line.Slope:F3} a year";
    }
}
