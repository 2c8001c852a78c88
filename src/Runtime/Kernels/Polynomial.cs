using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// One method for each degree: a loop over coefficients would not be unrolled.

/// <summary>Polynomials by Horner's rule, each step rounded once; the coefficient of the highest power comes first. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Polynomial
{
    /// <summary>A polynomial of degree 2.</summary>
    /// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
    /// <typeparam name="T">A lane.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <param name="x">Where.</param>
    /// <param name="a">A coefficient.</param>
    /// <param name="b">A coefficient.</param>
    /// <param name="c">A coefficient.</param>
    /// <returns>The value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(F.MultiplyAdd(A.All(a), x, A.All(b)), x, A.All(c));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(F.MultiplyAdd(F.MultiplyAdd(A.All(a), x, A.All(b)), x, A.All(c)), x, A.All(d));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(F.MultiplyAdd(F.MultiplyAdd(F.MultiplyAdd(A.All(a), x, A.All(b)), x, A.All(c)), x, A.All(d)), x, A.All(e));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c), x, A.All(d)), x, A.All(e)), x, A.All(f));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d), x, A.All(e)), x, A.All(f)), x, A.All(g));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e), x, A.All(f)), x, A.All(g)), x, A.All(h));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h, T i)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e, f), x, A.All(g)), x, A.All(h)), x, A.All(i));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h, T i, T j)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e, f, g), x, A.All(h)), x, A.All(i)), x, A.All(j));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h, T i, T j, T k)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e, f, g, h), x, A.All(i)), x, A.All(j)), x, A.All(k));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h, T i, T j, T k, T l)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e, f, g, h, i), x, A.All(j)), x, A.All(k)), x, A.All(l));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h, T i, T j, T k, T l, T m)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e, f, g, h, i, j), x, A.All(k)), x, A.All(l)), x, A.All(m));

    /// <inheritdoc cref="At{V, T, A, F}(V, T, T, T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V, T, A, F>(V x, T a, T b, T c, T d, T e, T f, T g, T h, T i, T j, T k, T l, T m, T n)
        where V : struct
        where T : unmanaged
        where A : struct, IArithmetic<V, T>
        where F : struct, IFused<V> =>
        F.MultiplyAdd(
            F.MultiplyAdd(F.MultiplyAdd(At<V, T, A, F>(x, a, b, c, d, e, f, g, h, i, j, k), x, A.All(l)), x, A.All(m)), x, A.All(n));
}
