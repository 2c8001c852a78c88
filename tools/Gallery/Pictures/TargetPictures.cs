using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Quantiles, tolerances, ratios, counts and amounts: the prediction goes over a range, the target stays.</summary>
internal static class TargetPictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture.OfElements("Quantile", "prediction − target", -3, 3,
            [.. Settings("α", [0.1, 0.5, 0.9], (s, x, l, g, h) => TargetKernels.Quantile(x, All(0), s, l, g, h))]),
        Picture.OfElements("Expectile", "prediction − target", -3, 3,
            [.. Settings("α", [0.1, 0.5, 0.9], (s, x, l, g, h) => TargetKernels.Expectile(x, All(0), s, l, g, h))]),
        Picture.OfElements("EpsilonInsensitive", "prediction − target", -3, 3,
            [.. Settings("ε", [0.1, 0.5, 1], (s, x, l, g, h) => TargetKernels.EpsilonInsensitive(x, All(0), s, l, g, h))]),
        Picture.OfElements("SquaredEpsilonInsensitive", "prediction − target", -3, 3,
            [.. Settings("ε", [0.1, 0.5, 1], (s, x, l, g, h) => TargetKernels.SquaredEpsilonInsensitive(x, All(0), s, l, g, h))]),
        Picture.OfElements("AbsolutePercentageError", "prediction", -1, 4,
            ("y = 1", (x, l, g, h) => TargetKernels.AbsolutePercentageError(x, All(1), 1e-7, l, g, h)),
            ("y = 2", (x, l, g, h) => TargetKernels.AbsolutePercentageError(x, All(2), 1e-7, l, g, h)),
            ("y = 0, ε = 1", (x, l, g, h) => TargetKernels.AbsolutePercentageError(x, All(0), 1, l, g, h))),
        Picture.OfElements("SquaredLogError", "prediction", -0.5, 8,
            [.. Settings("y", [0, 1, 4], (s, x, l, g, h) => TargetKernels.SquaredLogError(x, All(s), l, g, h))]),
        Picture.OfElements("Poisson", "prediction, the log of a mean", -3, 3,
            [.. Settings("y", [0, 2, 5], (s, x, l, g, h) => TargetKernels.Poisson(x, All(s), l, g, h))]),
        Picture.OfElements("Gamma", "prediction, the log of a mean", -2, 4,
            [.. Settings("y", [0.5, 1, 4], (s, x, l, g, h) => TargetKernels.Gamma(x, All(s), l, g, h))]),
        Picture.OfElements("Tweedie", "prediction, the log of a mean", -3, 3,
            ("y = 1, p = 1.2", (x, l, g, h) => TargetKernels.Tweedie(x, All(1), 1.2, l, g, h)),
            ("y = 1, p = 1.5", (x, l, g, h) => TargetKernels.Tweedie(x, All(1), 1.5, l, g, h)),
            ("y = 1, p = 1.8", (x, l, g, h) => TargetKernels.Tweedie(x, All(1), 1.8, l, g, h)),
            ("y = 0, p = 1.5", (x, l, g, h) => TargetKernels.Tweedie(x, All(0), 1.5, l, g, h))),
    ];
}
