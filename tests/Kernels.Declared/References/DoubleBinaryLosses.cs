namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of one score with their settings, and likelihoods, over double.</summary>
internal static partial class DoubleBinaryLosses
{
    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropyOfProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double positiveWeight, double labelSmoothing, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, PositiveWeight = 3, Reduction = Reduction.None)]
    public static partial void WeightedBinaryCrossEntropyOfProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void PlainBinaryCrossEntropyOfProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropyOfLogProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double positiveWeight, double labelSmoothing, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, PositiveWeight = 3, Reduction = Reduction.None)]
    public static partial void WeightedBinaryCrossEntropyOfLogProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void PlainBinaryCrossEntropyOfLogProbabilities(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropyOfLogits(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double positiveWeight, double labelSmoothing, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, PositiveWeight = 3, Reduction = Reduction.None)]
    public static partial void WeightedBinaryCrossEntropyOfLogits(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void PlainBinaryCrossEntropyOfLogits(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void GaussianNll(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> variances, Span<double> losses,
        Span<double> gradient, Span<double> hessian, Span<double> variancesGradient);

    [Loss(Kind.LaplaceNll, Reduction = Reduction.None)]
    public static partial void LaplaceNll(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> scales, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> scalesGradient);

    [Loss(Kind.Dpo, Reduction = Reduction.None)]
    public static partial void Dpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen,
        ReadOnlySpan<double> referenceRejected, double beta, double labelSmoothing, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Dpo, Beta = 0.10000000149011612, Reduction = Reduction.None)]
    public static partial void PlainDpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen,
        ReadOnlySpan<double> referenceRejected, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
