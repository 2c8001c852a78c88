using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Forecasts that are distributions: the prediction goes over a range, the target stays.</summary>
internal static class ForecastPictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture.OfElements("CrpsGaussian", "prediction − target", -4, 4,
            [.. Settings("σ", [0.5, 1, 2], (s, x, l, g, h) => ForecastKernels.CrpsGaussian(x, All(0), All(s), l, g, h))]),
        Picture.OfElements("CrpsLogistic", "prediction − target", -4, 4,
            [.. Settings("s", [0.25, 0.5, 1], (s, x, l, g, h) => ForecastKernels.CrpsLogistic(x, All(0), All(s), l, g, h))]),
        Picture.OfElements("StudentTNll", "prediction − target", -6, 6,
            [.. Settings("ν", [1, 4, 30], (s, x, l, g, h) => ForecastKernels.StudentTNll(x, All(0), s, l, g, h))]),
        Picture.OfElements("NegativeBinomialNll", "prediction, the log of a mean", -4, 5,
            ("y = 0, α = 1", (x, l, g, h) => ForecastKernels.NegativeBinomialNll(x, All(0), 1, l, g, h)),
            ("y = 4, α = 1", (x, l, g, h) => ForecastKernels.NegativeBinomialNll(x, All(4), 1, l, g, h)),
            ("y = 4, α = 0.2", (x, l, g, h) => ForecastKernels.NegativeBinomialNll(x, All(4), 0.2, l, g, h))),
        Picture.OfElements("VonMisesNll", "prediction − target, radians", -6.3, 6.3,
            [.. Settings("κ", [0.5, 1, 2], (s, x, l, g, h) => ForecastKernels.VonMisesNll(x, All(0), s, l, g, h))]),
    ];
}
