namespace LossGen.Gallery.Kernels;

/// <summary>Losses of residuals that limit how hard an outlier pulls.</summary>
internal static partial class RobustKernels
{
    [Loss(Kind.SmoothL1, Reduction = Reduction.None)]
    public static partial void SmoothL1(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.PseudoHuber, Reduction = Reduction.None)]
    public static partial void PseudoHuber(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double delta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.LogCosh, Reduction = Reduction.None)]
    public static partial void LogCosh(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Fair, Reduction = Reduction.None)]
    public static partial void Fair(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Cauchy, Reduction = Reduction.None)]
    public static partial void Cauchy(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Welsch, Reduction = Reduction.None)]
    public static partial void Welsch(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.GemanMcClure, Reduction = Reduction.None)]
    public static partial void GemanMcClure(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Tukey, Reduction = Reduction.None)]
    public static partial void Tukey(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Barron, Reduction = Reduction.None)]
    public static partial void Barron(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
