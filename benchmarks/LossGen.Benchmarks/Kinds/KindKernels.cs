namespace LossGen.Benchmarks.Kinds;

/// <summary>A kernel of each kind, value and gradient: elements.</summary>
static partial class KindKernels
{
    [Loss(Kind.Hinge)]
    public static partial double Hinge(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropy(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteError(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredError(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.SmoothL1)]
    public static partial double SmoothL1(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.PseudoHuber)]
    public static partial double PseudoHuber(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.LogCosh)]
    public static partial double LogCosh(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Fair)]
    public static partial double Fair(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Quantile, Quantile = 0.9)]
    public static partial double Quantile(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Expectile, Quantile = 0.9)]
    public static partial double Expectile(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.EpsilonInsensitive)]
    public static partial double EpsilonInsensitive(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.SquaredEpsilonInsensitive)]
    public static partial double SquaredEpsilonInsensitive(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.AbsolutePercentageError)]
    public static partial double AbsolutePercentageError(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.SquaredLogError)]
    public static partial double SquaredLogError(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Cauchy)]
    public static partial double Cauchy(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Welsch)]
    public static partial double Welsch(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.GemanMcClure)]
    public static partial double GemanMcClure(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Tukey)]
    public static partial double Tukey(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Barron, Alpha = 0.5)]
    public static partial double Barron(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.StudentTNll)]
    public static partial double StudentTNll(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.VonMisesNll)]
    public static partial double VonMisesNll(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Poisson)]
    public static partial double Poisson(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Gamma)]
    public static partial double Gamma(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Tweedie)]
    public static partial double Tweedie(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.GaussianNll)]
    public static partial double GaussianNll(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> gradient);

    [Loss(Kind.LaplaceNll)]
    public static partial double LaplaceNll(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> gradient);

    [Loss(Kind.CrpsGaussian)]
    public static partial double CrpsGaussian(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> gradient);

    [Loss(Kind.CrpsLogistic)]
    public static partial double CrpsLogistic(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> gradient);

    [Loss(Kind.NegativeBinomialNll)]
    public static partial double NegativeBinomialNll(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Logistic)]
    public static partial double Logistic(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.SquaredHinge)]
    public static partial double SquaredHinge(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.SmoothedHinge)]
    public static partial double SmoothedHinge(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.ModifiedHuber)]
    public static partial double ModifiedHuber(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Exponential)]
    public static partial double Exponential(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Perceptron)]
    public static partial double Perceptron(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Focal)]
    public static partial double Focal(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.MarginRanking)]
    public static partial double MarginRanking(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> gradient);

    [Loss(Kind.Dpo)]
    public static partial double Dpo(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, Span<float> gradient);

    [Loss(Kind.Ipo)]
    public static partial double Ipo(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, Span<float> gradient);

    [Loss(Kind.SimPo)]
    public static partial double SimPo(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Loss(Kind.Kto)]
    public static partial double Kto(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> gradient);

    [Loss(Kind.Orpo)]
    public static partial double Orpo(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Divergence(DivergenceKind.LogRatioK1)]
    public static partial double LogRatioK1(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Divergence(DivergenceKind.LogRatioK2)]
    public static partial double LogRatioK2(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);

    [Divergence(DivergenceKind.LogRatioK3)]
    public static partial double LogRatioK3(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> gradient);
}
