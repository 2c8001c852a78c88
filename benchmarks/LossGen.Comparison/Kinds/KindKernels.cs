namespace LossGen.Comparison.Kinds;

/// <summary>The kinds that libtorch has too, as means over double with the gradient by the first operand.</summary>
internal static partial class KindKernels
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredError(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteError(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double delta, Span<double> gradient);

    [Loss(Kind.SmoothL1)]
    public static partial double SmoothL1(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double beta, Span<double> gradient);

    [Loss(Kind.Poisson)]
    public static partial double Poisson(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.GaussianNll)]
    public static partial double GaussianNll(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> variances, Span<double> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropy(ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, double positiveWeight, Span<double> gradient);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities)]
    public static partial double OfProbabilities(ReadOnlySpan<double> probabilities, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Logistic)]
    public static partial double Logistic(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.MarginRanking)]
    public static partial double MarginRanking(
        ReadOnlySpan<double> firsts, ReadOnlySpan<double> seconds, ReadOnlySpan<double> targets, double margin, Span<double> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropy(
        ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, double labelSmoothing, ReadOnlySpan<double> classWeights, long ignoreIndex,
        Span<double> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double OfDistributions(ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, int classes, Span<double> gradient);

    [Loss(Kind.NegativeLogLikelihood)]
    public static partial double NegativeLogLikelihood(
        ReadOnlySpan<double> logProbabilities, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<double> classWeights, Span<double> gradient);

    [Loss(Kind.MultiMargin)]
    public static partial double MultiMargin(
        ReadOnlySpan<double> scores, ReadOnlySpan<long> labels, int classes, double margin, double power, Span<double> gradient);

    [Divergence(Direction.Forward, Input = InputSpace.LogProbabilities, TargetInput = InputSpace.Probabilities)]
    public static partial double KullbackLeibler(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> gradient);

    [Loss(Kind.Cosine)]
    public static partial double Cosine(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<long> labels, int classes, double margin, Span<double> gradient);

    [Loss(Kind.Triplet)]
    public static partial double Triplet(
        ReadOnlySpan<double> anchors, ReadOnlySpan<double> positives, ReadOnlySpan<double> negatives, int classes, double margin, double power,
        Span<double> gradient);

    [Loss(Kind.Triplet, Swap = true)]
    public static partial double SwappedTriplet(
        ReadOnlySpan<double> anchors, ReadOnlySpan<double> positives, ReadOnlySpan<double> negatives, int classes, double margin, Span<double> gradient);
}
