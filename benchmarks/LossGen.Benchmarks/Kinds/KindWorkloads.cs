using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Workloads;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Every kind there is, value and gradient of <c>float</c>.</summary>
static class KindWorkloads
{
    /// <summary>What is computed: the same as elsewhere, by other peers.</summary>
    public const string Outputs = "fg of a kind";

    const bool IsHeavy = true;
    const bool IsLight = false;

    static readonly Draw Scores = (inputs, count) => inputs.Scores(count);
    static readonly Draw Signs = (inputs, count) => inputs.Signs(count);
    static readonly Draw Bits = (inputs, count) => inputs.Bits(count);
    static readonly Draw Probabilities = (inputs, count) => inputs.Probabilities(count);
    static readonly Draw Positives = (inputs, count) => [.. inputs.Scores(count).Select(x => .5f + MathF.Abs(x))];
    static readonly Draw Negatives = (inputs, count) => [.. inputs.Scores(count).Select(x => -.05f - MathF.Abs(x))];

    static readonly RowShape[] Shapes = [new(256, 1000), RowShape.Few];

    /// <summary>The elementwise kinds.</summary>
    public static ElementKind[] Elements { get; } =
    [
        new(nameof(Kind.SquaredError), IsLight, x => KindKernels.SquaredError(x.First, x.Second, x.Gradient), ResidualCompositions.SquaredError, Scores, Scores),
        new(nameof(Kind.AbsoluteError), IsLight, x => KindKernels.AbsoluteError(x.First, x.Second, x.Gradient), ResidualCompositions.AbsoluteError, Scores, Scores),
        new(nameof(Kind.Huber), IsLight, x => KindKernels.Huber(x.First, x.Second, x.Gradient), ResidualCompositions.Huber, Scores, Scores),
        new(nameof(Kind.SmoothL1), IsLight, x => KindKernels.SmoothL1(x.First, x.Second, x.Gradient), ResidualCompositions.Huber, Scores, Scores),
        new(nameof(Kind.PseudoHuber), IsLight, x => KindKernels.PseudoHuber(x.First, x.Second, x.Gradient), ResidualCompositions.PseudoHuber, Scores, Scores),
        new(nameof(Kind.LogCosh), IsHeavy, x => KindKernels.LogCosh(x.First, x.Second, x.Gradient), ResidualCompositions.LogCosh, Scores, Scores),
        new(nameof(Kind.Fair), IsHeavy, x => KindKernels.Fair(x.First, x.Second, x.Gradient), ResidualCompositions.Fair, Scores, Scores),
        new(nameof(Kind.Quantile), IsLight, x => KindKernels.Quantile(x.First, x.Second, x.Gradient), ResidualCompositions.Quantile, Scores, Scores),
        new(nameof(Kind.Expectile), IsLight, x => KindKernels.Expectile(x.First, x.Second, x.Gradient), ResidualCompositions.Expectile, Scores, Scores),
        new(nameof(Kind.EpsilonInsensitive), IsLight, x => KindKernels.EpsilonInsensitive(x.First, x.Second, x.Gradient), ResidualCompositions.EpsilonInsensitive, Scores, Scores),
        new(nameof(Kind.SquaredEpsilonInsensitive), IsLight, x => KindKernels.SquaredEpsilonInsensitive(x.First, x.Second, x.Gradient), ResidualCompositions.SquaredEpsilonInsensitive, Scores, Scores),
        new(nameof(Kind.AbsolutePercentageError), IsLight, x => KindKernels.AbsolutePercentageError(x.First, x.Second, x.Gradient), ResidualCompositions.AbsolutePercentageError, Scores, Positives),
        new(nameof(Kind.SquaredLogError), IsHeavy, x => KindKernels.SquaredLogError(x.First, x.Second, x.Gradient), ResidualCompositions.SquaredLogError, Positives, Positives),
        new(nameof(Kind.Cauchy), IsHeavy, x => KindKernels.Cauchy(x.First, x.Second, x.Gradient), ResidualCompositions.Cauchy, Scores, Scores),
        new(nameof(Kind.Welsch), IsHeavy, x => KindKernels.Welsch(x.First, x.Second, x.Gradient), ResidualCompositions.Welsch, Scores, Scores),
        new(nameof(Kind.GemanMcClure), IsLight, x => KindKernels.GemanMcClure(x.First, x.Second, x.Gradient), ResidualCompositions.GemanMcClure, Scores, Scores),
        new(nameof(Kind.Tukey), IsLight, x => KindKernels.Tukey(x.First, x.Second, x.Gradient), ResidualCompositions.Tukey, Scores, Scores),
        new(nameof(Kind.Barron), IsHeavy, x => KindKernels.Barron(x.First, x.Second, x.Gradient), ResidualCompositions.Barron, Scores, Scores),
        new(nameof(Kind.StudentTNll), IsHeavy, x => KindKernels.StudentTNll(x.First, x.Second, x.Gradient), ResidualCompositions.StudentTNll, Scores, Scores),
        new(nameof(Kind.VonMisesNll), IsHeavy, x => KindKernels.VonMisesNll(x.First, x.Second, x.Gradient), ResidualCompositions.VonMisesNll, Scores, Scores),
        new(nameof(Kind.Poisson), IsHeavy, x => KindKernels.Poisson(x.First, x.Second, x.Gradient), LinkCompositions.Poisson, Scores, Positives),
        new(nameof(Kind.Gamma), IsHeavy, x => KindKernels.Gamma(x.First, x.Second, x.Gradient), LinkCompositions.Gamma, Scores, Positives),
        new(nameof(Kind.Tweedie), IsHeavy, x => KindKernels.Tweedie(x.First, x.Second, x.Gradient), LinkCompositions.Tweedie, Scores, Positives),
        new(nameof(Kind.GaussianNll), IsHeavy, x => KindKernels.GaussianNll(x.First, x.Second, x.Third!, x.Gradient), LinkCompositions.GaussianNll, Scores, Scores, Positives),
        new(nameof(Kind.LaplaceNll), IsHeavy, x => KindKernels.LaplaceNll(x.First, x.Second, x.Third!, x.Gradient), LinkCompositions.LaplaceNll, Scores, Scores, Positives),
        new(nameof(Kind.CrpsGaussian), IsHeavy, x => KindKernels.CrpsGaussian(x.First, x.Second, x.Third!, x.Gradient), null, Scores, Scores, Positives),
        new(nameof(Kind.CrpsLogistic), IsHeavy, x => KindKernels.CrpsLogistic(x.First, x.Second, x.Third!, x.Gradient), LinkCompositions.CrpsLogistic, Scores, Scores, Positives),
        new(nameof(Kind.NegativeBinomialNll), IsHeavy, x => KindKernels.NegativeBinomialNll(x.First, x.Second, x.Gradient), LinkCompositions.NegativeBinomialNll, Scores, Positives),
        new(nameof(Kind.BinaryCrossEntropy), IsHeavy, x => KindKernels.BinaryCrossEntropy(x.First, x.Second, x.Gradient), BinaryCompositions.BinaryCrossEntropy, Scores, Bits),
        new(nameof(Kind.Logistic), IsHeavy, x => KindKernels.Logistic(x.First, x.Second, x.Gradient), BinaryCompositions.Logistic, Scores, Signs),
        new(nameof(Kind.Hinge), IsLight, x => KindKernels.Hinge(x.First, x.Second, x.Gradient), BinaryCompositions.Hinge, Scores, Signs),
        new(nameof(Kind.SquaredHinge), IsLight, x => KindKernels.SquaredHinge(x.First, x.Second, x.Gradient), BinaryCompositions.SquaredHinge, Scores, Signs),
        new(nameof(Kind.SmoothedHinge), IsLight, x => KindKernels.SmoothedHinge(x.First, x.Second, x.Gradient), BinaryCompositions.SmoothedHinge, Scores, Signs),
        new(nameof(Kind.ModifiedHuber), IsLight, x => KindKernels.ModifiedHuber(x.First, x.Second, x.Gradient), BinaryCompositions.ModifiedHuber, Scores, Signs),
        new(nameof(Kind.Exponential), IsHeavy, x => KindKernels.Exponential(x.First, x.Second, x.Gradient), BinaryCompositions.Exponential, Scores, Signs),
        new(nameof(Kind.Perceptron), IsLight, x => KindKernels.Perceptron(x.First, x.Second, x.Gradient), BinaryCompositions.Perceptron, Scores, Signs),
        new(nameof(Kind.Focal), IsHeavy, x => KindKernels.Focal(x.First, x.Second, x.Gradient), BinaryCompositions.Focal, Scores, Bits),
        new(nameof(Kind.MarginRanking), IsLight, x => KindKernels.MarginRanking(x.First, x.Second, x.Third!, x.Gradient), BinaryCompositions.MarginRanking, Scores, Scores, Signs),
        new(nameof(Kind.Dpo), IsHeavy, x => KindKernels.Dpo(x.First, x.Second, x.Third!, x.Fourth!, x.Gradient), BinaryCompositions.Dpo, Negatives, Negatives, Negatives, Negatives),
        new(nameof(Kind.Ipo), IsLight, x => KindKernels.Ipo(x.First, x.Second, x.Third!, x.Fourth!, x.Gradient), BinaryCompositions.Ipo, Negatives, Negatives, Negatives, Negatives),
        new(nameof(Kind.SimPo), IsHeavy, x => KindKernels.SimPo(x.First, x.Second, x.Gradient), BinaryCompositions.SimPo, Negatives, Negatives),
        new(nameof(Kind.Kto), IsHeavy, x => KindKernels.Kto(x.First, x.Second, x.Third!, x.Gradient), BinaryCompositions.Kto, Negatives, Negatives, Bits),
        new(nameof(Kind.Orpo), IsHeavy, x => KindKernels.Orpo(x.First, x.Second, x.Gradient), BinaryCompositions.Orpo, Negatives, Negatives),
        new(nameof(DivergenceKind.LogRatioK1), IsLight, x => KindKernels.LogRatioK1(x.First, x.Second, x.Gradient), LinkCompositions.LogRatioK1, Negatives, Negatives),
        new(nameof(DivergenceKind.LogRatioK2), IsLight, x => KindKernels.LogRatioK2(x.First, x.Second, x.Gradient), LinkCompositions.LogRatioK2, Negatives, Negatives),
        new(nameof(DivergenceKind.LogRatioK3), IsHeavy, x => KindKernels.LogRatioK3(x.First, x.Second, x.Gradient), LinkCompositions.LogRatioK3, Negatives, Negatives),
    ];

