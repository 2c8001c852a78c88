using System.Numerics;
using System.Runtime.InteropServices;

namespace LossGen.Benchmarks.Memory;

/// <summary>Memory outside the heap, at a known distance from a line of the cache.</summary>
sealed unsafe class Buffer<T> : IDisposable
    where T : unmanaged, INumberBase<T>
{
    const int Line = 64;
    const int Page = 4096;

    // Buffers of one workload begin at different places of a page: where a load is a whole number of pages from a store
    // before it, the CPU takes one for the other and waits, in some loops and not in others.
    const int LinesBetween = 17;

    void* _memory;

    /// <param name="length">The number of elements.</param>
    /// <param name="index">Which buffer of its workload it is.</param>
    /// <param name="placement">Where it begins.</param>
    public Buffer(int length, int index, Placement placement)
    {
        int offset = index * LinesBetween * Line + (placement == Placement.Unaligned ? 16 : 0);
        _memory = NativeMemory.AlignedAlloc((nuint)length * (nuint)sizeof(T) + (nuint)offset, Page);
        Pointer = (T*)((byte*)_memory + offset);
        Length = length;
        Span.Clear();
    }

    /// <summary>The first element.</summary>
    public T* Pointer { get; }

    /// <summary>The number of elements.</summary>
    public int Length { get; }

    /// <summary>All elements.</summary>
    public Span<T> Span => new(Pointer, Length);

    public static implicit operator Span<T>(Buffer<T> buffer) => buffer.Span;

    public static implicit operator ReadOnlySpan<T>(Buffer<T> buffer) => buffer.Span;

    /// <summary>Fills the buffer with a pattern, again and again.</summary>
    public void Fill(float[] pattern)
    {
        Span<T> first = Span[..Math.Min(pattern.Length, Length)];
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = T.CreateTruncating(pattern[i]);
        }

        for (int start = first.Length; start < Length; start += first.Length)
        {
            first[..Math.Min(first.Length, Length - start)].CopyTo(Span[start..]);
        }
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_memory);
        _memory = null;
    }
}
