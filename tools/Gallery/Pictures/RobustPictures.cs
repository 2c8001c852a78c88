using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Robust losses: the residual goes over a range.</summary>
internal static class RobustPictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture.OfElements("SmoothL1", "prediction − target", -4, 4,
            [.. Settings("β", [0, 1, 2], (s, x, l, g, h) => RobustKernels.SmoothL1(x, All(0), s, l, g, h))]),
        Picture.OfElements("PseudoHuber", "prediction − target", -4, 4,
            [.. Settings("δ", [0.5, 1, 2], (s, x, l, g, h) => RobustKernels.PseudoHuber(x, All(0), s, l, g, h))]),
        Picture.OfElements("LogCosh", "prediction − target", -4, 4, ("", (x, l, g, h) => RobustKernels.LogCosh(x, All(0), l, g, h))),
        Picture.OfElements("Fair", "prediction − target", -4, 4,
            [.. Settings("c", [0.5, 1, 2], (s, x, l, g, h) => RobustKernels.Fair(x, All(0), s, l, g, h))]),
        Picture.OfElements("Cauchy", "prediction − target", -6, 6,
            [.. Settings("c", [0.5, 1, 2], (s, x, l, g, h) => RobustKernels.Cauchy(x, All(0), s, l, g, h))]),
        Picture.OfElements("Welsch", "prediction − target", -6, 6,
            [.. Settings("c", [0.5, 1, 2], (s, x, l, g, h) => RobustKernels.Welsch(x, All(0), s, l, g, h))]),
        Picture.OfElements("GemanMcClure", "prediction − target", -6, 6,
            [.. Settings("c", [0.5, 1, 2], (s, x, l, g, h) => RobustKernels.GemanMcClure(x, All(0), s, l, g, h))]),
        Picture.OfElements("Tukey", "prediction − target", -6, 6,
            [.. Settings("c", [1, 2, 4.685], (s, x, l, g, h) => RobustKernels.Tukey(x, All(0), s, l, g, h))]),
        Picture.OfElements("Barron", "prediction − target", -6, 6,
            [.. Settings("α", [2, 1, 0, -2], (s, x, l, g, h) => RobustKernels.Barron(x, All(0), s, l, g, h))]),
    ];
}
