using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Probe.Declared;

internal delegate void UnreducedRows<T>(
    ReadOnlySpan<T> logits, ReadOnlySpan<int> labels, int classes, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate double WeightedRowMean<T>(
    ReadOnlySpan<T> logits, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<T> weights, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate T SummedRows<T>(ReadOnlySpan<T> logits, ReadOnlySpan<byte> labels, int classes, Span<T> gradient);

internal delegate double FusedRowMean<T>(
    ReadOnlySpan<T> logits, ReadOnlySpan<long> labels, int classes, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate double RowMeanValue<T>(ReadOnlySpan<T> logits, ReadOnlySpan<long> labels, int classes);

internal delegate double WeightedRowMeanValue<T>(
    ReadOnlySpan<T> logits, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<T> weights);

internal delegate T RowSumValue<T>(ReadOnlySpan<T> logits, ReadOnlySpan<byte> labels, int classes);

/// <summary>The mean without weights, with every output and with none, and the other reductions with no output.</summary>
internal sealed record RowValues<T>(
    FusedRowMean<T> FusedMean, RowMeanValue<T> Mean, WeightedRowMeanValue<T> WeightedMean, RowSumValue<T> Sum);

/// <summary>Cross-entropy in its three reductions, each with another label type.</summary>
internal sealed record RowCase<T>(UnreducedRows<T> Unreduced, WeightedRowMean<T> Mean, SummedRows<T> Sum, RowValues<T> Values);

/// <summary>The row-wise cases.</summary>
internal static class RowCases
{
    public static RowCase<float> Float { get; } = new(
        FloatKernels.CrossEntropy,
        FloatKernels.MeanCrossEntropy,
        FloatKernels.SumCrossEntropy,
        new(FloatKernels.MeanCrossEntropy, FloatKernels.MeanCrossEntropy, FloatKernels.MeanCrossEntropy, FloatKernels.SumCrossEntropy));

    public static RowCase<double> Double { get; } = new(
        DoubleKernels.CrossEntropy,
        DoubleKernels.MeanCrossEntropy,
        DoubleKernels.SumCrossEntropy,
        new(DoubleKernels.MeanCrossEntropy, DoubleKernels.MeanCrossEntropy, DoubleKernels.MeanCrossEntropy, DoubleKernels.SumCrossEntropy));
}
