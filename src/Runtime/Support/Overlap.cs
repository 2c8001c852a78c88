using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>Whether two spans share memory. An empty span shares none.</summary>
static class Overlap
{
    /// <summary>Whether any byte belongs to both spans.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any<TFirst, TSecond>(ReadOnlySpan<TFirst> first, ReadOnlySpan<TSecond> second)
        where TFirst : struct
        where TSecond : struct
    {
        // As unsigned numbers: the distance to a start that lies before is larger than any span.
        nuint distance = (nuint)Distance(first, second);
        return !first.IsEmpty
            && !second.IsEmpty
            && (distance < Bytes(first) || unchecked(0 - distance) < Bytes(second));
    }

    /// <summary>Whether both spans start at the same byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SameStart<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second)
        where T : struct => Distance(first, second) == 0;

    static nint Distance<TFirst, TSecond>(ReadOnlySpan<TFirst> first, ReadOnlySpan<TSecond> second) =>
        Unsafe.ByteOffset(
            ref Unsafe.As<TFirst, byte>(ref MemoryMarshal.GetReference(first)),
            ref Unsafe.As<TSecond, byte>(ref MemoryMarshal.GetReference(second)));

    // A span of doubles may have more bytes than an int can count.
    static nuint Bytes<T>(ReadOnlySpan<T> span) => (nuint)span.Length * (nuint)Unsafe.SizeOf<T>();
}
