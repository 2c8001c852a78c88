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

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.10000000149011612, Reduction = Reduction.None)]
    public static partial void ExcludedClass(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, int smoothingExcludes, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.10000000149011612, Reduction = Reduction.None)]
    public static partial void WeightedExcludedClass(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, int smoothingExcludes,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothing(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothingButOfAClass(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        int smoothingExcludes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothingOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        int smoothingExcludes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothingOfTargets(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        int smoothingExcludes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
