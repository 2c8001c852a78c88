namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of scores and classes, and of two answers, over double.</summary>
internal static partial class DoubleMarginLosses
{
    [Loss(Kind.SquaredHinge, Reduction = Reduction.None)]
    public static partial void SquaredHinge(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double margin, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.SmoothedHinge, Reduction = Reduction.None)]
    public static partial void SmoothedHinge(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double alpha, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.ModifiedHuber, Reduction = Reduction.None)]
    public static partial void ModifiedHuber(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Perceptron, Reduction = Reduction.None)]
    public static partial void Perceptron(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Logistic, Reduction = Reduction.None)]
    public static partial void Logistic(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Exponential, Reduction = Reduction.None)]
    public static partial void Exponential(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double beta, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Focal, Reduction = Reduction.None)]
    public static partial void Focal(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double gamma, Span<double> losses, Span<double> gradient,
        Span<double> hessian);

    [Loss(Kind.Focal, Reduction = Reduction.None)]
    public static partial void WeightedFocal(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double gamma, double alpha, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.MarginRanking, Reduction = Reduction.None)]
    public static partial void MarginRanking(
        ReadOnlySpan<double> firsts, ReadOnlySpan<double> seconds, ReadOnlySpan<double> targets, double margin,
        Span<double> losses, Span<double> gradient, Span<double> hessian, Span<double> secondsGradient);

    [Loss(Kind.Ipo, Reduction = Reduction.None)]
    public static partial void Ipo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen,
        ReadOnlySpan<double> referenceRejected, double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
