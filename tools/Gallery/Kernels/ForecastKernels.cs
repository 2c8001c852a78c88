namespace LossGen.Gallery.Kernels;

/// <summary>Losses of forecasts that are distributions.</summary>
internal static partial class ForecastKernels
{
    [Loss(Kind.CrpsGaussian, Reduction = Reduction.None)]
    public static partial void CrpsGaussian(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> scales, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrpsLogistic, Reduction = Reduction.None)]
    public static partial void CrpsLogistic(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<double> scales, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.StudentTNll, Reduction = Reduction.None)]
    public static partial void StudentTNll(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double nu, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.NegativeBinomialNll, Reduction = Reduction.None)]
    public static partial void NegativeBinomialNll(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.VonMisesNll, Reduction = Reduction.None)]
    public static partial void VonMisesNll(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double kappa, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
