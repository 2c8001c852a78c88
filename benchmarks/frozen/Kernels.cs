using LossGen;

namespace Frozen;

/// <summary>The kernels that <c>benchmarks/frozen.sh</c> compares, which both commits can compile.</summary>
public static partial class Kernels
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Hinge)]
    public static partial double Hinge(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy, Parallel = true)]
    public static partial double BinaryCrossEntropyOnThreads(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeibler(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);
}
