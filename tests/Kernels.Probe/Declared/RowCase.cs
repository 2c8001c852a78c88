namespace LossGen.Kernels.Probe.Declared;

internal delegate void UnreducedRows<T>(
    ReadOnlySpan<T> logits, ReadOnlySpan<int> labels, int classes, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate double WeightedRowMean<T>(
    ReadOnlySpan<T> logits, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<T> weights, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate T SummedRows<T>(ReadOnlySpan<T> logits, ReadOnlySpan<byte> labels, int classes, Span<T> gradient);

/// <summary>Cross-entropy in its three reductions, each with another label type.</summary>
internal sealed record RowCase<T>(UnreducedRows<T> Unreduced, WeightedRowMean<T> Mean, SummedRows<T> Sum);

/// <summary>The row-wise cases.</summary>
internal static class RowCases
{
    public static RowCase<float> Float { get; } =
        new(FloatKernels.CrossEntropy, FloatKernels.MeanCrossEntropy, FloatKernels.SumCrossEntropy);

    public static RowCase<double> Double { get; } =
        new(DoubleKernels.CrossEntropy, DoubleKernels.MeanCrossEntropy, DoubleKernels.SumCrossEntropy);
}
