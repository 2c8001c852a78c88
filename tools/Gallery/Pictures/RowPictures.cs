using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Losses of rows: the first entry, that of the label, goes over a range, and the others stay.</summary>
internal static class RowPictures
{
    private const string LabelsLogit = "logit of the label, the others being 0 and 1";

    private static readonly double[] Others = [0, 1];

    public static IReadOnlyList<Picture> All { get; } =
    [
        Of("CrossEntropy", LabelsLogit, -5, 7, Others, [.. Settings("ε", [0, 0.1, 0.3], (s, x, l, g, h) => RowKernels.CrossEntropy(x, Labels(0), 3, s, l, g, h))]),
        Of("MultiMargin", LabelsLogit, -2, 4, Others,
            ("power 1", (x, l, g, h) => RowKernels.MultiMargin(x, Labels(0), 3, l, g, h)),
            ("power 2", (x, l, g, h) => RowKernels.SquaredMultiMargin(x, Labels(0), 3, l, g, h))),
        Of("CrammerSinger", LabelsLogit, -2, 4, Others, [.. Settings("m", [0.5, 1, 2], (s, x, l, g, h) => RowKernels.CrammerSinger(x, Labels(0), 3, s, l, g, h))]),
        Of("GeneralizedCrossEntropy", LabelsLogit, -5, 7, Others,
            [.. Settings("q", [0.1, 0.7, 1], (s, x, l, g, h) => RowKernels.GeneralizedCrossEntropy(x, Labels(0), 3, s, l, g, h))]),
        Of("Poly1", LabelsLogit, -5, 7, Others, [.. Settings("ε", [-1, 1, 4], (s, x, l, g, h) => RowKernels.Poly1(x, Labels(0), 3, s, l, g, h))]),
        Of("MulticlassFocal", LabelsLogit, -5, 7, Others, [.. Settings("γ", [0, 0.5, 2], (s, x, l, g, h) => RowKernels.MulticlassFocal(x, Labels(0), 3, s, l, g, h))]),
        Of("Brier", LabelsLogit, -5, 7, Others, ("", (x, l, g, h) => RowKernels.Brier(x, Labels(0), 3, l, g, h))),
        Of("Sparsemax", LabelsLogit, -3, 4, Others, ("", (x, l, g, h) => RowKernels.Sparsemax(x, Labels(0), 3, l, g, h))),
        Of("ListNet", "score of the first item, the others having 0 and 1", -5, 7, Others,
            [.. Settings("relevance", [0, 1, 3], (s, x, l, g, h) => RowKernels.ListNet(x, AllRows(s, 0, 1), 3, l, g, h))]),
        Of("Dice", "logit of a pixel in the region", -6, 6, [2, -1, -3], [.. Settings("s", [0, 1, 4], (s, x, l, g, h) => RowKernels.Dice(x, AllRows(1, 1, 0, 0), 4, s, l, g, h))]),
        Of("Tversky", "logit of a pixel in the region", -6, 6, [2, -1, -3],
            [.. Settings("α = 1 − β, β", [0.1, 0.5, 0.9], (s, x, l, g, h) => RowKernels.Tversky(x, AllRows(1, 1, 0, 0), 4, 1 - s, s, l, g, h))]),
        Of("Jaccard", "logit of a pixel in the region", -6, 6, [2, -1, -3], [.. Settings("s", [0, 1, 4], (s, x, l, g, h) => RowKernels.Jaccard(x, AllRows(1, 1, 0, 0), 4, s, l, g, h))]),
        Of("Contrastive", "similarity of the positive, the others having 0 and 0.3", -1, 1, [0, 0.3],
            [.. Settings("τ", [0.07, 0.2, 0.5], (s, x, l, g, h) => RowKernels.Contrastive(x, Labels(0), 3, s, l, g, h))]),
    ];

    private static Picture Of(string kind, string across, double low, double high, double[] others, params (string, OfElements)[] kernels) =>
        new(kind, $"{kind}.md", across, () => Rows(low, high, others, kernels));
}
