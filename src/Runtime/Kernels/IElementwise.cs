using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>What a kernel computes of each element, for <see cref="Elementwise"/>, which has the loops. Used by generated code only.</summary>
/// <remarks>
/// A kernel has <see cref="Term"/>, or, where it evaluates functions, <see cref="TwoTerms"/>: the latencies of a function are so long that
/// vectors are computed side by side. With more than one function it has <see cref="FourTerms"/> too, for CPUs with registers enough.
/// </remarks>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IElementwise<T>
    where T : unmanaged
{
    /// <summary>How many vectors the kernel can compute side by side: 1, 2 or 4.</summary>
    static virtual int SideBySide => 1;

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
    /// <param name="i">The index of the first element.</param>
    /// <param name="place">Of a whole vector, how far behind <paramref name="i"/> it begins; of another, how many elements it has.</param>
    /// <param name="other">The terms of the second sum, if there is one.</param>
    /// <returns>The terms of the first sum, if there is one.</returns>
    V Term<V, M, A, U, F, C>(nuint i, int place, out V other)
        where V : struct
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V> => throw new NotSupportedException();

    /// <summary>Computes two vectors of elements side by side and writes their outputs.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors, how far behind <paramref name="i"/> the first one begins; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    /// <param name="term0">The terms of the first sum, in the first vector.</param>
    /// <param name="term1">The terms of the first sum, in the second vector.</param>
    /// <param name="other0">The terms of the second sum, in the first vector.</param>
    /// <param name="other1">The terms of the second sum, in the second vector.</param>
    void TwoTerms<V, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V term0, out V term1, out V other0, out V other1)
        where V : struct
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();

    /// <summary>Computes four vectors of elements side by side and writes their outputs.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors, how far behind <paramref name="i"/> the first one begins; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    /// <param name="term0">The terms of the first sum, in the first vector.</param>
    /// <param name="term1">The terms of the first sum, in the second vector.</param>
    /// <param name="term2">The terms of the first sum, in the third vector.</param>
    /// <param name="term3">The terms of the first sum, in the fourth vector.</param>
    /// <param name="other0">The terms of the second sum, in the first vector.</param>
    /// <param name="other1">The terms of the second sum, in the second vector.</param>
    /// <param name="other2">The terms of the second sum, in the third vector.</param>
    /// <param name="other3">The terms of the second sum, in the fourth vector.</param>
    void FourTerms<V, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V term0, out V term1, out V term2, out V term3,
        out V other0, out V other1, out V other2, out V other3)
        where V : struct
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();
}
