using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Losses of two or three rows: the first entry of the first row goes over a range.</summary>
internal static class PairPictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Of("Cosine", "x in cos((x, 1), (1, 0))", -4, 4, [1],
            ("alike", (x, l, g, h) => PairKernels.Cosine(x, AllRows(1, 0), 2, l, g, h)),
            ("unlike, m = 0", (x, l, g, h) => PairKernels.CosineOfLabels(x, AllRows(1, 0), Labels(0), 2, 0, l, g, h)),
            ("unlike, m = 0.5", (x, l, g, h) => PairKernels.CosineOfLabels(x, AllRows(1, 0), Labels(0), 2, 0.5, l, g, h))),
        Of("Triplet", "x of the anchor, p at −1 and n at 1", -3, 3, [0.3],
            [.. Settings("m", [0, 0.5, 1], (s, x, l, g, h) => PairKernels.Triplet(x, AllRows(-1, 0), AllRows(1, 0), 2, s, l, g, h))]),
    ];

    private static Picture Of(string kind, string across, double low, double high, double[] others, params (string, OfElements)[] kernels) =>
        new(kind, $"{kind}.md", across, () => Rows(low, high, others, kernels));
}
