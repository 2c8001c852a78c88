using System.Runtime.InteropServices;
using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>Outputs so large that they are written past the caches where they are aligned: the same bits as where they are not.</summary>
public sealed class StreamingTests
{
    private const int Alignment = 64;

    // With 12 bytes an element it is more than the 128 MiB from where on it is done; the last block is a partial one.
    private const int Count = 11_300_021;

    [Fact]
    public void An_aligned_gradient_has_the_bits_of_an_unaligned_one()
    {
        float[] predictions = Numbers(1), targets = Numbers(2);
        Memory<float> aligned = FromBoundary(0), unaligned = FromBoundary(1);

        float value = FloatKernels.SumHuber(predictions, targets, aligned.Span);
        float expected = FloatKernels.SumHuber(predictions, targets, unaligned.Span);

        Assert.Equal(BitConverter.SingleToInt32Bits(expected), BitConverter.SingleToInt32Bits(value));
        Assert.True(aligned.Span.SequenceEqual(unaligned.Span));
    }

    private static float[] Numbers(int seed)
    {
        Random random = new(seed);
        float[] numbers = new float[Count];
        for (int i = 0; i < Count; i++)
        {
            numbers[i] = 4 * random.NextSingle();
        }

        return numbers;
    }

    /// <summary>Memory that begins some elements after a boundary.</summary>
    private static Memory<float> FromBoundary(int elements)
    {
        float[] memory = GC.AllocateUninitializedArray<float>(Count + (2 * Alignment), pinned: true);
        int misplaced = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) % Alignment);
        return memory.AsMemory(((Alignment - misplaced) / sizeof(float)) + elements, Count);
    }
}
