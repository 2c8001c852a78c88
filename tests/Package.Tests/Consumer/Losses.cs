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
}
