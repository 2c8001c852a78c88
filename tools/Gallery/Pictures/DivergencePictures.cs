using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Divergences in both directions over a target with two humps, and their estimates by the ratio of a token.</summary>
internal static class DivergencePictures
{
    private const string Ratio = "log q − log p of a token";

    public static IReadOnlyList<Picture> All { get; } =
    [
        Of("KullbackLeibler", (p, q, v) => DivergenceKernels.Forward(p, q, TwoHumps.Classes, v, default, default),
            (p, q, v) => DivergenceKernels.Reverse(p, q, TwoHumps.Classes, v, default, default)),
        Both("GeneralizedKullbackLeibler", (p, q, v) => DivergenceKernels.GeneralizedKullbackLeibler(p, q, TwoHumps.Classes, v, default, default)),
        Both("Jeffreys", (p, q, v) => DivergenceKernels.Jeffreys(p, q, TwoHumps.Classes, v, default, default)),
        Both("JensenShannon", (p, q, v) => DivergenceKernels.JensenShannon(p, q, TwoHumps.Classes, 0.5, v, default, default)),
        Both("TotalVariation", (p, q, v) => DivergenceKernels.TotalVariation(p, q, TwoHumps.Classes, v, default, default)),
        Both("Hellinger", (p, q, v) => DivergenceKernels.Hellinger(p, q, TwoHumps.Classes, v, default, default)),
        Both("ChiSquared", (p, q, v) => DivergenceKernels.ChiSquared(p, q, TwoHumps.Classes, v, default, default)),
        Both("Renyi", (p, q, v) => DivergenceKernels.Renyi(p, q, TwoHumps.Classes, 0.5, v, default)),
        Both("Alpha", (p, q, v) => DivergenceKernels.Alpha(p, q, TwoHumps.Classes, 2, v, default, default)),
        Token("LogRatioK1", (x, l, g, h) => DivergenceKernels.LogRatioK1(All(-4), [.. x.Select(r => r - 4)], l, g, h)),
        Token("LogRatioK2", (x, l, g, h) => DivergenceKernels.LogRatioK2(All(-4), [.. x.Select(r => r - 4)], l, g, h)),
        Token("LogRatioK3", (x, l, g, h) => DivergenceKernels.LogRatioK3(All(-4), [.. x.Select(r => r - 4)], l, g, h)),
    ];

    private static Picture Both(string kind, TwoHumps.Divergence divergence) => Of(kind, divergence, (p, q, value) => divergence(q, p, value));

    private static Picture Of(string kind, TwoHumps.Divergence forward, TwoHumps.Divergence reverse) =>
        new(kind, $"divergences/{kind}.md", "place, or the middle of q", () => TwoHumps.Panels(forward, reverse));

    private static Picture Token(string kind, OfElements kernel) => new(kind, $"divergences/{kind}.md", Ratio, () => Elements(-3, 3, ("", kernel)));
}
