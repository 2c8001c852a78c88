namespace LossGen.Gallery.Kernels;

/// <summary>Losses of two or three rows.</summary>
internal static partial class PairKernels
{
    [Loss(Kind.Cosine, Reduction = Reduction.None)]
    public static partial void Cosine(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Cosine, Labels = LabelEncoding.ZeroOne, Reduction = Reduction.None)]
    public static partial void CosineOfLabels(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, ReadOnlySpan<int> labels, int classes, double margin,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Triplet, Reduction = Reduction.None)]
    public static partial void Triplet(
        ReadOnlySpan<double> anchors, ReadOnlySpan<double> positives, ReadOnlySpan<double> negatives, int classes, double margin,
        Span<double> losses, Span<double> gradient, Span<double> hessian);
}
