namespace LossGen.Kernels.Tests;

/// <summary>Everything one call reads and writes; outputs hold a number that no kernel would leave there.</summary>
internal sealed record Arguments<T>(int Rows, int Classes)
    where T : unmanaged, System.Numerics.INumber<T>
{
    public int Classes { get; init; } = Classes;

    /// <summary>The first operand: predictions, or rows of logits.</summary>
    public Memory<T> Operand { get; init; } = Filled(Rows * Classes, 0);

    public Memory<T> Targets { get; init; } = Filled(Rows * Classes, 1);

    public long[] Labels { get; init; } = new long[Rows];

    public Memory<T> Weights { get; init; } = Filled(Rows, 1);

    public Memory<T> Losses { get; init; } = Filled(Rows, 7);

    public Memory<T> Gradient { get; init; } = Filled(Rows * Classes, 7);

    public Memory<T> Hessian { get; init; } = Filled(Rows * Classes, 7);

    /// <summary>A copy of all the numbers as they are now.</summary>
    public T[] Contents() => [.. Operand.Span, .. Targets.Span, .. Weights.Span, .. Losses.Span, .. Gradient.Span, .. Hessian.Span];

    private static T[] Filled(int count, int value) => [.. Enumerable.Repeat(T.CreateChecked(value), count)];
}
