namespace LossGen.Kernels.Declared.Reductions;

/// <summary>Kernels that threads may share, each beside its twin on one thread: of elements, of rows and of one row.</summary>
internal static partial class ParallelKernels
{
    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double WeightedBinary(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Parallel = true)]
    public static partial double WeightedBinaryOnThreads(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber)]
    public static partial double HuberOfDelta(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double delta,
        double upstream, Span<double> gradient, Span<double> targetsGradient);

    [Loss(Kind.Huber, Parallel = true)]
    public static partial double HuberOfDeltaOnThreads(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double delta,
        double upstream, Span<double> gradient, Span<double> targetsGradient);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.Sum)]
    public static partial float BinaryOfHalf(ReadOnlySpan<Half> logits, ReadOnlySpan<bool> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.Sum, Parallel = true)]
    public static partial float BinaryOfHalfOnThreads(ReadOnlySpan<Half> logits, ReadOnlySpan<bool> targets, Span<float> gradient);

    [Loss(Kind.SquaredError, Reduction = Reduction.None)]
    public static partial void Unreduced(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient);

    [Loss(Kind.SquaredError, Reduction = Reduction.None, Parallel = true)]
    public static partial void UnreducedOnThreads(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial LossSum TotalBinary(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, Span<double> gradient);

    [Loss(Kind.BinaryCrossEntropy, Parallel = true)]
    public static partial LossSum TotalBinaryOnThreads(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, Span<double> gradient);

    [Information(Measure.Perplexity)]
    public static partial double Perplexity(ReadOnlySpan<float> logProbabilities, Span<float> gradient);

    [Information(Measure.Perplexity, Parallel = true)]
    public static partial double PerplexityOnThreads(ReadOnlySpan<float> logProbabilities, Span<float> gradient);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -1, EmptyMean = EmptyMean.Zero)]
    public static partial float Tokens(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<float> classWeights, ReadOnlySpan<float> weights,
        Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> logSumExp);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, IgnoreIndex = -1, EmptyMean = EmptyMean.Zero, Parallel = true)]
    public static partial float TokensOnThreads(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<float> classWeights, ReadOnlySpan<float> weights,
        Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> logSumExp);

    [Loss(Kind.CrossEntropy, IgnoreIndex = -1)]
    public static partial LossSum TotalTokens(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<double> weights, Span<double> gradient);

    [Loss(Kind.CrossEntropy, IgnoreIndex = -1, Parallel = true)]
    public static partial LossSum TotalTokensOnThreads(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<double> weights, Span<double> gradient);

    [Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2)]
    public static partial double Distillation(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses,
        Span<double> gradient, Span<double> hessian, Span<double> pGradient);

    [Divergence(Direction.Forward, Input = InputSpace.Logits, Temperature = 2, Parallel = true)]
    public static partial double DistillationOnThreads(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses,
        Span<double> gradient, Span<double> hessian, Span<double> pGradient);

    [Divergence(Direction.Forward)]
    public static partial double OneRowForward(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(Direction.Forward, Parallel = true)]
    public static partial double OneRowForwardOnThreads(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits)]
    public static partial float OneRowReverse(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, ReadOnlySpan<double> weights, Span<double> gradient, Span<double> hessian);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Parallel = true)]
    public static partial float OneRowReverseOnThreads(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, ReadOnlySpan<double> weights, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Renyi)]
    public static partial LossSum OneRowTotal(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> gradient);

    [Divergence(DivergenceKind.Renyi, Parallel = true)]
    public static partial LossSum OneRowTotalOnThreads(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> gradient);

    [Information(Measure.Entropy, Input = InputSpace.Logits)]
    public static partial double OneRowEntropy(ReadOnlySpan<float> p, Span<float> gradient);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Parallel = true)]
    public static partial double OneRowEntropyOnThreads(ReadOnlySpan<float> p, Span<float> gradient);
}
