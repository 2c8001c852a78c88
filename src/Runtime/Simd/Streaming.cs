using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>
/// Stores that go past the caches: memory need not be read before it is overwritten, if so much is written that nothing of
/// it would still be in a cache when it is wanted.
/// </summary>
static unsafe class Streaming
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
}
