namespace LossGen.Kernels.Declared.Reductions;

/// <summary>Kernels whose results can be merged.</summary>
internal static partial class TotalKernels
{
    [Loss(Kind.SquaredError)]
    internal static partial LossSum SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    internal static partial LossSum WeightedHuber(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.BinaryCrossEntropy)]
    internal static partial LossSum BinaryCrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient);

    [Loss(Kind.CrossEntropy, IgnoreIndex = 0)]
    internal static partial LossSum CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<float> classWeights, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    internal static partial LossSum Tags(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, int classes, ReadOnlySpan<float> positiveWeights, ReadOnlySpan<float> weights,
        ReadOnlySpan<bool> mask, Span<float> losses, Span<float> gradient);

    [Loss(Kind.Huber)]
    internal static partial LossSum MaskedHuber(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, ReadOnlySpan<bool> mask);

    [Loss(Kind.Huber)]
    internal static partial LossMoments Moments(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, ReadOnlySpan<bool> mask, Span<float> gradient);

    [Loss(Kind.CrossEntropy, IgnoreIndex = 0)]
    internal static partial LossMoments RowMoments(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<double> classWeights, Span<double> losses, Span<double> gradient);

    [Divergence(Direction.Forward, Input = InputSpace.Logits)]
    internal static partial LossSum RelativeEntropy(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, ReadOnlySpan<float> weights);

    [Information(Measure.Entropy)]
    internal static partial LossSum Entropy(ReadOnlySpan<Half> p, int classes);
}
