namespace LossGen.Comparison.Peers;

/// <summary>The generated kernels of the comparison.</summary>
internal static partial class Kernels
{
    [Loss(Kind.CrossEntropy)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial float BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial float Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.SquaredError)]
    public static partial float SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.AbsoluteError)]
    public static partial float AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Divergence(Direction.Forward)]
    public static partial float RelativeEntropy(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Divergence(Direction.Forward, Input = InputSpace.Logits)]
    public static partial float RelativeEntropyOfLogits(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon)]
    public static partial float JensenShannon(ReadOnlySpan<float> p, ReadOnlySpan<float> q);

    [Information(Measure.Entropy)]
    public static partial float Entropy(ReadOnlySpan<float> p);
}