    /// <summary>The kinds of rows.</summary>
    public static RowKind[] Rows { get; } =
    [
        new(nameof(Kind.CrossEntropy), x => KindKernels.CrossEntropy(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.CrossEntropy, Scores),
        new(nameof(Kind.NegativeLogLikelihood), x => KindKernels.NegativeLogLikelihood(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.NegativeLogLikelihood, Negatives),
        new(nameof(Kind.MultiMargin), x => KindKernels.MultiMargin(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.MultiMargin, Scores),
        new(nameof(Kind.CrammerSinger), x => KindKernels.CrammerSinger(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.CrammerSinger, Scores),
        new(nameof(Kind.GeneralizedCrossEntropy), x => KindKernels.GeneralizedCrossEntropy(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.GeneralizedCrossEntropy, Scores),
        new(nameof(Kind.Poly1), x => KindKernels.Poly1(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.Poly1, Scores),
        new(nameof(Kind.MulticlassFocal), x => KindKernels.MulticlassFocal(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.MulticlassFocal, Scores),
        new(nameof(Kind.Sparsemax), x => KindKernels.Sparsemax(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.Sparsemax, Scores),
        new(nameof(Kind.Brier), x => KindKernels.Brier(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.Brier, Scores),
        new(nameof(Kind.Contrastive), x => KindKernels.Contrastive(x.First, x.Labels, x.Classes, x.Gradient), RowCompositions.Contrastive, Scores),
        new(nameof(Kind.ListNet), x => KindKernels.ListNet(x.First, x.Second, x.Classes, x.Gradient), RowCompositions.ListNet, Scores, Positives),
        new(nameof(Kind.Cosine), x => KindKernels.Cosine(x.First, x.Second, x.Classes, x.Gradient), RowCompositions.Cosine, Scores, Scores),
        new(nameof(Kind.Triplet), x => KindKernels.Triplet(x.First, x.Second, x.Third!, x.Classes, x.Gradient), RowCompositions.Triplet, Scores, Scores, Scores),
        new(nameof(Kind.Dice), x => KindKernels.Dice(x.First, x.Second, x.Classes, x.Gradient), RowCompositions.Dice, Scores, Bits),
        new(nameof(Kind.Tversky), x => KindKernels.Tversky(x.First, x.Second, x.Classes, x.Gradient), RowCompositions.Tversky, Scores, Bits),
        new(nameof(Kind.Jaccard), x => KindKernels.Jaccard(x.First, x.Second, x.Classes, x.Gradient), RowCompositions.Jaccard, Scores, Bits),
        new(nameof(DivergenceKind.KullbackLeibler), x => KindKernels.KullbackLeibler(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.KullbackLeibler, Probabilities, Probabilities),
        new("KullbackLeibler, reverse", x => KindKernels.ReverseKullbackLeibler(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.ReverseKullbackLeibler, Probabilities, Probabilities),
        new(nameof(DivergenceKind.GeneralizedKullbackLeibler), x => KindKernels.GeneralizedKullbackLeibler(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.GeneralizedKullbackLeibler, Probabilities, Probabilities),
        new(nameof(DivergenceKind.Jeffreys), x => KindKernels.Jeffreys(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.Jeffreys, Probabilities, Probabilities),
        new(nameof(DivergenceKind.JensenShannon), x => KindKernels.JensenShannon(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.JensenShannon, Probabilities, Probabilities),
        new(nameof(DivergenceKind.TotalVariation), x => KindKernels.TotalVariation(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.TotalVariation, Probabilities, Probabilities),
        new(nameof(DivergenceKind.Hellinger), x => KindKernels.Hellinger(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.Hellinger, Probabilities, Probabilities),
        new(nameof(DivergenceKind.ChiSquared), x => KindKernels.ChiSquared(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.ChiSquared, Probabilities, Probabilities),
        new(nameof(DivergenceKind.Renyi), x => KindKernels.Renyi(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.Renyi, Probabilities, Probabilities),
        new(nameof(DivergenceKind.Alpha), x => KindKernels.Alpha(x.First, x.Second, x.Classes, x.Gradient), DivergenceCompositions.Alpha, Probabilities, Probabilities),
    ];

    public static IEnumerable<Workload> All() =>
        [.. Elements.Select(kind => kind.OfGradient()), .. Shapes.SelectMany(shape => Rows.Select(kind => kind.OfGradient(shape)))];
}
