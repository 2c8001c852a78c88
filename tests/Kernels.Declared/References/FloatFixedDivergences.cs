namespace LossGen.Kernels.Declared.References;

/// <summary>Divergences with settings that are fixed at compile time, and values alone, over float.</summary>
internal static partial class FloatFixedDivergences
{
    [Divergence(Direction.Forward, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerAtOne(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Temperature = 2, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerAtTwo(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(DivergenceKind.JensenShannon, Beta = 0.25, Reduction = Reduction.None)]
    public static partial void SkewedJensenShannon(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JensenShannonAtOne(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.Renyi, Alpha = 2, Reduction = Reduction.None)]
    public static partial void CollisionRenyi(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.Alpha, Input = InputSpace.LogProbabilities, Alpha = -1, Reduction = Reduction.None)]
    public static partial void NegativeAlpha(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(Direction.Forward, Reduction = Reduction.Sum)]
    public static partial float KullbackLeiblerValue(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes);

    [Divergence(DivergenceKind.Hellinger, Input = InputSpace.Logits, Reduction = Reduction.Sum)]
    public static partial double HellingerValue(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature);

    [Divergence(DivergenceKind.LogRatioK1, Reduction = Reduction.None)]
    public static partial void LogRatioK1(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.LogRatioK2, Reduction = Reduction.None)]
    public static partial void LogRatioK2(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.LogRatioK3, Reduction = Reduction.None)]
    public static partial void LogRatioK3(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
