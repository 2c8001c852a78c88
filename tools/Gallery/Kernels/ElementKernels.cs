namespace LossGen.Gallery.Kernels;

/// <summary>Losses of elements, with settings that the pictures vary.</summary>
internal static partial class ElementKernels
{
    [Loss(Kind.SquaredError, Reduction = Reduction.None)]
    public static partial void SquaredError(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.AbsoluteError, Reduction = Reduction.None)]
    public static partial void AbsoluteError(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Huber, Reduction = Reduction.None)]
    public static partial void Huber(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double delta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.GaussianNll, Reduction = Reduction.None)]
    public static partial void GaussianNll(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> variances, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.LaplaceNll, Reduction = Reduction.None)]
    public static partial void LaplaceNll(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> scales, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Hinge, Reduction = Reduction.None)]
    public static partial void Hinge(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double margin, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropy(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Dpo, Reduction = Reduction.None)]
    public static partial void Dpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen, ReadOnlySpan<double> referenceRejected,
        double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.NegativeLogLikelihood, Reduction = Reduction.None)]
    public static partial void NegativeLogLikelihood(
        ReadOnlySpan<double> logProbabilities, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
