namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of the residual that need exponentials or logarithms, with their settings, over double.</summary>
internal static partial class DoubleRobustLosses
{
    [Loss(Kind.LogCosh, Reduction = Reduction.None)]
    public static partial void LogCosh(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Fair, Reduction = Reduction.None)]
    public static partial void Fair(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double scale, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Cauchy, Reduction = Reduction.None)]
    public static partial void Cauchy(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double scale, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Welsch, Reduction = Reduction.None)]
    public static partial void Welsch(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double scale, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.SquaredLogError, Reduction = Reduction.None)]
    public static partial void SquaredLogError(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> targetsGradient);
}
