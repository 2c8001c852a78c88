namespace LossGen.Kernels.Tests.Chapter;

/// <summary>The kernels that the statements about information, losses and language models are tested with.</summary>
internal static partial class Information
{
    [Information(Measure.Entropy, Unit = InformationUnit.Bits)]
    internal static partial double Bits(ReadOnlySpan<double> p);

    [Information(Measure.Entropy)]
    internal static partial double Nats(ReadOnlySpan<double> p);

    [Information(Measure.Entropy, Unit = InformationUnit.Dits)]
    internal static partial double Dits(ReadOnlySpan<double> p);

    [Information(Measure.SelfInformation, Unit = InformationUnit.Bits)]
    internal static partial double Surprise(ReadOnlySpan<double> p);

    [Information(Measure.CrossEntropy)]
    internal static partial double CrossEntropy(ReadOnlySpan<double> p, ReadOnlySpan<double> q);

    [Divergence(Direction.Forward)]
    internal static partial double Forward(ReadOnlySpan<double> p, ReadOnlySpan<double> q);

    [Divergence(Direction.Reverse)]
    internal static partial double Reverse(ReadOnlySpan<double> p, ReadOnlySpan<double> q);

    [Divergence(DivergenceKind.JensenShannon)]
    internal static partial double JensenShannon(ReadOnlySpan<double> p, ReadOnlySpan<double> q);

    [Information(Measure.MutualInformation)]
    internal static partial double Mutual(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits)]
    internal static partial double MutualOfCounts(ReadOnlySpan<int> joint, int columns);

    [Information(Measure.JointEntropy)]
    internal static partial double Joint(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.ConditionalEntropy)]
    internal static partial double Conditional(ReadOnlySpan<double> joint, int columns);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.Sum)]
    internal static partial double OfLabels(ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> gradient);

    [Loss(Kind.CrossEntropy)]
    internal static partial LossSum Tokens(ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes);

    [Information(Measure.Perplexity)]
    internal static partial double Perplexity(ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes);

    [Information(Measure.Perplexity)]
    internal static partial double OfTokens(ReadOnlySpan<float> logProbabilities);

    [Loss(Kind.NegativeLogLikelihood)]
    internal static partial LossSum Likelihood(ReadOnlySpan<double> logProbabilities);

    [Loss(Kind.GaussianNll)]
    internal static partial double Gaussian(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> variances, Span<double> gradient);

    [Loss(Kind.LaplaceNll)]
    internal static partial double Laplace(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> scales, Span<double> gradient);

    [Loss(Kind.SquaredError)]
    internal static partial double Squared(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.AbsoluteError)]
    internal static partial double Absolute(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);
}
