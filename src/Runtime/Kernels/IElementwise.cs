using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>What a kernel computes of each element, for <see cref="Elementwise"/>, which has the loops. Used by generated code only.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IElementwise<T>
    where T : unmanaged
{
    /// <summary>Takes the addresses of operands and outputs, which stay in place as long as the kernel runs.</summary>
    /// <param name="at">The addresses, in the order in which the kernel was given the spans.</param>
    void Bind(in Addresses at);

    /// <summary>Computes a vector of elements and writes its outputs.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="place">Of a whole vector, how far behind <paramref name="i"/> it begins; of another, how many elements it has.</param>
    /// <param name="other">The terms of the second sum, if there is one.</param>
    /// <returns>The terms of the first sum, if there is one.</returns>
    V Term<V, M, A, U, F, C, X>(nuint i, int place, out V other)
        where V : struct
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> =>
        throw new NotSupportedException();

    /// <summary>Computes two vectors side by side, as <see cref="Term"/> does one.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i0">The index of the first vector.</param>
    /// <param name="i1">The index of the second one.</param>
    /// <param name="place0">The place of the first vector.</param>
    /// <param name="place1">The place of the second one.</param>
    /// <param name="term0">The first vector's terms of the first sum.</param>
    /// <param name="term1">The second vector's.</param>
    /// <param name="other0">The first vector's terms of the second sum.</param>
    /// <param name="other1">The second vector's.</param>
    void Two<V, M, A, U, F, C, X>(
        nuint i0, nuint i1, int place0, int place1, out V term0, out V term1, out V other0, out V other1)
        where V : struct
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> =>
        throw new NotSupportedException();

    /// <summary>Computes four whole vectors side by side, as <see cref="Term"/> does one.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="place0">How far behind it the first vector begins.</param>
    /// <param name="place1">The second one.</param>
    /// <param name="place2">The third one.</param>
    /// <param name="place3">The last one.</param>
    /// <param name="term0">The first vector's terms of the first sum.</param>
    /// <param name="term1">The second vector's.</param>
    /// <param name="term2">The third vector's.</param>
    /// <param name="term3">The last vector's.</param>
    /// <param name="other0">The first vector's terms of the second sum.</param>
    /// <param name="other1">The second vector's.</param>
    /// <param name="other2">The third vector's.</param>
    /// <param name="other3">The last vector's.</param>
    void Four<V, M, A, U, F, C, X>(
        nuint i, int place0, int place1, int place2, int place3,
        out V term0, out V term1, out V term2, out V term3, out V other0, out V other1, out V other2, out V other3)
        where V : struct
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> =>
        throw new NotSupportedException();
}
