namespace LossGen.Kernels.Declared.References;

/// <summary>Sparsemax of labels and of distributions, over double.</summary>
internal static partial class DoubleSparsemax
{
    [Loss(Kind.Sparsemax, Reduction = Reduction.None)]
    public static partial void OfLabels(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Sparsemax, Reduction = Reduction.None)]
    public static partial void OfDistributions(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
