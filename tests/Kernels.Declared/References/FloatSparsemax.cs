namespace LossGen.Kernels.Declared.References;

/// <summary>Sparsemax of labels and of distributions, over float.</summary>
internal static partial class FloatSparsemax
{
    [Loss(Kind.Sparsemax, Reduction = Reduction.None)]
    public static partial void OfLabels(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Sparsemax, Reduction = Reduction.None)]
    public static partial void OfDistributions(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
