namespace LossGen.Kernels.Declared.References;

/// <summary>Cross-entropy of distributions with its settings, in every input space, over double.</summary>
internal static partial class DoubleCrossEntropyOfTargets
{
    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void OfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void SmoothedPenalizedOfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double labelSmoothing, double zLoss, double temperature,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CappedOfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double softcap, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void WeightedOfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void WeightedSmoothedOfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        double temperature, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Softcap = 30, Reduction = Reduction.None)]
    public static partial void WeightedCappedOfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void OfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void SmoothedOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double labelSmoothing, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void WeightedOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void WeightedSmoothedOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void OfLogProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void SmoothedOfLogProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double labelSmoothing, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void WeightedOfLogProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void WeightedSmoothedOfLogProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, ReadOnlySpan<double> classWeights, double labelSmoothing,
        Span<double> losses, Span<double> gradient, Span<double> hessian);
}
