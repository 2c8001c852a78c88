using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>Everything the compiler knows.</summary>
internal static class Catalogue
{
    /// <summary>What has a member in a public enum.</summary>
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        RegressionLosses.SquaredError,
        RegressionLosses.AbsoluteError,
        RegressionLosses.Huber,
        RobustLosses.SmoothL1,
        RobustLosses.PseudoHuber,
        RobustLosses.LogCosh,
        RobustLosses.Fair,
        RobustLosses.Cauchy,
        RobustLosses.Welsch,
        RobustLosses.GemanMcClure,
        RobustLosses.Tukey,
        BarronLoss.Entry,
        QuantileLosses.Quantile,
        QuantileLosses.Expectile,
        QuantileLosses.EpsilonInsensitive,
        QuantileLosses.SquaredEpsilonInsensitive,
        QuantileLosses.AbsolutePercentageError,
        QuantileLosses.SquaredLogError,
        CountLosses.Poisson,
        CountLosses.Gamma,
        CountLosses.Tweedie,
        LikelihoodLosses.GaussianNll,
        LikelihoodLosses.LaplaceNll,
        ForecastLosses.CrpsGaussian,
        ForecastLosses.CrpsLogistic,
        TailedLikelihoods.StudentTNll,
        TailedLikelihoods.NegativeBinomialNll,
        ForecastLosses.VonMisesNll,
        BinaryLosses.BinaryCrossEntropy,
        BinaryLosses.Hinge,
        MarginLosses.SquaredHinge,
        MarginLosses.SmoothedHinge,
        MarginLosses.ModifiedHuber,
        MarginLosses.Perceptron,
        MarginLosses.Logistic,
        MarginLosses.Exponential,
        MarginLosses.MarginRanking,
        FocalLoss.Entry,
        BinaryLosses.Dpo,
        PreferenceLosses.Ipo,
        PreferenceLosses.SimPo,
        PreferenceLosses.Kto,
        PreferenceLosses.Orpo,
        CrossEntropies.Loss,
        CrossEntropies.NegativeLogLikelihood,
        .. MulticlassLosses.All,
        .. RegionLosses.All,
        Contrastive.Entry,
        CosineLoss.Entry,
        TripletLoss.Entry,
        .. Divergences.All,
        InformationMeasures.SelfInformation,
        InformationMeasures.Entropy,
        InformationMeasures.BinaryEntropy,
        CrossEntropies.Measure,
        .. TableMeasures.All,
        CrossEntropies.Perplexity,
    ];

    /// <summary>The divergence that a direction alone asks for.</summary>
    public static CatalogueEntry OfDirection => Find(Family.Divergence, "KullbackLeibler")!;

    /// <summary>The entry of a member of a public enum, or of a function of the run-time library, or null.</summary>
    public static CatalogueEntry? Find(Family family, string kind) => (family == Family.Function ? Functions.All : All).FirstOrDefault(e => e.Family == family && e.Kind == kind);

    /// <summary>The formula that is asked for.</summary>
    /// <param name="formula">The entry of a user's formula; null for one of the catalogue.</param>
    /// <param name="selection">What of it is asked for.</param>
    public static LossDefinition Define(CatalogueEntry? formula, Selection selection) =>
        Curvatures.Apply((formula ?? Find(selection.Family, selection.Kind)!).Define(selection), selection.Curvature);
}
