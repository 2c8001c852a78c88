namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of forecasts that are distributions, with their settings, over double.</summary>
internal static partial class DoubleForecasts
{
    [Loss(Kind.CrpsGaussian, Reduction = Reduction.None)]
    public static partial void CrpsGaussian(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> scales, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> scalesGradient);

    [Loss(Kind.CrpsLogistic, Reduction = Reduction.None)]
    public static partial void CrpsLogistic(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> scales, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> scalesGradient);

    [Loss(Kind.StudentTNll, Reduction = Reduction.None)]
    public static partial void StudentTNll(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, ReadOnlySpan<double> scales, double nu, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> scalesGradient);

    [Loss(Kind.StudentTNll, Reduction = Reduction.None)]
    public static partial void StudentTNllFixed(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double nu, double scale, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.NegativeBinomialNll, Reduction = Reduction.None)]
    public static partial void NegativeBinomialNll(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double alpha, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);

    [Loss(Kind.VonMisesNll, Reduction = Reduction.None)]
    public static partial void VonMisesNll(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double kappa, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);
}
