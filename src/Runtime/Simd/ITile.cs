using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Vectors whose quarters, of 16 bytes, lie in memory apart, and how two of them interleave in each quarter.</summary>
/// <typeparam name="V">A vector of numbers.</typeparam>
interface ITile<V>
{
    /// <summary>Reads the quarters, each so many bytes behind the one before.</summary>
    static abstract V Load(ref byte first, nint step);

    /// <summary>Writes the quarters.</summary>
    static abstract void Store(V quarters, ref byte first, nint step);

    /// <summary>The first two numbers of each quarter in turn.</summary>
    static abstract V Low(V left, V right);

    /// <summary>The last two numbers of each quarter in turn.</summary>
    static abstract V High(V left, V right);

    /// <summary>The first pair of numbers of each quarter, or the first <see cref="double"/>, in turn.</summary>
    static abstract V LowPairs(V left, V right);

    /// <summary>The last pair of numbers of each quarter, or the last <see cref="double"/>, in turn.</summary>
    static abstract V HighPairs(V left, V right);
}

/// <summary>Four quarters.</summary>
readonly struct Tile512 : ITile<Vector512<float>>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load(ref byte first, nint step) =>
        Vector512.Create(Tile256.Load(ref first, step), Tile256.Load(ref Unsafe.AddByteOffset(ref first, 2 * step), step));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<float> quarters, ref byte first, nint step)
    {
        Tile256.Store(quarters.GetLower(), ref first, step);
        Tile256.Store(quarters.GetUpper(), ref Unsafe.AddByteOffset(ref first, 2 * step), step);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Low(Vector512<float> left, Vector512<float> right) => Avx512F.UnpackLow(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> High(Vector512<float> left, Vector512<float> right) => Avx512F.UnpackHigh(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LowPairs(Vector512<float> left, Vector512<float> right) =>
        Avx512F.UnpackLow(left.AsDouble(), right.AsDouble()).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> HighPairs(Vector512<float> left, Vector512<float> right) =>
        Avx512F.UnpackHigh(left.AsDouble(), right.AsDouble()).AsSingle();
}

/// <summary>Two quarters.</summary>
readonly struct Tile256 : ITile<Vector256<float>>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(ref byte first, nint step) =>
        Vector256.Create(Tile128.Load(ref first, step), Tile128.Load(ref Unsafe.AddByteOffset(ref first, step), step));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<float> quarters, ref byte first, nint step)
    {
        Tile128.Store(quarters.GetLower(), ref first, step);
        Tile128.Store(quarters.GetUpper(), ref Unsafe.AddByteOffset(ref first, step), step);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Low(Vector256<float> left, Vector256<float> right) => Avx.UnpackLow(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> High(Vector256<float> left, Vector256<float> right) => Avx.UnpackHigh(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LowPairs(Vector256<float> left, Vector256<float> right) =>
        Avx.UnpackLow(left.AsDouble(), right.AsDouble()).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> HighPairs(Vector256<float> left, Vector256<float> right) =>
        Avx.UnpackHigh(left.AsDouble(), right.AsDouble()).AsSingle();
}

/// <summary>One quarter.</summary>
readonly struct Tile128 : ITile<Vector128<float>>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Load(ref byte first, nint step) => Unsafe.ReadUnaligned<Vector128<float>>(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<float> quarters, ref byte first, nint step) => Unsafe.WriteUnaligned(ref first, quarters);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Low(Vector128<float> left, Vector128<float> right) => AdvSimd.Arm64.ZipLow(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> High(Vector128<float> left, Vector128<float> right) => AdvSimd.Arm64.ZipHigh(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> LowPairs(Vector128<float> left, Vector128<float> right) =>
        AdvSimd.Arm64.ZipLow(left.AsDouble(), right.AsDouble()).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> HighPairs(Vector128<float> left, Vector128<float> right) =>
        AdvSimd.Arm64.ZipHigh(left.AsDouble(), right.AsDouble()).AsSingle();
}
