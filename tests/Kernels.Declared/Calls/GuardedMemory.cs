using System.Runtime.InteropServices;

namespace LossGen.Kernels.Declared.Calls;

/// <summary>Memory between two pages that may not be touched: one byte before or after it ends the process.</summary>
internal sealed unsafe class GuardedMemory
{
    private const int ReadWrite = 3;
    private const int PrivateAnonymous = 0x22;

    private static readonly int Page = Environment.SystemPageSize;

    private readonly byte* _start;
    private readonly int _size;

    public GuardedMemory(int bytes)
    {
        _size = (bytes + Page - 1) / Page * Page;
        _start = (byte*)Map(0, _size + 2 * Page, 0, PrivateAnonymous, -1, 0);
        if (_start == (void*)-1 || Protect(_start + Page, _size, ReadWrite) != 0)
        {
            throw new InvalidOperationException("The guard pages could not be set up.");
        }
    }

    /// <summary>Memory that ends at the upper guard, or starts at the lower one.</summary>
    public Span<T> Of<T>(int count, bool end)
        where T : unmanaged => new(end ? _start + Page + _size - count * sizeof(T) : _start + Page, count);

    /// <summary>A copy of the values that ends at the upper guard.</summary>
    public Span<T> AtEnd<T>(ReadOnlySpan<T> values)
        where T : unmanaged => At(end: true, values);

    /// <summary>A copy of the values that starts at the lower guard.</summary>
    public Span<T> AtStart<T>(ReadOnlySpan<T> values)
        where T : unmanaged => At(end: false, values);

    /// <summary>A copy of the values at the upper guard, or at the lower one.</summary>
    public Span<T> At<T>(bool end, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Span<T> copy = Of<T>(values.Length, end);
        values.CopyTo(copy);
        return copy;
    }

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern void* Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(byte* address, nint length, int protection);
}
