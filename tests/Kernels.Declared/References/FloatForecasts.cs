namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of forecasts that are distributions, with their settings, over float.</summary>
internal static partial class FloatForecasts
{
    [Loss(Kind.CrpsGaussian, Reduction = Reduction.None)]
    public static partial void CrpsGaussian(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> scales, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> scalesGradient);

    [Loss(Kind.CrpsLogistic, Reduction = Reduction.None)]
    public static partial void CrpsLogistic(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> scales, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> scalesGradient);

    [Loss(Kind.StudentTNll, Reduction = Reduction.None)]
    public static partial void StudentTNll(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, ReadOnlySpan<float> scales, float nu, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> scalesGradient);

    [Loss(Kind.StudentTNll, Reduction = Reduction.None)]
    public static partial void StudentTNllFixed(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float nu, float scale, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.NegativeBinomialNll, Reduction = Reduction.None)]
    public static partial void NegativeBinomialNll(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float alpha, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> targetsGradient);

    [Loss(Kind.VonMisesNll, Reduction = Reduction.None)]
    public static partial void VonMisesNll(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float kappa, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> targetsGradient);
}
