using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Losses of two classes: the score goes over a range.</summary>
internal static class MarginPictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture.OfElements("SquaredHinge", "score of a target +1", -3, 3,
            [.. Settings("m", [0.5, 1, 2], (s, x, l, g, h) => MarginKernels.SquaredHinge(x, All(1), s, l, g, h))]),
        Picture.OfElements("SmoothedHinge", "score of a target +1", -3, 3,
            [.. Settings("α", [0, 1, 2], (s, x, l, g, h) => MarginKernels.SmoothedHinge(x, All(1), s, l, g, h))]),
        Picture.OfElements("ModifiedHuber", "score of a target +1", -3, 3, ("", (x, l, g, h) => MarginKernels.ModifiedHuber(x, All(1), l, g, h))),
        Picture.OfElements("Perceptron", "score of a target +1", -3, 3, ("", (x, l, g, h) => MarginKernels.Perceptron(x, All(1), l, g, h))),
        Picture.OfElements("Logistic", "score of a target +1", -6, 6, ("", (x, l, g, h) => MarginKernels.Logistic(x, All(1), l, g, h))),
        Picture.OfElements("Exponential", "score of a target +1", -2, 2,
            [.. Settings("β", [0.5, 1, 2], (s, x, l, g, h) => MarginKernels.Exponential(x, All(1), s, l, g, h))]),
        Picture.OfElements("Focal", "logit of a target 1", -6, 6,
            [.. Settings("γ", [0, 0.5, 2], (s, x, l, g, h) => MarginKernels.Focal(x, All(1), s, l, g, h))]),
        Picture.OfElements("MarginRanking", "first − second, for a target +1", -3, 3,
            [.. Settings("m", [0, 0.5, 1], (s, x, l, g, h) => MarginKernels.MarginRanking(x, All(0), All(1), s, l, g, h))]),
    ];
}
