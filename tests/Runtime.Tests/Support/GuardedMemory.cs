using System.Runtime.InteropServices;

namespace LossGen.Runtime.Tests;

/// <summary>A page between two that may not be touched: one byte before or after it ends the process.</summary>
sealed unsafe class GuardedMemory : IDisposable
{
    const int NoAccess = 0;
    const int ReadWrite = 3;
    const int PrivateAnonymous = 0x22;

    static readonly int PageSize = Environment.SystemPageSize;

    readonly byte* _start;

    public GuardedMemory()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Guard pages are set up by Linux calls.");
        _start = (byte*)Map(0, 3 * PageSize, NoAccess, PrivateAnonymous, -1, 0);
        Assert.Equal(0, Protect(_start + PageSize, PageSize, ReadWrite));
    }

    /// <summary>The last <paramref name="count"/> elements before the upper guard.</summary>
    public Span<T> AtEnd<T>(int count)
        where T : unmanaged => new(_start + (2 * PageSize) - (count * sizeof(T)), count);

    /// <summary>The first <paramref name="count"/> elements after the lower guard.</summary>
    public Span<T> AtStart<T>(int count)
        where T : unmanaged => new(_start + PageSize, count);

    public void Dispose() => _ = Unmap(_start, 3 * PageSize);

    [DllImport("libc", EntryPoint = "mmap")]
    static extern void* Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    static extern int Protect(byte* address, nint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    static extern int Unmap(byte* address, nint length);
}
