using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace LossGen.Runtime;

/// <summary>Calls a function of the library with the words of the caller's vector. Used by generated code only.</summary>
/// <remarks>The vector says which words they are, so that a caller needs none of its own.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Function
{
    /// <summary>The function of each lane.</summary>
    /// <typeparam name="V">A vector that the CPU has, or a number.</typeparam>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="N">The function.</typeparam>
    /// <param name="x">The arguments.</param>
    /// <returns>The values.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of<V, T, N>(V x)
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunction<T>
    {
        if (typeof(V) == typeof(Vector512<T>))
        {
            return Unsafe.BitCast<Vector512<T>, V>(
                N.At<Vector512<T>, Arithmetic512<T>, Unary512<T>, Fused512<T>, Choice512<T>, Exponents512<T>>(Unsafe.BitCast<V, Vector512<T>>(x)));
        }

        if (typeof(V) == typeof(Vector256<T>))
        {
            return Unsafe.BitCast<Vector256<T>, V>(
                N.At<Vector256<T>, Arithmetic256<T>, Unary256<T>, Fused256<T>, Choice256<T>, Exponents256<T>>(Unsafe.BitCast<V, Vector256<T>>(x)));
        }

        if (typeof(V) == typeof(Vector128<T>))
        {
            return Unsafe.BitCast<Vector128<T>, V>(
                N.At<Vector128<T>, Arithmetic128<T>, Unary128<T>, Fused128<T>, Choice128<T>, Exponents128<T>>(Unsafe.BitCast<V, Vector128<T>>(x)));
        }

        return Unsafe.BitCast<T, V>(
            N.At<T, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>(Unsafe.BitCast<V, T>(x)));
    }

    /// <summary>The function of each pair of lanes.</summary>
    /// <typeparam name="V">A vector that the CPU has, or a number.</typeparam>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="N">The function.</typeparam>
    /// <param name="first">The first arguments.</param>
    /// <param name="second">The second arguments.</param>
    /// <returns>The values.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of<V, T, N>(V first, V second)
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunctionOfTwo<T>
    {
        if (typeof(V) == typeof(Vector512<T>))
        {
            return Unsafe.BitCast<Vector512<T>, V>(
                N.At<Vector512<T>, Arithmetic512<T>, Unary512<T>, Fused512<T>, Choice512<T>, Exponents512<T>>(
                    Unsafe.BitCast<V, Vector512<T>>(first), Unsafe.BitCast<V, Vector512<T>>(second)));
        }

        if (typeof(V) == typeof(Vector256<T>))
        {
            return Unsafe.BitCast<Vector256<T>, V>(
                N.At<Vector256<T>, Arithmetic256<T>, Unary256<T>, Fused256<T>, Choice256<T>, Exponents256<T>>(
                    Unsafe.BitCast<V, Vector256<T>>(first), Unsafe.BitCast<V, Vector256<T>>(second)));
        }

        if (typeof(V) == typeof(Vector128<T>))
        {
            return Unsafe.BitCast<Vector128<T>, V>(
                N.At<Vector128<T>, Arithmetic128<T>, Unary128<T>, Fused128<T>, Choice128<T>, Exponents128<T>>(
                    Unsafe.BitCast<V, Vector128<T>>(first), Unsafe.BitCast<V, Vector128<T>>(second)));
        }

        return Unsafe.BitCast<T, V>(
            N.At<T, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>(
                Unsafe.BitCast<V, T>(first), Unsafe.BitCast<V, T>(second)));
    }
}
