namespace LossGen.Kernels.Declared.Reductions;

/// <summary>Kernels of pairs of distributions on float.</summary>
internal static partial class FloatPairs
{
    [Divergence(Direction.Forward, Reduction = Reduction.Sum)]
    internal static partial double Forward(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Temperature = 2)]
    internal static partial double ReverseOfLogits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.LogProbabilities)]
    internal static partial double JensenShannon(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Alpha, Alpha = 2)]
    internal static partial double Alpha(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, Softcap = 30)]
    internal static partial double SoftTargets(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}

/// <summary>Kernels of pairs of distributions on double.</summary>
internal static partial class DoublePairs
{
    [Divergence(Direction.Forward, Reduction = Reduction.Sum)]
    internal static partial double Forward(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Temperature = 2)]
    internal static partial double ReverseOfLogits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.LogProbabilities)]
    internal static partial double JensenShannon(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Divergence(DivergenceKind.Alpha, Alpha = 2)]
    internal static partial double Alpha(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, Softcap = 30)]
    internal static partial double SoftTargets(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);
}

/// <summary>Kernels of pairs of distributions on Half.</summary>
internal static partial class HalfPairs
{
    [Divergence(Direction.Forward, Reduction = Reduction.Sum)]
    internal static partial double Forward(
        ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(Direction.Reverse, Input = InputSpace.Logits, Temperature = 2)]
    internal static partial double ReverseOfLogits(
        ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.LogProbabilities)]
    internal static partial double JensenShannon(
        ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Divergence(DivergenceKind.Alpha, Alpha = 2)]
    internal static partial double Alpha(
        ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, LabelSmoothing = 0.1, Softcap = 30)]
    internal static partial double SoftTargets(
        ReadOnlySpan<Half> logits, ReadOnlySpan<Half> targets, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
