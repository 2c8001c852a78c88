namespace LossGen.Kernels.Declared.References;

/// <summary>Divergences made of differences, roots and powers, in every input space, over float.</summary>
internal static partial class FloatPowerDivergences
{
    [Divergence(DivergenceKind.TotalVariation, Reduction = Reduction.None)]
    public static partial void TotalVariationOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.TotalVariation, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void TotalVariationOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.TotalVariation, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void TotalVariationOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Hellinger, Reduction = Reduction.None)]
    public static partial void HellingerOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Hellinger, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void HellingerOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Hellinger, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void HellingerOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.ChiSquared, Reduction = Reduction.None)]
    public static partial void ChiSquaredOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.ChiSquared, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void ChiSquaredOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.ChiSquared, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void ChiSquaredOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Renyi, Reduction = Reduction.None)]
    public static partial void RenyiOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float alpha, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.Renyi, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void RenyiOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float alpha, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.Renyi, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void RenyiOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float alpha, float temperature, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.Alpha, Reduction = Reduction.None)]
    public static partial void AlphaOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float alpha, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Alpha, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void AlphaOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float alpha, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Alpha, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void AlphaOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float alpha, float temperature, Span<float> losses, Span<float> gradient,
        Span<float> hessian);
}
