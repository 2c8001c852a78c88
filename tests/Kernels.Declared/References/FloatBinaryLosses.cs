namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of one score with their settings, and likelihoods, over float.</summary>
internal static partial class FloatBinaryLosses
{
    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropyOfProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float positiveWeight, float labelSmoothing, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, PositiveWeight = 3, Reduction = Reduction.None)]
    public static partial void WeightedBinaryCrossEntropyOfProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void PlainBinaryCrossEntropyOfProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropyOfLogProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float positiveWeight, float labelSmoothing, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, PositiveWeight = 3, Reduction = Reduction.None)]
    public static partial void WeightedBinaryCrossEntropyOfLogProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void PlainBinaryCrossEntropyOfLogProbabilities(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropyOfLogits(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float positiveWeight, float labelSmoothing, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, PositiveWeight = 3, Reduction = Reduction.None)]
    public static partial void WeightedBinaryCrossEntropyOfLogits(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void PlainBinaryCrossEntropyOfLogits(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void GaussianNll(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> variances, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> variancesGradient);

    [Loss(Kind.LaplaceNll, Reduction = Reduction.None)]
    public static partial void LaplaceNll(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> scales, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> scalesGradient);

    [Loss(Kind.Dpo, Reduction = Reduction.None)]
    public static partial void Dpo(
        ReadOnlySpan<float> policyChosen, ReadOnlySpan<float> policyRejected, ReadOnlySpan<float> referenceChosen,
        ReadOnlySpan<float> referenceRejected, float beta, float labelSmoothing, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Dpo, Beta = 0.10000000149011612, Reduction = Reduction.None)]
    public static partial void PlainDpo(
        ReadOnlySpan<float> policyChosen, ReadOnlySpan<float> policyRejected, ReadOnlySpan<float> referenceChosen,
        ReadOnlySpan<float> referenceRejected, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
