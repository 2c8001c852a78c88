namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of counts and amounts with their settings, over float.</summary>
internal static partial class FloatCountLosses
{
    [Loss(Kind.Poisson, Reduction = Reduction.None)]
    public static partial void Poisson(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> targetsGradient);

    [Loss(Kind.Gamma, Reduction = Reduction.None)]
    public static partial void Gamma(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> targetsGradient);

    [Loss(Kind.Tweedie, Reduction = Reduction.None)]
    public static partial void Tweedie(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float power, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> targetsGradient);
}
