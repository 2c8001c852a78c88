namespace LossGen.Benchmarks.Kinds;

/// <summary>A kernel of each kind, value and gradient: rows.</summary>
static partial class KindKernels
{
    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropy(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.NegativeLogLikelihood)]
    public static partial double NegativeLogLikelihood(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.MultiMargin)]
    public static partial double MultiMargin(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.CrammerSinger)]
    public static partial double CrammerSinger(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.GeneralizedCrossEntropy)]
    public static partial double GeneralizedCrossEntropy(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.Poly1)]
    public static partial double Poly1(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.MulticlassFocal)]
    public static partial double MulticlassFocal(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.Sparsemax)]
    public static partial double Sparsemax(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.Brier)]
    public static partial double Brier(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.Contrastive)]
    public static partial double Contrastive(ReadOnlySpan<float> a, ReadOnlySpan<int> y, int classes, Span<float> gradient);

    [Loss(Kind.ListNet)]
    public static partial double ListNet(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Loss(Kind.Cosine)]
    public static partial double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Loss(Kind.Triplet)]
    public static partial double Triplet(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, int classes, Span<float> gradient);

    [Loss(Kind.Dice)]
    public static partial double Dice(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Loss(Kind.Tversky)]
    public static partial double Tversky(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Loss(Kind.Jaccard)]
    public static partial double Jaccard(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeibler(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(Direction.Reverse)]
    public static partial double ReverseKullbackLeibler(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler)]
    public static partial double GeneralizedKullbackLeibler(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.Jeffreys)]
    public static partial double Jeffreys(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon)]
    public static partial double JensenShannon(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.TotalVariation)]
    public static partial double TotalVariation(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.Hellinger)]
    public static partial double Hellinger(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.ChiSquared)]
    public static partial double ChiSquared(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.Renyi)]
    public static partial double Renyi(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);

    [Divergence(DivergenceKind.Alpha)]
    public static partial double Alpha(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int classes, Span<float> gradient);
}
