using System.Globalization;
using System.Text;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>The chart at the head of the page: how many times as long other ways take, a bar for each, from the page's own table.</summary>
static class Overview
{
    public const string File = "overview.svg";

    // The label of a row, and the work that it shows.
    static readonly (string Label, Work Work)[] Rows =
    [
        ("squared error", new(nameof(Kind.SquaredError), Names.Gradient, "float", "64K")),
        ("absolute error", new(nameof(Kind.AbsoluteError), Names.Gradient, "float", "64K")),
        ("Huber", new(nameof(Kind.Huber), Names.Gradient, "float", "64K")),
        ("hinge", new(nameof(Kind.Hinge), Names.Gradient, "float", "64K")),
        ("binary cross-entropy", new(nameof(Kind.BinaryCrossEntropy), Names.Gradient, "float", "64K")),
        ("Kullback–Leibler", new(nameof(DivergenceKind.KullbackLeibler), Names.Gradient, "float", "64K")),
        ("cross-entropy, 1000 classes", new(nameof(Kind.CrossEntropy), Names.Gradient, "float", "1024×1000")),
    ];

    static readonly string[] Others = [Names.C, Names.Tensors, Names.Torch, Names.Scalar];

    const int Left = 210, Top = 66, Bar = 13, Gap = 14, Width = 900, Room = 60;
    const double Farthest = 12;

    const string Style = """
        <style>
        text { font: 13px system-ui, sans-serif; fill: #333 } .title { font-size: 17px; font-weight: 600 } .small { font-size: 11px }
        .one { stroke: #333; stroke-width: 1.5; stroke-dasharray: 4 3 } .b0 { fill: #0b62c4 } .b1 { fill: #9aa4b1 } .b2 { fill: #b9a26a } .b3 { fill: #c98a6b } .b4 { fill: #c9c9c9 }
        @media (prefers-color-scheme: dark) { text { fill: #ddd } .one { stroke: #ddd } .b0 { fill: #6cb2ff } .b4 { fill: #777 } }
        </style>
        """;

    /// <summary>Draws the chart of a page beside its other charts, if the page has the table that it needs.</summary>
    /// <param name="page">The page.</param>
    /// <param name="folder">Where the charts are.</param>
    public static void Save(string page, string folder)
    {
        (string Label, double?[] Ratios)[] rows = [.. Read(System.IO.File.ReadAllLines(page))];
        if (rows.Length > 0)
            System.IO.File.WriteAllText(Path.Combine(folder, File), Draw(rows));
    }

    static IEnumerable<(string Label, double?[] Ratios)> Read(string[] lines)
    {
        int begin = Array.IndexOf(lines, "<!-- speed -->"), end = Array.IndexOf(lines, "<!-- end of speed -->");
        if (begin < 0 || end < begin)
            yield break;

        string[][] table = [.. lines[(begin + 1)..end].Where(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
        foreach ((string label, Work work) in Rows)
        {
            string[] name = [work.Loss, work.Outputs, work.Element, work.Size];
            if (table.FirstOrDefault(row => row.Take(name.Length).SequenceEqual(name)) is { } found)
                yield return (label, [.. Others.Select(other => Number(found[Array.IndexOf(table[0], other)]))]);
        }
    }

    static double? Number(string cell) =>
        double.TryParse(cell.TrimEnd('×'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    static string Draw((string Label, double?[] Ratios)[] rows)
    {
        int row = (Others.Length + 1) * Bar + Gap, height = Top + rows.Length * row + 8;
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" role=\"img\">\n");
        svg.Append("<title>How many times as long as LossGen other ways take for the value and the gradient</title>\n").Append(Style).Append('\n');
        svg.Append("<text class=\"title\" x=\"8\" y=\"24\">Time for a loss and its gradient, float, one core. LossGen is 1; shorter is faster.</text>\n");
        Legend(svg);
        for (int k = 0; k < rows.Length; k++)
            Row(svg, rows[k].Label, [1, .. rows[k].Ratios], Top + k * row);

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"one\" d=\"M{Place(1)} {Top - 6}V{height - 8}\"/>\n");
        return svg.Append("</svg>\n").ToString();
    }

    static void Legend(StringBuilder svg)
    {
        string[] names = ["LossGen", Names.C + ", -ffast-math", Names.Tensors, Names.Torch, Names.Scalar];
        for (int k = 0; k < names.Length; k++)
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"b{k}\" x=\"{8 + k * 150}\" y=\"37\" width=\"12\" height=\"12\"/><text x=\"{26 + k * 150}\" y=\"48\">{names[k]}</text>\n");
    }

    static void Row(StringBuilder svg, string label, double?[] ratios, int top)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 10}\" y=\"{top + ratios.Length * Bar / 2 + 5}\" text-anchor=\"end\">{label}</text>\n");
        for (int k = 0; k < ratios.Length; k++)
        {
            if (ratios[k] is not { } ratio)
                continue;

            // Bars that would leave the picture end at its edge, and the number says how long they are.
            string number = ratio > Farthest ? $"{ratio:F0}× →" : $"{ratio:0.0}×";
            int end = Place(Math.Min(ratio, Farthest)), behind = Math.Max(end, Place(1)) + 4;
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"b{k}\" x=\"{Left}\" y=\"{top + k * Bar}\" width=\"{end - Left}\" height=\"{Bar - 1}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"small\" x=\"{behind}\" y=\"{top + k * Bar + 10}\">{number}</text>\n");
        }
    }

    static int Place(double ratio) => Left + (int)Math.Round(ratio / Farthest * (Width - Left - Room));
}
