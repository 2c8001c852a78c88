namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of two or three rows, over double.</summary>
internal static partial class DoublePairLosses
{
    [Loss(Kind.Cosine, Reduction = Reduction.None)]
    public static partial void Cosine(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian, Span<double> targetsGradient);

    [Loss(Kind.Cosine, Reduction = Reduction.None)]
    public static partial void CosineOfLabels(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, ReadOnlySpan<int> labels, int classes, double margin,
        Span<double> losses, Span<double> gradient, Span<double> hessian, Span<double> targetsGradient);

    [Loss(Kind.Triplet, Reduction = Reduction.None)]
    public static partial void Triplet(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> positive, ReadOnlySpan<double> negative, int classes, double margin, double power,
        Span<double> losses, Span<double> gradient, Span<double> hessian, Span<double> positivesGradient, Span<double> negativesGradient);

    [Loss(Kind.Triplet, Swap = true, Reduction = Reduction.None)]
    public static partial void TripletOfTheNearer(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> positive, ReadOnlySpan<double> negative, int classes, double margin, double power,
        Span<double> losses, Span<double> gradient, Span<double> hessian, Span<double> positivesGradient, Span<double> negativesGradient);
}
