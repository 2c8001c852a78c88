namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of scores and classes, and of two answers, over float.</summary>
internal static partial class FloatMarginLosses
{
    [Loss(Kind.SquaredHinge, Reduction = Reduction.None)]
    public static partial void SquaredHinge(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float margin, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.SmoothedHinge, Reduction = Reduction.None)]
    public static partial void SmoothedHinge(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float alpha, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.ModifiedHuber, Reduction = Reduction.None)]
    public static partial void ModifiedHuber(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Perceptron, Reduction = Reduction.None)]
    public static partial void Perceptron(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Logistic, Reduction = Reduction.None)]
    public static partial void Logistic(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Exponential, Reduction = Reduction.None)]
    public static partial void Exponential(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float beta, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Focal, Reduction = Reduction.None)]
    public static partial void Focal(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float gamma, Span<float> losses, Span<float> gradient,
        Span<float> hessian);

    [Loss(Kind.Focal, Reduction = Reduction.None)]
    public static partial void WeightedFocal(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float gamma, float alpha, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.MarginRanking, Reduction = Reduction.None)]
    public static partial void MarginRanking(
        ReadOnlySpan<float> firsts, ReadOnlySpan<float> seconds, ReadOnlySpan<float> targets, float margin, Span<float> losses,
        Span<float> gradient, Span<float> hessian, Span<float> secondsGradient);

    [Loss(Kind.Ipo, Reduction = Reduction.None)]
    public static partial void Ipo(
        ReadOnlySpan<float> policyChosen, ReadOnlySpan<float> policyRejected, ReadOnlySpan<float> referenceChosen,
        ReadOnlySpan<float> referenceRejected, float beta, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
