namespace LossGen.Gallery.Drawing;

/// <summary>A line of a picture: what it is of, and its points.</summary>
internal sealed record Curve(string Label, double[] X, double[] Y);

/// <summary>The curves that share a pair of axes.</summary>
internal sealed record Panel(string Title, IReadOnlyList<Curve> Curves);
