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

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.10000000149011612, Reduction = Reduction.None)]
    public static partial void ExcludedClass(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, int smoothingExcludes, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.10000000149011612, Reduction = Reduction.None)]
    public static partial void WeightedExcludedClass(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<double> classWeights, int smoothingExcludes,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothing(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothingButOfAClass(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        int smoothingExcludes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothingOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        int smoothingExcludes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, UnweightedSmoothing = true, Reduction = Reduction.None)]
    public static partial void UnweightedSmoothingOfTargets(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        int smoothingExcludes, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
