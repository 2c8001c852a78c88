using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>
/// Stores that go past the caches: memory need not be read before it is overwritten, if so much is written that nothing of
/// it would still be in a cache when it is wanted. Used by generated code only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class Streaming
{
    // Several times the last cache of most machines: below it, stores past the caches cost what they save or more.
    const long LeastBytes = 128L << 20;

    /// <summary>Whether it pays to write an output past the caches.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="output">The output. It has to begin on a boundary of 64 bytes, and stays there while it is pinned; on others only the caches help.</param>
    /// <param name="arrays">How many arrays of its size the kernel reads and writes.</param>
    /// <returns>Whether it does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Pays<T>(ReadOnlySpan<T> output, int arrays)
        where T : unmanaged =>
        (long)output.Length * sizeof(T) * arrays >= LeastBytes && Sse.IsSupported && CacheLine.OffsetOf(ref MemoryMarshal.GetReference(output)) == 0;

    /// <summary>Calls a kernel while the garbage collector leaves its spans where they are.</summary>
    /// <param name="spans">The spans.</param>
    /// <param name="body">What is done with them; it asks <see cref="Pays"/> again, now that nothing moves.</param>
    public static void Run(scoped ref SharedSpans spans, PinnedBody body) => spans.Run(body);

    /// <summary>Writes a vector of each of four rows of lanes past the caches. Rows are a line of the cache apart.</summary>
    /// <remarks>
    /// Nothing is pinned here, because the memory is, by <see cref="Run"/>: a garbage collection must not move it off its
    /// boundary, where these stores fault. To pin is also to write to the stack, and that write would wait in line behind the
    /// slow ones.
    /// </remarks>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="row0">The vector of the first row.</param>
    /// <param name="row1">That of the second.</param>
    /// <param name="row2">That of the third.</param>
    /// <param name="row3">That of the last.</param>
    /// <param name="destination">Where the first row's goes, on a boundary of the vector's size.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> row0, Vector256<T> row1, Vector256<T> row2, Vector256<T> row3, ref T destination)
        where T : unmanaged
    {
        var address = (T*)Unsafe.AsPointer(ref destination);
        Rows(row0, row1, address);
        Rows(row2, row3, address + 2 * CacheLine.Length / sizeof(T));
    }

    /// <summary>The same of two rows.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="row0">The vector of the first row.</param>
    /// <param name="row1">That of the second.</param>
    /// <param name="destination">Where the first row's goes, on a boundary of the vector's size.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> row0, Vector256<T> row1, ref T destination)
        where T : unmanaged
    {
        Rows(row0, row1, (T*)Unsafe.AsPointer(ref destination));
    }

    /// <inheritdoc cref="Store{T}(Vector256{T}, Vector256{T}, Vector256{T}, Vector256{T}, ref T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector512<T> row0, Vector512<T> row1, Vector512<T> row2, Vector512<T> row3, ref T destination)
        where T : unmanaged
    {
        var address = (T*)Unsafe.AsPointer(ref destination);
        Rows(row0, row1, address);
        Rows(row2, row3, address + 2 * CacheLine.Length / sizeof(T));
    }

    /// <inheritdoc cref="Store{T}(Vector256{T}, Vector256{T}, ref T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector512<T> row0, Vector512<T> row1, ref T destination)
        where T : unmanaged
    {
        Rows(row0, row1, (T*)Unsafe.AsPointer(ref destination));
    }

    /// <summary>
    /// Writes a vector past the caches, if its buffer begins on a boundary. A call asks that before it pins the buffer, and a garbage collection
    /// may move it in between; so each store asks again. The answer is the same for the whole loop, which waits for the memory anyway.
    /// </summary>
    /// <param name="lanes">The vector.</param>
    /// <param name="buffer">The pinned buffer.</param>
    /// <param name="destination">Where the vector goes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store<T>(Vector512<T> lanes, nint buffer, T* destination)
        where T : unmanaged
    {
        if (CacheLine.StartsAt(buffer))
            lanes.StoreAlignedNonTemporal(destination);
        else
            lanes.Store(destination);
    }

    /// <inheritdoc cref="Store{T}(Vector512{T}, nint, T*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store<T>(Vector256<T> lanes, nint buffer, T* destination)
        where T : unmanaged
    {
        if (CacheLine.StartsAt(buffer))
            lanes.StoreAlignedNonTemporal(destination);
        else
            lanes.Store(destination);
    }

    /// <summary>Makes what was written past the caches visible to other threads before anything that is written later.</summary>
    public static void Finish()
    {
        if (Sse.IsSupported)
            Sse.StoreFence();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Rows<T>(Vector256<T> row0, Vector256<T> row1, T* address)
        where T : unmanaged
    {
        row0.StoreAlignedNonTemporal(address);
        row1.StoreAlignedNonTemporal(address + CacheLine.Length / sizeof(T));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Rows<T>(Vector512<T> row0, Vector512<T> row1, T* address)
        where T : unmanaged
    {
        row0.StoreAlignedNonTemporal(address);
        row1.StoreAlignedNonTemporal(address + CacheLine.Length / sizeof(T));
    }
}
