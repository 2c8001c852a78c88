namespace LossGen.Benchmarks.Workloads;

/// <summary>The generated kernels that are measured, of <c>float</c>.</summary>
static partial class Generated
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorGradient(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorHessian(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.SquaredError, Parallel = true)]
    public static partial double SquaredErrorParallel(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteErrorGradient(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.Huber)]
    public static partial double HuberGradient(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double HuberHessian(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Parallel = true)]
    public static partial double HuberParallel(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Hinge)]
    public static partial double Hinge(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.Hinge)]
    public static partial double HingeGradient(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropyGradient(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy, Parallel = true)]
    public static partial double BinaryCrossEntropyParallel(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeibler(ReadOnlySpan<float> p, ReadOnlySpan<float> q);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeiblerGradient(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Divergence(Direction.Forward, Parallel = true)]
    public static partial double KullbackLeiblerParallel(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradient(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Loss(Kind.CrossEntropy, Parallel = true)]
    public static partial double CrossEntropyParallel(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);
}
