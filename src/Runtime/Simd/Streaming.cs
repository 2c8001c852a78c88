using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
}
