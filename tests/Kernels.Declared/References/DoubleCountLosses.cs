namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of counts and amounts with their settings, over double.</summary>
internal static partial class DoubleCountLosses
{
    [Loss(Kind.Poisson, Reduction = Reduction.None)]
    public static partial void Poisson(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);

    [Loss(Kind.Gamma, Reduction = Reduction.None)]
    public static partial void Gamma(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);

    [Loss(Kind.Tweedie, Reduction = Reduction.None)]
    public static partial void Tweedie(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double power, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);
}
