namespace LossGen.Kernels.Declared.References;

/// <summary>Cross-entropy of labels with its settings, in every input space, over float.</summary>
internal static partial class FloatCrossEntropyOfLabels
{
    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void OfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void SmoothedPenalizedOfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float labelSmoothing, float zLoss, float temperature,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CappedOfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float softcap, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void WeightedOfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void WeightedSmoothedOfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Softcap = 30, Reduction = Reduction.None)]
    public static partial void WeightedCappedOfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void OfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void SmoothedOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float labelSmoothing, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void WeightedOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void WeightedSmoothedOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void OfLogProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void SmoothedOfLogProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float labelSmoothing, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void WeightedOfLogProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void WeightedSmoothedOfLogProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, ReadOnlySpan<float> classWeights, float labelSmoothing,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.NegativeLogLikelihood, Reduction = Reduction.None)]
    public static partial void NegativeLogLikelihood(
        ReadOnlySpan<float> logProbabilities, ReadOnlySpan<long> label, int classes, Span<float> losses, Span<float> gradient);

    [Loss(Kind.NegativeLogLikelihood, Reduction = Reduction.None)]
    public static partial void WeightedNegativeLogLikelihood(
        ReadOnlySpan<float> logProbabilities, ReadOnlySpan<byte> label, int classes, ReadOnlySpan<float> classWeights, Span<float> losses,
        Span<float> gradient);
}
