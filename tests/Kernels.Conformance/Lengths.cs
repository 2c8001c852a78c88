namespace LossGen.Kernels.Conformance;

/// <summary>How long the operands are.</summary>
internal static class Lengths
{
    /// <summary>The rows of a call. Elementwise kernels see as many elements as all rows have together.</summary>
    public const int Rows = 3;

    /// <summary>Every tail of a row of lanes and of a block of four rows, once with nothing before it.</summary>
    public static int[] Few { get; } = [.. Enumerable.Range(1, 72)];

    /// <summary>Around the sizes of blocks, and well past them.</summary>
    public static int[] More { get; } = [127, 128, 129, 255, 256, 257, 1000, 1365, 1366, 4095, 4096, 4097, 20000];

    /// <summary>The most bytes that a span can have.</summary>
    public static int LargestSpan { get; } = Rows * More.Max() * sizeof(double);
}
