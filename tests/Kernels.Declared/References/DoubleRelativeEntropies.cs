namespace LossGen.Kernels.Declared.References;

/// <summary>Divergences made of logarithms, in every input space, over double.</summary>
internal static partial class DoubleRelativeEntropies
{
    [Divergence(DivergenceKind.KullbackLeibler, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian,
        Span<double> pGradient);

    [Divergence(DivergenceKind.KullbackLeibler, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian,
        Span<double> pGradient);

    [Divergence(DivergenceKind.KullbackLeibler, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void KullbackLeiblerOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> pGradient);

    [Divergence(Direction.Reverse, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian,
        Span<double> pGradient);

    [Divergence(Direction.Reverse, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian,
        Span<double> pGradient);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void ReverseKullbackLeiblerOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> pGradient);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeiblerOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeiblerOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.GeneralizedKullbackLeibler, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void GeneralizedKullbackLeiblerOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Divergence(DivergenceKind.Jeffreys, Reduction = Reduction.None)]
    public static partial void JeffreysOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Jeffreys, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void JeffreysOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Jeffreys, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JeffreysOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double temperature, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Divergence(DivergenceKind.JensenShannon, Reduction = Reduction.None)]
    public static partial void JensenShannonOfProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double beta, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void JensenShannonOfLogProbabilities(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double beta, Span<double> losses, Span<double> gradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JensenShannonOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, double beta, double temperature, Span<double> losses, Span<double> gradient);
}
