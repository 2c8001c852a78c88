namespace LossGen.Kernels.Declared.References;

/// <summary>Divergences made of logarithms, in every input space, over float.</summary>
internal static partial class FloatRelativeEntropies
{
    [Divergence(DivergenceKind.KullbackLeibler, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(DivergenceKind.KullbackLeibler, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(DivergenceKind.KullbackLeibler, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> pGradient);

    [Divergence(Direction.Reverse, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(Direction.Reverse, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient,
        Span<float> hessian, Span<float> pGradient);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeiblerOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeiblerOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeiblerOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Jeffreys, Reduction = Reduction.None)]
    public static partial void JeffreysOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Jeffreys, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void JeffreysOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Jeffreys, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JeffreysOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.JensenShannon, Reduction = Reduction.None)]
    public static partial void JensenShannonOfProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float beta, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void JensenShannonOfLogProbabilities(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float beta, Span<float> losses, Span<float> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JensenShannonOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, float beta, float temperature, Span<float> losses, Span<float> gradient);
}
