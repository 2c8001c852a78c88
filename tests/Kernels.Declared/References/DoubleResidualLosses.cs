namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of the residual with their settings, over double.</summary>
internal static partial class DoubleResidualLosses
{
    [Loss(Kind.SmoothL1, Reduction = Reduction.None)]
    public static partial void SmoothL1(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double beta, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.PseudoHuber, Reduction = Reduction.None)]
    public static partial void PseudoHuber(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double delta, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.GemanMcClure, Reduction = Reduction.None)]
    public static partial void GemanMcClure(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double scale, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Tukey, Reduction = Reduction.None)]
    public static partial void Tukey(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double scale, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Quantile, Reduction = Reduction.None)]
    public static partial void Quantile(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double quantile, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Expectile, Reduction = Reduction.None)]
    public static partial void Expectile(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double quantile, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.EpsilonInsensitive, Reduction = Reduction.None)]
    public static partial void EpsilonInsensitive(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double epsilon, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.SquaredEpsilonInsensitive, Reduction = Reduction.None)]
    public static partial void SquaredEpsilonInsensitive(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double epsilon, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.AbsolutePercentageError, Reduction = Reduction.None)]
    public static partial void AbsolutePercentageError(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double epsilon, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);
}
