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
    /// <param name="output">The output. It has to begin on a boundary of 64 bytes; on others only the caches help.</param>
    /// <param name="arrays">How many arrays of its size the kernel reads and writes.</param>
    /// <returns>Whether it does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Pays<T>(ReadOnlySpan<T> output, int arrays)
        where T : unmanaged =>
        (long)output.Length * sizeof(T) * arrays >= LeastBytes && Sse.IsSupported && CacheLine.OffsetOf(ref MemoryMarshal.GetReference(output)) == 0;

    /// <summary>Writes a vector past the caches.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="value">The vector.</param>
    /// <param name="destination">Where its first element goes, on a boundary of the vector's size.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> value, ref T destination)
        where T : unmanaged
    {
        fixed (T* address = &destination)
            value.StoreAlignedNonTemporal(address);
    }

    /// <inheritdoc cref="Store{T}(Vector256{T}, ref T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector512<T> value, ref T destination)
        where T : unmanaged
    {
        fixed (T* address = &destination)
            value.StoreAlignedNonTemporal(address);
    }

    /// <summary>Makes what was written past the caches visible to other threads before anything that is written later.</summary>
    public static void Finish()
    {
        if (Sse.IsSupported)
            Sse.StoreFence();
    }
}
