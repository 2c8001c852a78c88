namespace LossGen.Kernels.Declared.References;

/// <summary>Divergences made of differences, roots and powers, in every input space, over double.</summary>
internal static partial class DoublePowerDivergences
{
    [Divergence(DivergenceKind.TotalVariation, Reduction = Reduction.None)]
    public static partial void TotalVariationOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.TotalVariation, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void TotalVariationOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.TotalVariation, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void TotalVariationOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Divergence(DivergenceKind.Hellinger, Reduction = Reduction.None)]
    public static partial void HellingerOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Hellinger, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void HellingerOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Hellinger, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void HellingerOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Divergence(DivergenceKind.ChiSquared, Reduction = Reduction.None)]
    public static partial void ChiSquaredOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.ChiSquared, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void ChiSquaredOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.ChiSquared, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void ChiSquaredOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Divergence(DivergenceKind.Renyi, Reduction = Reduction.None)]
    public static partial void RenyiOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.Renyi, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void RenyiOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.Renyi, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void RenyiOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, double temperature, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.Alpha, Reduction = Reduction.None)]
    public static partial void AlphaOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Alpha, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void AlphaOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Alpha, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void AlphaOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double alpha, double temperature, Span<double> losses,
        Span<double> gradient, Span<double> hessian);
}
