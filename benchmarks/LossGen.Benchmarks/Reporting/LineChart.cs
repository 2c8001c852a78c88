using LossGen.Benchmarks.Measuring;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace LossGen.Benchmarks.Reporting;

/// <summary>A number for each kernel and size: a line for each kernel, on a logarithmic scale.</summary>
static class LineChart
{
    const int Width = 1100;
    const int Height = 620;

    static readonly double[] Marks = [0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    static readonly Dictionary<string, LinePattern> Patterns = new()
    {
        [Names.Gradient] = LinePattern.Solid,
        [Names.Value] = LinePattern.Dotted,
        [Names.Hessian] = LinePattern.Dashed,
    };

    /// <summary>Draws a chart into a PNG, if there is anything to draw.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="results">The kernels and sizes.</param>
    /// <param name="number">The number; null where there is none.</param>
    public static void Save(string file, string title, IEnumerable<Result> results, Func<Result, double?> number)
    {
        (Result Result, double Number)[] points = [.. from r in results let n = number(r) where n is not null select (r, n.Value)];
        if (points.Length == 0)
        {
            return;
        }

        using Plot plot = new();
        string[] sizes = [.. points.Select(p => p.Result.Work.Size).Distinct()];
        string[] losses = [.. points.Select(p => p.Result.Work.Loss).Distinct()];
        Color[] colors = new ScottPlot.Palettes.Category10().Colors;
        foreach (var kernel in points.GroupBy(p => (p.Result.Work.Loss, p.Result.Work.Outputs)))
        {
            double[] x = [.. kernel.Select(p => (double)Array.IndexOf(sizes, p.Result.Work.Size))];
            double[] y = [.. kernel.Select(p => Math.Log10(p.Number))];
            var line = plot.Add.Scatter(x, y, colors[Array.IndexOf(losses, kernel.Key.Loss) % colors.Length]);
            line.LegendText = $"{kernel.Key.Loss} {kernel.Key.Outputs}";
            line.LinePattern = Patterns[kernel.Key.Outputs];
            line.LineWidth = 2;
            line.MarkerSize = 7;
        }

        plot.Title(title);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. sizes.Select((_, i) => (double)i)], sizes);
        plot.Axes.Left.TickGenerator = new NumericManual([.. Marks.Select(Math.Log10)], [.. Marks.Select(mark => $"{mark}")]);
        plot.Add.HorizontalLine(0, 1, Colors.Black);
        plot.ShowLegend(Edge.Right);
        plot.SavePng(file, Width, Height);
    }
}
