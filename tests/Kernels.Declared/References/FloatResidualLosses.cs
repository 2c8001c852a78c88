namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of the residual with their settings, over float.</summary>
internal static partial class FloatResidualLosses
{
    [Loss(Kind.SmoothL1, Reduction = Reduction.None)]
    public static partial void SmoothL1(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float beta, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.PseudoHuber, Reduction = Reduction.None)]
    public static partial void PseudoHuber(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float delta, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.GemanMcClure, Reduction = Reduction.None)]
    public static partial void GemanMcClure(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float scale, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Tukey, Reduction = Reduction.None)]
    public static partial void Tukey(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float scale, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Quantile, Reduction = Reduction.None)]
    public static partial void Quantile(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float quantile, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Expectile, Reduction = Reduction.None)]
    public static partial void Expectile(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float quantile, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.EpsilonInsensitive, Reduction = Reduction.None)]
    public static partial void EpsilonInsensitive(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float epsilon, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.SquaredEpsilonInsensitive, Reduction = Reduction.None)]
    public static partial void SquaredEpsilonInsensitive(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float epsilon, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.AbsolutePercentageError, Reduction = Reduction.None)]
    public static partial void AbsolutePercentageError(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float epsilon, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> targetsGradient);
}
