using LossGen.Gallery.Drawing;

namespace LossGen.Gallery.Pictures;

/// <summary>A picture of the documentation.</summary>
/// <param name="Kind">The member of the enumeration.</param>
/// <param name="Page">The page that shows it, below docs/losses.</param>
/// <param name="Across">What the horizontal axis shows.</param>
/// <param name="Panels">Computes the panels.</param>
internal sealed record Picture(string Kind, string Page, string Across, Func<IReadOnlyList<Panel>> Panels)
{
    /// <summary>The picture of a kind of elements, with a curve for each kernel.</summary>
    public static Picture OfElements(string kind, string across, double low, double high, params (string, Sweep.OfElements)[] kernels) =>
        new(kind, $"{kind}.md", across, () => Sweep.Elements(low, high, kernels));

    /// <summary>The name of the file below docs/pictures.</summary>
    public string File => Page.Replace('/', '-').Replace(".md", ".svg", StringComparison.Ordinal);

    /// <summary>The text of the file.</summary>
    public string Draw()
    {
        IReadOnlyList<Panel> panels = Panels();
        return Svg.Draw($"{Kind}: {string.Join(", ", panels.Select(p => p.Title))}", Across, panels);
    }
}
