namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of two or three rows, over float.</summary>
internal static partial class FloatPairLosses
{
    [Loss(Kind.Cosine, Reduction = Reduction.None)]
    public static partial void Cosine(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> targetsGradient);

    [Loss(Kind.Cosine, Reduction = Reduction.None)]
    public static partial void CosineOfLabels(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, ReadOnlySpan<int> labels, int classes, float margin,
        Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> targetsGradient);

    [Loss(Kind.Triplet, Reduction = Reduction.None)]
    public static partial void Triplet(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, int classes, float margin, float power,
        Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> positivesGradient, Span<float> negativesGradient);

    [Loss(Kind.Triplet, Swap = true, Reduction = Reduction.None)]
    public static partial void TripletOfTheNearer(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> positive, ReadOnlySpan<float> negative, int classes, float margin, float power,
        Span<float> losses, Span<float> gradient, Span<float> hessian, Span<float> positivesGradient, Span<float> negativesGradient);
}
