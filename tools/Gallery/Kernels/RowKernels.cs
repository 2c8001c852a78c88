namespace LossGen.Gallery.Kernels;

/// <summary>Losses of rows, with settings that the pictures vary.</summary>
internal static partial class RowKernels
{
    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropy(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, double labelSmoothing, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.MultiMargin, Reduction = Reduction.None)]
    public static partial void MultiMargin(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.MultiMargin, Power = 2, Reduction = Reduction.None)]
    public static partial void SquaredMultiMargin(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrammerSinger, Reduction = Reduction.None)]
    public static partial void CrammerSinger(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, double margin, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.GeneralizedCrossEntropy, Reduction = Reduction.None)]
    public static partial void GeneralizedCrossEntropy(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, double power, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Poly1, Reduction = Reduction.None)]
    public static partial void Poly1(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, double epsilon, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.MulticlassFocal, Reduction = Reduction.None)]
    public static partial void MulticlassFocal(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, double gamma, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Brier, Reduction = Reduction.None)]
    public static partial void Brier(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.ListNet, Reduction = Reduction.None)]
    public static partial void ListNet(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> targets, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Dice, Reduction = Reduction.None)]
    public static partial void Dice(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int classes, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Tversky, Reduction = Reduction.None)]
    public static partial void Tversky(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int classes, double alpha, double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Jaccard, Reduction = Reduction.None)]
    public static partial void Jaccard(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int classes, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Contrastive, Reduction = Reduction.None)]
    public static partial void Contrastive(
        ReadOnlySpan<double> similarities, ReadOnlySpan<int> labels, int classes, double temperature, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Sparsemax, Reduction = Reduction.None)]
    public static partial void Sparsemax(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
