using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Losses of answers: the log-probability of one goes over a range, the others stay.</summary>
internal static class PreferencePictures
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        Picture.OfElements("Ipo", "Δ, the preference for the chosen answer", -5, 15,
            [.. Settings("β", [0.05, 0.1, 0.5], (s, x, l, g, h) => PreferenceKernels.Ipo(x, All(0), All(0), All(0), s, l, g, h))]),
        Picture.OfElements("SimPo", "chosen − rejected", -3, 3,
            ("β = 1, γ = 0.5", (x, l, g, h) => PreferenceKernels.SimPo(x, All(0), 1, 0.5, l, g, h)),
            ("β = 2, γ = 0.5", (x, l, g, h) => PreferenceKernels.SimPo(x, All(0), 2, 0.5, l, g, h)),
            ("β = 2, γ = 1.5", (x, l, g, h) => PreferenceKernels.SimPo(x, All(0), 2, 1.5, l, g, h))),
        Picture.OfElements("Kto", "policy − reference", -20, 20,
            ("desirable, β = 0.1", (x, l, g, h) => PreferenceKernels.Kto(x, All(0), All(1), 0.1, l, g, h)),
            ("desirable, β = 0.5", (x, l, g, h) => PreferenceKernels.Kto(x, All(0), All(1), 0.5, l, g, h)),
            ("undesirable, β = 0.1", (x, l, g, h) => PreferenceKernels.Kto(x, All(0), All(0), 0.1, l, g, h)),
            ("undesirable, β = 0.5", (x, l, g, h) => PreferenceKernels.Kto(x, All(0), All(0), 0.5, l, g, h))),
        Picture.OfElements("Orpo", "log-probability of the chosen answer", -4, -0.05,
            ("β = 0.1, rejected −1", (x, l, g, h) => PreferenceKernels.Orpo(x, All(-1), 0.1, l, g, h)),
            ("β = 0.1, rejected −3", (x, l, g, h) => PreferenceKernels.Orpo(x, All(-3), 0.1, l, g, h)),
            ("β = 0.2, rejected −1", (x, l, g, h) => PreferenceKernels.Orpo(x, All(-1), 0.2, l, g, h))),
    ];
}
