namespace LossGen.Gallery.Kernels;

/// <summary>Losses of quantiles, tolerances, ratios, counts and amounts.</summary>
internal static partial class TargetKernels
{
    [Loss(Kind.Quantile, Reduction = Reduction.None)]
    public static partial void Quantile(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double quantile, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Expectile, Reduction = Reduction.None)]
    public static partial void Expectile(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double quantile, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.EpsilonInsensitive, Reduction = Reduction.None)]
    public static partial void EpsilonInsensitive(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double epsilon, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.SquaredEpsilonInsensitive, Reduction = Reduction.None)]
    public static partial void SquaredEpsilonInsensitive(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double epsilon, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.AbsolutePercentageError, Reduction = Reduction.None)]
    public static partial void AbsolutePercentageError(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double epsilon, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.SquaredLogError, Reduction = Reduction.None)]
    public static partial void SquaredLogError(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Poisson, Reduction = Reduction.None)]
    public static partial void Poisson(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Gamma, Reduction = Reduction.None)]
    public static partial void Gamma(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Tweedie, Reduction = Reduction.None)]
    public static partial void Tweedie(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double power, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
