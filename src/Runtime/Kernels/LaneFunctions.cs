using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Parts of functions that kernels compute of two or four vectors side by side, so that latencies overlap. Used by generated code only.</summary>
/// <remarks>Vectors may have any width and element type that kernels have. The generator writes the bodies.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class LaneFunctions
{
    /// <summary>eˣ of an x so far limited that the exponent of the result is a number, of two vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="x0">x of vector 0.</param>
    /// <param name="x1">x of vector 1.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void Exp<V>(
        V x0, V x1,
        out V result0, out V result1)
        where V : struct;

    /// <summary>eˣ of an x so far limited that the exponent of the result is a number, of four vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="x0">x of vector 0.</param>
    /// <param name="x1">x of vector 1.</param>
    /// <param name="x2">x of vector 2.</param>
    /// <param name="x3">x of vector 3.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    /// <param name="result2">The result of vector 2.</param>
    /// <param name="result3">The result of vector 3.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void Exp<V>(
        V x0, V x1, V x2, V x3,
        out V result0, out V result1, out V result2, out V result3)
        where V : struct;

    /// <summary>k·ln 2 + log(a/b) for a/b within [½, 2], of two vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="k0">k of vector 0.</param>
    /// <param name="k1">k of vector 1.</param>
    /// <param name="a0">a of vector 0.</param>
    /// <param name="a1">a of vector 1.</param>
    /// <param name="b0">b of vector 0.</param>
    /// <param name="b1">b of vector 1.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void LogRatio<V>(
        V k0, V k1, V a0, V a1, V b0, V b1,
        out V result0, out V result1)
        where V : struct;

    /// <summary>k·ln 2 + log(a/b) for a/b within [½, 2], of four vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="k0">k of vector 0.</param>
    /// <param name="k1">k of vector 1.</param>
    /// <param name="k2">k of vector 2.</param>
    /// <param name="k3">k of vector 3.</param>
    /// <param name="a0">a of vector 0.</param>
    /// <param name="a1">a of vector 1.</param>
    /// <param name="a2">a of vector 2.</param>
    /// <param name="a3">a of vector 3.</param>
    /// <param name="b0">b of vector 0.</param>
    /// <param name="b1">b of vector 1.</param>
    /// <param name="b2">b of vector 2.</param>
    /// <param name="b3">b of vector 3.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    /// <param name="result2">The result of vector 2.</param>
    /// <param name="result3">The result of vector 3.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void LogRatio<V>(
        V k0, V k1, V k2, V k3, V a0, V a1, V a2, V a3, V b0, V b1, V b2, V b3,
        out V result0, out V result1, out V result2, out V result3)
        where V : struct;

    /// <summary>f − log(1 + f) for f within [−¼, ½], of two vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="f0">f of vector 0.</param>
    /// <param name="f1">f of vector 1.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void Bend<V>(
        V f0, V f1,
        out V result0, out V result1)
        where V : struct;

    /// <summary>f − log(1 + f) for f within [−¼, ½], of four vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="f0">f of vector 0.</param>
    /// <param name="f1">f of vector 1.</param>
    /// <param name="f2">f of vector 2.</param>
    /// <param name="f3">f of vector 3.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    /// <param name="result2">The result of vector 2.</param>
    /// <param name="result3">The result of vector 3.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void Bend<V>(
        V f0, V f1, V f2, V f3,
        out V result0, out V result1, out V result2, out V result3)
        where V : struct;

    /// <summary>f − log(1 + f) for f within [0, 1], of two vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="f0">f of vector 0.</param>
    /// <param name="f1">f of vector 1.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void WideBend<V>(
        V f0, V f1,
        out V result0, out V result1)
        where V : struct;

    /// <summary>f − log(1 + f) for f within [0, 1], of four vectors.</summary>
    /// <typeparam name="V">A vector.</typeparam>
    /// <param name="f0">f of vector 0.</param>
    /// <param name="f1">f of vector 1.</param>
    /// <param name="f2">f of vector 2.</param>
    /// <param name="f3">f of vector 3.</param>
    /// <param name="result0">The result of vector 0.</param>
    /// <param name="result1">The result of vector 1.</param>
    /// <param name="result2">The result of vector 2.</param>
    /// <param name="result3">The result of vector 3.</param>
    [Function, MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static partial void WideBend<V>(
        V f0, V f1, V f2, V f3,
        out V result0, out V result1, out V result2, out V result3)
        where V : struct;
}
