namespace LossGen.Kernels.Declared.References;

/// <summary>Settings and parameters that few kernels have, over double.</summary>
internal static partial class DoubleFeatures
{
    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void PositiveWeightsOfLogits(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> positiveWeights, double labelSmoothing,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void PositiveWeightsOfProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> positiveWeights, double labelSmoothing,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void PositiveWeightsOfLogProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> positiveWeights, double labelSmoothing,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void Floor(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> variances, double epsilon, Span<double> losses,
        Span<double> gradient, Span<double> hessian, Span<double> variancesGradient);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void OneVariance(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double variance, double epsilon, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Divergence(DivergenceKind.LogRatioK3, Reduction = Reduction.None)]
    public static partial void Clamped(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, double clamp, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
