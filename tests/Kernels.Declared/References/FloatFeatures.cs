namespace LossGen.Kernels.Declared.References;

/// <summary>Settings and parameters that few kernels have, over float.</summary>
internal static partial class FloatFeatures
{
    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void PositiveWeightsOfLogits(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, int classes, ReadOnlySpan<float> positiveWeights, float labelSmoothing,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void PositiveWeightsOfProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, int classes, ReadOnlySpan<float> positiveWeights, float labelSmoothing,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void PositiveWeightsOfLogProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, int classes, ReadOnlySpan<float> positiveWeights, float labelSmoothing,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void Floor(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> variances, float epsilon, Span<float> losses,
        Span<float> gradient, Span<float> hessian, Span<float> variancesGradient);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void OneVariance(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float variance, float epsilon, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Divergence(DivergenceKind.LogRatioK3, Reduction = Reduction.None)]
    public static partial void Clamped(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, float clamp, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
