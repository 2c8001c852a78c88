using LossGen.Gallery.Drawing;
using LossGen.Gallery.Kernels;
using static LossGen.Gallery.Pictures.Sweep;

namespace LossGen.Gallery.Pictures;

/// <summary>Measures of a probability, of a distribution that sharpens, and of a table that goes from independence to a rule.</summary>
internal static class MeasurePictures
{
    private const string Agreement = "share of observations that agree";

    public static IReadOnlyList<Picture> All { get; } =
    [
        Of("SelfInformation", "probability", 0.02, 1, (x, l, g, h) => MeasureKernels.SelfInformation(x, l, g, h)),
        Of("BinaryEntropy", "probability", 0.01, 0.99, (x, l, g, h) => MeasureKernels.BinaryEntropy(x, l, g, h)),
        new("Entropy", "information/Entropy.md", "first probability, the second being the rest", () =>
            Elements(0.01, 0.99, ("", (x, l, g, h) => FirstOfPairs(g, h, (gg, hh) => MeasureKernels.Entropy(Pairs(x), 2, l, gg, hh))))),
        new("CrossEntropy", "information/CrossEntropy.md", "first probability of q, the second being the rest", () => Elements(0.02, 0.98,
            [.. Settings("p", [0.1, 0.5, 0.9], (s, x, l, g, h) => FirstOfPairs(g, h, (gg, hh) => MeasureKernels.CrossEntropy(AllRows(s, 1 - s), Pairs(x), 2, l, gg, hh)))])),
        new("Perplexity", "information/Perplexity.md", "log-probability of every token", () => [OfTable("value", -4, 0, x => MeasureKernels.Perplexity([x, x]))]),
        Table("JointEntropy", joint => MeasureKernels.JointEntropy(joint, 2)),
        Table("ConditionalEntropy", joint => MeasureKernels.ConditionalEntropy(joint, 2)),
        Table("MutualInformation", joint => MeasureKernels.MutualInformation(joint, 2)),
        Table("NormalizedMutualInformation", joint => MeasureKernels.NormalizedMutualInformation(joint, 2)),
        Table("AdjustedMutualInformation", joint => MeasureKernels.AdjustedMutualInformation([.. joint.Select(p => (int)Math.Round(480 * p))], 2)),
        Table("VariationOfInformation", joint => MeasureKernels.VariationOfInformation(joint, 2)),
    ];

    private static Picture Of(string kind, string across, double low, double high, OfElements kernel) =>
        new(kind, $"information/{kind}.md", across, () => Elements(low, high, ("", kernel)));

    private static Picture Table(string kind, Func<double[], double> measure) =>
        new(kind, $"information/{kind}.md", Agreement, () => [OfTable("value", 0, 1, x => measure([x / 2, (1 - x) / 2, (1 - x) / 2, x / 2]))]);

    private static Panel OfTable(string title, double low, double high, Func<double, double> value)
    {
        double[] x = Numbers(low, high);
        return new(title, [new Curve("", x, [.. x.Select(value)])]);
    }

    private static double[] Pairs(double[] first) => [.. first.SelectMany(p => new[] { p, 1 - p })];

    // The derivatives by the first of two probabilities.
    private static void FirstOfPairs(double[] gradient, double[] hessian, Action<double[], double[]> kernel)
    {
        double[] gradients = new double[2 * gradient.Length], hessians = new double[2 * hessian.Length];
        kernel(gradients, hessians);
        for (int i = 0; i < gradient.Length; i++)
        {
            (gradient[i], hessian[i]) = (gradients[2 * i], hessians[2 * i]);
        }
    }
}
