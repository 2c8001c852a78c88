using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>A line, as caches hold memory.</summary>
[StructLayout(LayoutKind.Sequential, Size = Length)]
unsafe struct CacheLine
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

    /// <summary>The length of the lines that hold some bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Above(nint length) => (length + Length - 1) & ~(Length - 1);

    /// <summary>Where the next line starts, if none does at an address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte* Next(byte* address) => address + (-(nint)address & (Length - 1));
}
