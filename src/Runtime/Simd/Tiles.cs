using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Transposes as many rows as a column has lanes, 16 bytes of each at a time: four <see cref="float"/> or two <see cref="double"/>.</summary>
static class Tiles
{
    private const int Width = 16;

    /// <summary>Whether the CPU transposes rows of so many bytes.</summary>
    /// <param name="length">The bytes of a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanTake(nint length) => length >= Width && (Avx.IsSupported || AdvSimd.Arm64.IsSupported);

    /// <summary>Copies whole rows into columns.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="rows">The first element of the first row.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="stride">How many elements there are from one row to the next.</param>
    /// <param name="columns">The first lane of the first column.</param>
    public static void FromRows<T>(ref T rows, nint classes, nint stride, ref T columns)
        where T : unmanaged
    {
        ref byte from = ref Unsafe.As<T, byte>(ref rows), to = ref Unsafe.As<T, byte>(ref columns);
        if (Avx512F.IsSupported)
            FromRows<T, Vector512<float>, Tile512>(ref from, classes * Unsafe.SizeOf<T>(), stride * Unsafe.SizeOf<T>(), ref to);
        else if (Avx.IsSupported)
            FromRows<T, Vector256<float>, Tile256>(ref from, classes * Unsafe.SizeOf<T>(), stride * Unsafe.SizeOf<T>(), ref to);
        else
            FromRows<T, Vector128<float>, Tile128>(ref from, classes * Unsafe.SizeOf<T>(), stride * Unsafe.SizeOf<T>(), ref to);
    }

    /// <summary>Copies columns into whole rows, and writes nothing between them.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="columns">The first lane of the first column.</param>
    /// <param name="classes">The length of a row.</param>
    /// <param name="stride">How many elements there are from one row to the next.</param>
    /// <param name="rows">The first element of the first row.</param>
    public static void ToRows<T>(ref T columns, nint classes, nint stride, ref T rows)
        where T : unmanaged
    {
        ref byte from = ref Unsafe.As<T, byte>(ref columns), to = ref Unsafe.As<T, byte>(ref rows);
        if (Avx512F.IsSupported)
            ToRows<T, Vector512<float>, Tile512>(ref from, classes * Unsafe.SizeOf<T>(), stride * Unsafe.SizeOf<T>(), ref to);
        else if (Avx.IsSupported)
            ToRows<T, Vector256<float>, Tile256>(ref from, classes * Unsafe.SizeOf<T>(), stride * Unsafe.SizeOf<T>(), ref to);
        else
            ToRows<T, Vector128<float>, Tile128>(ref from, classes * Unsafe.SizeOf<T>(), stride * Unsafe.SizeOf<T>(), ref to);
    }

    // A column is stored as it will be loaded: from smaller stores a load would have to wait until they are in the cache.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FromRows<T, V, Z>(ref byte rows, nint length, nint stride, ref byte columns)
        where T : unmanaged
        where V : unmanaged
        where Z : struct, ITile<V>
    {
        for (nint part = 0; part < CacheLine.Length; part += Unsafe.SizeOf<V>())
        {
            for (nint at = 0; at < length; at += Width)
            {
                at = Within(at, length);
                ref byte row = ref Unsafe.AddByteOffset(ref rows, at), column = ref ColumnAt<T>(ref columns, at, part);
                V row0 = Z.Load(ref row, Together<T>() * stride), row1 = Z.Load(ref Unsafe.AddByteOffset(ref row, stride), Together<T>() * stride);
                if (Together<T>() == 2)
                {
                    Write<V>(Z.LowPairs(row0, row1), ref column, 0);
                    Write<V>(Z.HighPairs(row0, row1), ref column, 1);
                    continue;
                }

                V row2 = Z.Load(ref Unsafe.AddByteOffset(ref row, 2 * stride), 4 * stride), row3 = Z.Load(ref Unsafe.AddByteOffset(ref row, 3 * stride), 4 * stride);
                V low0 = Z.Low(row0, row1), low2 = Z.Low(row2, row3), high0 = Z.High(row0, row1), high2 = Z.High(row2, row3);
                Write<V>(Z.LowPairs(low0, low2), ref column, 0);
                Write<V>(Z.HighPairs(low0, low2), ref column, 1);
                Write<V>(Z.LowPairs(high0, high2), ref column, 2);
                Write<V>(Z.HighPairs(high0, high2), ref column, 3);
            }

            rows = ref Unsafe.AddByteOffset(ref rows, Unsafe.SizeOf<V>() / Unsafe.SizeOf<T>() * stride);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToRows<T, V, Z>(ref byte columns, nint length, nint stride, ref byte rows)
        where T : unmanaged
        where V : unmanaged
        where Z : struct, ITile<V>
    {
        for (nint part = 0; part < CacheLine.Length; part += Unsafe.SizeOf<V>())
        {
            for (nint at = 0; at < length; at += Width)
            {
                at = Within(at, length);
                ref byte row = ref Unsafe.AddByteOffset(ref rows, at), column = ref ColumnAt<T>(ref columns, at, part);
                V column0 = Read<V>(ref column, 0), column1 = Read<V>(ref column, 1);
                if (Together<T>() == 2)
                {
                    Z.Store(Z.LowPairs(column0, column1), ref row, 2 * stride);
                    Z.Store(Z.HighPairs(column0, column1), ref Unsafe.AddByteOffset(ref row, stride), 2 * stride);
                    continue;
                }

                V column2 = Read<V>(ref column, 2), column3 = Read<V>(ref column, 3);
                V low0 = Z.Low(column0, column1), low2 = Z.Low(column2, column3), high0 = Z.High(column0, column1), high2 = Z.High(column2, column3);
                Z.Store(Z.LowPairs(low0, low2), ref row, 4 * stride);
                Z.Store(Z.HighPairs(low0, low2), ref Unsafe.AddByteOffset(ref row, stride), 4 * stride);
                Z.Store(Z.LowPairs(high0, high2), ref Unsafe.AddByteOffset(ref row, 2 * stride), 4 * stride);
                Z.Store(Z.HighPairs(high0, high2), ref Unsafe.AddByteOffset(ref row, 3 * stride), 4 * stride);
            }

            rows = ref Unsafe.AddByteOffset(ref rows, Unsafe.SizeOf<V>() / Unsafe.SizeOf<T>() * stride);
        }
    }

    // The last tile of a row overlaps the one before, so that nothing behind the row is touched.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Within(nint at, nint length) => at + Width > length ? length - Width : at;

    // How many elements a quarter has, and so how many rows and columns a tile.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Together<T>()
        where T : unmanaged => Width / Unsafe.SizeOf<T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte ColumnAt<T>(ref byte columns, nint at, nint part)
        where T : unmanaged => ref Unsafe.AddByteOffset(ref columns, at / Unsafe.SizeOf<T>() * CacheLine.Length + part);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Read<V>(ref byte column, int index)
        where V : unmanaged => Unsafe.ReadUnaligned<V>(ref Unsafe.AddByteOffset(ref column, (nint)(index * CacheLine.Length)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<V>(V column, ref byte columns, int index)
        where V : unmanaged => Unsafe.WriteUnaligned(ref Unsafe.AddByteOffset(ref columns, (nint)(index * CacheLine.Length)), column);
}
