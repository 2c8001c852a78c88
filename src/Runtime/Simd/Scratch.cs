using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Memory on the stack for vectors. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Scratch
{
    /// <summary>The first element on a boundary of 64 bytes, so that no vector lies across two lines of the cache.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="memory">Memory on the stack, longer by 64 bytes than what is needed.</param>
    /// <returns>The element.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T Aligned<T>(Span<T> memory)
        where T : unmanaged
    {
        ref T start = ref MemoryMarshal.GetReference(memory);
        return ref Unsafe.AddByteOffset(ref start, (CacheLine.Length - CacheLine.OffsetOf(ref start)) & (CacheLine.Length - 1));
    }
}
