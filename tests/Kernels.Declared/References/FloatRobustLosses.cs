namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of the residual that need exponentials or logarithms, with their settings, over float.</summary>
internal static partial class FloatRobustLosses
{
    [Loss(Kind.LogCosh, Reduction = Reduction.None)]
    public static partial void LogCosh(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Fair, Reduction = Reduction.None)]
    public static partial void Fair(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float scale, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Cauchy, Reduction = Reduction.None)]
    public static partial void Cauchy(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float scale, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Welsch, Reduction = Reduction.None)]
    public static partial void Welsch(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float scale, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.SquaredLogError, Reduction = Reduction.None)]
    public static partial void SquaredLogError(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> targetsGradient);
}
