using LossGen;

namespace Consumer;

internal static partial class Losses
{
    [Loss(Kind.SquaredError)]
    public static partial float SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.AbsoluteError, Reduction = Reduction.Sum)]
    public static partial double AbsoluteError(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber, Delta = 1.0)]
    public static partial float Huber(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Hinge)]
    public static partial double Hinge(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial float BinaryCrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial float CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -100)]
    public static partial LossSum Tokens(ReadOnlySpan<Half> logits, ReadOnlySpan<int> labels, int classes);

    [Divergence(Direction.Reverse)]
    public static partial double ReverseKl(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.Logits)]
    public static partial double JensenShannon(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> gradient, double temperature);

    [Information(Measure.Entropy, Unit = InformationUnit.Bits)]
    public static partial double EntropyInBits(ReadOnlySpan<float> p);

    [Information(Measure.MutualInformation)]
    public static partial double MutualInformation(ReadOnlySpan<int> joint, int columns);

    [Information(Measure.Perplexity)]
    public static partial double Perplexity(ReadOnlySpan<float> logProbabilities);
}
