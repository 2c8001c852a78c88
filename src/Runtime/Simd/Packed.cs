using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>Reads a few narrow elements side by side into a vector, for the converting loads.</summary>
/// <remarks>Bytes are taken in the order of memory, as every target with vectors has it: the lowest first.</remarks>
static class Packed
{
    /// <summary>The elements from an index on, at most 16 bytes of them; what follows them is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load<T>(ref readonly T source, nuint index, int lanes)
        where T : unmanaged
    {
        ref byte first = ref FirstByte(in source, index);
        return (lanes * Unsafe.SizeOf<T>()) switch
        {
            sizeof(ushort) => Vector128.CreateScalar(Unsafe.ReadUnaligned<ushort>(ref first)).AsByte(),
            sizeof(uint) => Vector128.CreateScalar(Unsafe.ReadUnaligned<uint>(ref first)).AsByte(),
            sizeof(ulong) => Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref first)).AsByte(),
            _ => Vector128.LoadUnsafe(ref first),
        };
    }

    /// <summary>
    /// The first of at most <paramref name="lanes"/> elements and nothing after them; what follows them is 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> LoadPartial<T>(ref readonly T source, int count, int lanes)
        where T : unmanaged
    {
        ref byte first = ref FirstByte(in source, 0);
        int bytes = Math.Clamp(count, 0, lanes) * Unsafe.SizeOf<T>();
        ulong low = FirstBytes(ref first, bytes);
        // The first half of the condition is known to the compiler, and often all there is of it.
        if (lanes * Unsafe.SizeOf<T>() <= sizeof(ulong) || bytes <= sizeof(ulong))
            return Vector128.CreateScalar(low).AsByte();

        ulong high = FirstBytes(ref Unsafe.Add(ref first, sizeof(ulong)), bytes - sizeof(ulong));
        return Vector128.Create(low, high).AsByte();
    }

    /// <summary>The bytes of an element and of what follows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte FirstByte<T>(ref readonly T source, nuint index)
        where T : unmanaged => ref Unsafe.As<T, byte>(ref Unsafe.Add(ref Unsafe.AsRef(in source), index));

    // Two reads, one from the start and one up to the end: where they overlap they agree, so that OR joins them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong FirstBytes(ref byte first, int count) => count switch
    {
        >= sizeof(ulong) => Unsafe.ReadUnaligned<ulong>(ref first),
        >= sizeof(uint) => Join<uint>(ref first, count - sizeof(uint)),
        >= sizeof(ushort) => Join<ushort>(ref first, count - sizeof(ushort)),
        sizeof(byte) => first,
        _ => 0,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Join<T>(ref byte first, int rest)
        where T : unmanaged, System.Numerics.IBinaryInteger<T> =>
        ulong.CreateTruncating(Unsafe.ReadUnaligned<T>(ref first))
            | (ulong.CreateTruncating(Unsafe.ReadUnaligned<T>(ref Unsafe.Add(ref first, rest))) << (8 * rest));
}
