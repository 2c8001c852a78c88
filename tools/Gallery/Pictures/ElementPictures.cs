using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Losses of elements: the prediction goes over a range, the target stays.</summary>
internal static class ElementPictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture.OfElements("SquaredError", "prediction − target", -3, 3, ("", (x, l, g, h) => ElementKernels.SquaredError(x, All(0), l, g, h))),
        Picture.OfElements("AbsoluteError", "prediction − target", -3, 3, ("", (x, l, g, h) => ElementKernels.AbsoluteError(x, All(0), l, g, h))),
        Picture.OfElements("Huber", "prediction − target", -4, 4, [.. Settings("δ", [0.5, 1, 2], (s, x, l, g, h) => ElementKernels.Huber(x, All(0), s, l, g, h))]),
        Picture.OfElements("GaussianNll", "prediction − target", -3, 3, [.. Settings("v", [0.25, 1, 4], (s, x, l, g, h) => ElementKernels.GaussianNll(x, All(0), All(s), l, g, h))]),
        Picture.OfElements("LaplaceNll", "prediction − target", -3, 3, [.. Settings("b", [0.5, 1, 2], (s, x, l, g, h) => ElementKernels.LaplaceNll(x, All(0), All(s), l, g, h))]),
        Picture.OfElements("Hinge", "score of a target +1", -3, 3, [.. Settings("m", [0.5, 1, 2], (s, x, l, g, h) => ElementKernels.Hinge(x, All(1), s, l, g, h))]),
        Picture.OfElements("BinaryCrossEntropy", "logit", -6, 6, [.. Settings("y", [1, 0.5, 0], (s, x, l, g, h) => ElementKernels.BinaryCrossEntropy(x, All(s), l, g, h))]),
        Picture.OfElements("Dpo", "Δ, the preference for the chosen answer", -20, 20,
            [.. Settings("β", [0.05, 0.1, 0.5], (s, x, l, g, h) => ElementKernels.Dpo(x, All(0), All(0), All(0), s, l, g, h))]),
        Picture.OfElements("NegativeLogLikelihood", "log-probability", -6, 0, ("", (x, l, g, h) => ElementKernels.NegativeLogLikelihood(x, l, g, h))),
    ];
}
