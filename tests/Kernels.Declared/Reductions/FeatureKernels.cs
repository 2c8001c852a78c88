namespace LossGen.Kernels.Declared.Reductions;

/// <summary>Parameters and settings that change a kernel's loops: label types, weights of classes and rows, ignored rows, normalizers, upstream gradients.</summary>
internal static partial class FeatureKernels
{
    [Loss(Kind.BinaryCrossEntropy)]
    internal static partial float OfBytes(ReadOnlySpan<float> logits, ReadOnlySpan<byte> targets, float upstream, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    internal static partial double OfTruths(ReadOnlySpan<double> logits, ReadOnlySpan<bool> targets, Span<double> gradient);

    [Loss(Kind.Hinge, Labels = LabelEncoding.ZeroOne, Normalizer = Normalizer.Count)]
    internal static partial float CountedHinge(
        ReadOnlySpan<float> scores, ReadOnlySpan<float> labels, ReadOnlySpan<float> weights, float margin, float upstream, Span<float> gradient);

    [Loss(Kind.CrossEntropy, EmptyMean = EmptyMean.Zero)]
    internal static partial float IgnoringRows(
        ReadOnlySpan<float> logits, ReadOnlySpan<ushort> labels, int classes, ReadOnlySpan<float> weights, ReadOnlySpan<float> classWeights,
        ushort ignoreIndex, float upstream, Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> logSumExp);

    [Loss(Kind.CrossEntropy, Normalizer = Normalizer.Count)]
    internal static partial double CountedRows(
        ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        Span<double> gradient, Span<double> logSumExp);

    [Loss(Kind.CrossEntropy, EmptyMean = EmptyMean.Zero)]
    internal static partial float MaskedRows(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<bool> mask, ReadOnlySpan<float> weights,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.125, SmoothingExcludes = 0, UnweightedSmoothing = true)]
    internal static partial float PaddedRows(
        ReadOnlySpan<Half> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<float> classWeights, Span<float> losses, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy, Parallel = true, EmptyMean = EmptyMean.Zero)]
    internal static partial double Tags(
        ReadOnlySpan<double> logits, ReadOnlySpan<bool> targets, int classes, ReadOnlySpan<double> positiveWeights, ReadOnlySpan<bool> mask,
        Span<double> losses, Span<double> gradient, Span<double> targetsGradient);

    [Loss(Kind.GaussianNll, Epsilon = 0.25)]
    internal static partial float OneVariance(
        ReadOnlySpan<Half> predictions, ReadOnlySpan<Half> targets, float variance, ReadOnlySpan<bool> mask, Span<float> gradient);

    // So many spans that each may be small enough for the garbage collector to move, where outputs go past the caches.
    [Loss(Kind.SquaredError, Reduction = Reduction.Sum)]
    internal static partial double ManySpans(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> targetsGradient);

    [Loss(Kind.BinaryCrossEntropy)]
    internal static partial double NarrowOutputs(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights, Span<float> gradient, Span<double> hessian, Span<float> losses);

    [Loss(Kind.CrossEntropy)]
    internal static partial double NarrowRows(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> hessian, Span<float> logSumExp);

    [Loss(Kind.CrossEntropy, Curvature = Curvature.SoftmaxBound, Reduction = Reduction.None)]
    internal static partial void Bound(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Layout = Layout.ClassMajor)]
    internal static partial double Blocks(ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient, Span<double> hessian);

    [Loss(Kind.Quantile, Curvature = Curvature.Majorizer, Epsilon = 0.25, Reduction = Reduction.None)]
    internal static partial void Majorized(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber)]
    internal static partial float HalfHuber(ReadOnlySpan<Half> predictions, ReadOnlySpan<Half> targets, float delta, Span<float> gradient);

    [Divergence(DivergenceKind.LogRatioK3)]
    internal static partial float Tokens(ReadOnlySpan<float> p, ReadOnlySpan<float> q, ReadOnlySpan<float> weights, Span<float> gradient);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, TargetInput = InputSpace.Probabilities)]
    internal static partial double OneLongRow(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient, Span<float> pGradient);

    [Information(Measure.Perplexity)]
    internal static partial double Perplexity(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);
}
