namespace LossGen.Kernels.Declared.References;

/// <summary>Divergences with settings that are fixed at compile time, and values alone, over double.</summary>
internal static partial class DoubleFixedDivergences
{
    [Divergence(Direction.Forward, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerAtOne(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian,
        Span<double> pGradient);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Temperature = 2, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerAtTwo(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian,
        Span<double> pGradient);

    [Divergence(DivergenceKind.JensenShannon, Beta = 0.25, Reduction = Reduction.None)]
    public static partial void SkewedJensenShannon(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JensenShannonAtOne(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.Renyi, Alpha = 2, Reduction = Reduction.None)]
    public static partial void CollisionRenyi(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.Alpha, Input = InputSpace.LogProbabilities, Alpha = -1, Reduction = Reduction.None)]
    public static partial void NegativeAlpha(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(Direction.Forward, Reduction = Reduction.Sum)]
    public static partial double KullbackLeiblerValue(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes);

    [Divergence(DivergenceKind.Hellinger, Input = InputSpace.Logits, Reduction = Reduction.Sum)]
    public static partial double HellingerValue(ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature);

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
