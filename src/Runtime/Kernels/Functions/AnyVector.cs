using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LossGen.Runtime;

/// <summary>Functions of vectors of any width, on every CPU.</summary>
/// <remarks>
/// A vector that the CPU has no words for is computed in parts: its halves, and in the end its numbers. On x86 with AVX2 the words are
/// those of 256 bits and more, and 128 bits are half of such a vector.
/// </remarks>
static class AnyVector
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T, N>(Vector512<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunction<T> => Avx512F.IsSupported
        ? Function.Of<Vector512<T>, T, N>(x)
        : Vector512.Create(Of<T, N>(x.GetLower()), Of<T, N>(x.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Of<T, N>(Vector256<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunction<T> => Avx2.IsSupported && Fma.IsSupported
        ? Function.Of<Vector256<T>, T, N>(x)
        : Vector256.Create(Of<T, N>(x.GetLower()), Of<T, N>(x.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Of<T, N>(Vector128<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunction<T>
    {
        if (Avx2.IsSupported && Fma.IsSupported)
            return Function.Of<Vector256<T>, T, N>(x.ToVector256()).GetLower();
        if (AdvSimd.Arm64.IsSupported || Fused128<T>.IsFast)
            return Function.Of<Vector128<T>, T, N>(x);

        return OfNumbers<T, N>(x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T, N>(Vector512<T> first, Vector512<T> second)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunctionOfTwo<T> => Avx512F.IsSupported
        ? Function.Of<Vector512<T>, T, N>(first, second)
        : Vector512.Create(Of<T, N>(first.GetLower(), second.GetLower()), Of<T, N>(first.GetUpper(), second.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Of<T, N>(Vector256<T> first, Vector256<T> second)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunctionOfTwo<T> => Avx2.IsSupported && Fma.IsSupported
        ? Function.Of<Vector256<T>, T, N>(first, second)
        : Vector256.Create(Of<T, N>(first.GetLower(), second.GetLower()), Of<T, N>(first.GetUpper(), second.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<T> Of<T, N>(Vector128<T> first, Vector128<T> second)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunctionOfTwo<T>
    {
        if (Avx2.IsSupported && Fma.IsSupported)
            return Function.Of<Vector256<T>, T, N>(first.ToVector256(), second.ToVector256()).GetLower();
        if (AdvSimd.Arm64.IsSupported || Fused128<T>.IsFast)
            return Function.Of<Vector128<T>, T, N>(first, second);

        return OfNumbers<T, N>(first, second);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static Vector128<T> OfNumbers<T, N>(Vector128<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunction<T>
    {
        Vector128<T> values = default;
        for (int i = 0; i < Vector128<T>.Count; i++)
            values = values.WithElement(i, Function.Of<T, T, N>(x[i]));

        return values;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static Vector128<T> OfNumbers<T, N>(Vector128<T> first, Vector128<T> second)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunctionOfTwo<T>
    {
        Vector128<T> values = default;
        for (int i = 0; i < Vector128<T>.Count; i++)
            values = values.WithElement(i, Function.Of<T, T, N>(first[i], second[i]));

        return values;
    }
}
