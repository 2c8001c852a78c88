namespace LossGen.Gallery.Kernels;

/// <summary>Divergences of distributions over the rows, and their estimates from single tokens.</summary>
internal static partial class DivergenceKernels
{
    [Divergence(Direction.Forward, Reduction = Reduction.None)]
    public static partial void Forward(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(Direction.Reverse, Reduction = Reduction.None)]
    public static partial void Reverse(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeibler(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Jeffreys, Reduction = Reduction.None)]
    public static partial void Jeffreys(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.TotalVariation, Reduction = Reduction.None)]
    public static partial void TotalVariation(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Hellinger, Reduction = Reduction.None)]
    public static partial void Hellinger(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.ChiSquared, Reduction = Reduction.None)]
    public static partial void ChiSquared(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.JensenShannon, Reduction = Reduction.None)]
    public static partial void JensenShannon(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Renyi, Reduction = Reduction.None)]
    public static partial void Renyi(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.Alpha, Reduction = Reduction.None)]
    public static partial void Alpha(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.LogRatioK1, Reduction = Reduction.None)]
    public static partial void LogRatioK1(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.LogRatioK2, Reduction = Reduction.None)]
    public static partial void LogRatioK2(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.LogRatioK3, Reduction = Reduction.None)]
    public static partial void LogRatioK3(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
