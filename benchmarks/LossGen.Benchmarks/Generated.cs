namespace LossGen.Benchmarks;

/// <summary>The generated kernels that are measured: for each kind the value alone, and the value with its gradient.</summary>
static partial class Generated
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteErrorGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.Huber)]
    public static partial double HuberGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Hinge)]
    public static partial double Hinge(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.Hinge)]
    public static partial double HingeGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropyGradient(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradient(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);
}
