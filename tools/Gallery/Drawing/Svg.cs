using System.Globalization;
using System.Security;
using System.Text;

namespace LossGen.Gallery.Drawing;

/// <summary>Draws panels side by side as SVG that reads well on light and on dark pages.</summary>
internal static class Svg
{
    private const int Width = 300, Height = 250, Left = 42, Right = 8, Top = 26, Bottom = 38, Line = 24;
    private const double Farthest = 4000;

    private const string Style = """
        <style>
        text { font: 12px system-ui, sans-serif; fill: #333 } .title { font-weight: 600 } .small { font-size: 11px }
        path { fill: none; stroke-width: 2 } .grid { stroke: #ddd; stroke-width: 1 } .zero { stroke: #888; stroke-width: 1 }
        .c0 { stroke: #0b62c4 } .c1 { stroke: #c2410c } .c2 { stroke: #15803d } .c3 { stroke: #7c3aed } .c4 { stroke: #b8860b }
        @media (prefers-color-scheme: dark) {
        text { fill: #ddd } .grid { stroke: #3a3a3a } .zero { stroke: #999 }
        .c0 { stroke: #6cb2ff } .c1 { stroke: #ff9d66 } .c2 { stroke: #6fd58f } .c3 { stroke: #c4a5ff } .c4 { stroke: #e6c34d } }
        </style>
        """;

    /// <summary>The text of the file.</summary>
    /// <param name="title">What the picture is of, for who cannot see it.</param>
    /// <param name="across">What the horizontal axes show.</param>
    /// <param name="panels">The panels.</param>
    public static string Draw(string title, string across, IReadOnlyList<Panel> panels)
    {
        string[] labels = [.. panels.SelectMany(p => p.Curves).Select(c => c.Label).Where(l => l.Length > 0).Distinct()];
        int width = panels.Count * Width, height = Height + (labels.Length > 0 ? Line : 0);
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{SecurityElement.Escape(title)}</title>\n{Style}\n");
        for (int k = 0; k < panels.Count; k++)
        {
            Add(svg, panels[k], k, across, labels);
        }

        Legend(svg, labels);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Add(StringBuilder svg, Panel panel, int index, string across, string[] labels)
    {
        int left = index * Width + Left, right = (index + 1) * Width - Right, top = Top, bottom = Height - Bottom;
        double[] xs = panel.Curves[0].X;
        Axis x = Axis.Across(xs[0], xs[^1], left, right), y = Axis.Of(panel.Curves.SelectMany(c => c.Y), bottom, top);
        svg.Append(CultureInfo.InvariantCulture, $"<clipPath id=\"p{index}\"><rect x=\"{left}\" y=\"{top}\" width=\"{right - left}\" height=\"{bottom - top}\"/></clipPath>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"title\" x=\"{left}\" y=\"{top - 10}\">{SecurityElement.Escape(panel.Title)}</text>\n");
        foreach ((double place, string text) in x.Ticks())
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{Number(place)} {top}V{bottom}\"/><text class=\"small\" x=\"{Number(place)}\" y=\"{bottom + 14}\" text-anchor=\"middle\">{text}</text>\n");
        }

        foreach ((double place, string text) in y.Ticks())
        {
            string line = text == "0" ? "zero" : "grid";
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{line}\" d=\"M{left} {Number(place)}H{right}\"/><text class=\"small\" x=\"{left - 5}\" y=\"{Number(place + 4)}\" text-anchor=\"end\">{text}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"small\" x=\"{(left + right) / 2}\" y=\"{bottom + 30}\" text-anchor=\"middle\">{SecurityElement.Escape(across)}</text>\n");
        foreach (Curve curve in panel.Curves)
        {
            int color = Math.Max(0, Array.IndexOf(labels, curve.Label));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"c{color}\" clip-path=\"url(#p{index})\" d=\"{Points(curve, x, y)}\"/>\n");
        }
    }

    // What is not finite interrupts the line; what is far outside is drawn beyond the panel, which cuts it off.
    private static string Points(Curve curve, Axis x, Axis y)
    {
        StringBuilder path = new();
        List<(double X, double Y)> piece = [];
        for (int i = 0; i <= curve.X.Length; i++)
        {
            if (i < curve.X.Length && double.IsFinite(curve.Y[i]))
            {
                piece.Add((x.Place(curve.X[i]), Math.Clamp(y.Place(curve.Y[i]), -Farthest, Farthest)));
            }
            else if (piece.Count > 0)
            {
                path.Append('M').AppendJoin('L', Outline.Of(piece).Select(k => $"{Number(piece[k].X)} {Number(piece[k].Y)}"));
                piece.Clear();
            }
        }

        return path.ToString();
    }

    private static void Legend(StringBuilder svg, string[] labels)
    {
        const int Each = 170;
        for (int k = 0; k < labels.Length; k++)
        {
            int at = Left + k * Each, middle = Height + 10;
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"c{k}\" d=\"M{at} {middle}h20\"/><text x=\"{at + 26}\" y=\"{middle + 4}\">{SecurityElement.Escape(labels[k])}</text>\n");
        }
    }

    private static string Number(double x) => x.ToString("0.#", CultureInfo.InvariantCulture);
}
