using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The lines in which caches hold memory.</summary>
static unsafe class CacheLine
{
    /// <summary>How many bytes they have on the CPUs that are known.</summary>
    public const int Length = 64;

    /// <summary>How many bytes behind the start of a line something lies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint OffsetOf<T>(ref T element)
        where T : unmanaged => (nint)Unsafe.AsPointer(ref element) & (Length - 1);

    /// <summary>Whether a line starts at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StartsAt(nint address) => (address & (Length - 1)) == 0;
}
