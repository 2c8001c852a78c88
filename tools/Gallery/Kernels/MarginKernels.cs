namespace LossGen.Gallery.Kernels;

/// <summary>Losses of raw scores of two classes.</summary>
internal static partial class MarginKernels
{
    [Loss(Kind.SquaredHinge, Reduction = Reduction.None)]
    public static partial void SquaredHinge(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double margin, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.SmoothedHinge, Reduction = Reduction.None)]
    public static partial void SmoothedHinge(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.ModifiedHuber, Reduction = Reduction.None)]
    public static partial void ModifiedHuber(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Perceptron, Reduction = Reduction.None)]
    public static partial void Perceptron(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Logistic, Reduction = Reduction.None)]
    public static partial void Logistic(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Exponential, Reduction = Reduction.None)]
    public static partial void Exponential(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Focal, Reduction = Reduction.None)]
    public static partial void Focal(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, double gamma, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.MarginRanking, Reduction = Reduction.None)]
    public static partial void MarginRanking(
        ReadOnlySpan<double> firsts, ReadOnlySpan<double> seconds, ReadOnlySpan<double> targets, double margin,
        Span<double> losses, Span<double> gradient, Span<double> hessian);
}
