using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>A pass over the elements of a row. Used by generated code only.</summary>
/// <remarks>
/// A pass has one method: <see cref="Write"/>, or, with reductions, the one of their number.
/// </remarks>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowPass<T, R>
    where T : unmanaged
    where R : struct
{
    /// <summary>Whether all elements of four vectors lie where the pass has shorter forms of its values; asked of <see cref="IOrdinaryRowPass{T, R}"/> alone.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="M">How it is read.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <returns>Whether they do.</returns>
    bool AreOrdinary<V, M, A, U, X>(nuint i, nuint step)
        where V : unmanaged
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();

    /// <summary>Computes a pair of vectors and writes their outputs.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="G">How numbers of rows become vectors.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors 0; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    void Write<V, G, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next)
        where V : unmanaged
        where G : struct, ISpread<V, R, T>
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();

    /// <summary>Computes a pair of vectors and writes their outputs, of a pass with a reduction.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="G">How numbers of rows become vectors.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors 0; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    /// <param name="first0">The terms of the first reduction, in the first vector.</param>
    /// <param name="first1">The terms of the first reduction, in the second vector.</param>
    void One<V, G, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V first0, out V first1)
        where V : unmanaged
        where G : struct, ISpread<V, R, T>
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();

    /// <summary>Computes a pair of vectors and writes their outputs, of a pass with two reductions.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="G">How numbers of rows become vectors.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors 0; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    /// <param name="first0">The terms of the first reduction, in the first vector.</param>
    /// <param name="first1">The terms of the first reduction, in the second vector.</param>
    /// <param name="second0">The terms of the second reduction, in the first vector.</param>
    /// <param name="second1">The terms of the second reduction, in the second vector.</param>
    void Two<V, G, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V first0, out V first1, out V second0, out V second1)
        where V : unmanaged
        where G : struct, ISpread<V, R, T>
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();

    /// <summary>Computes a pair of vectors and writes their outputs, of a pass with three reductions.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="G">How numbers of rows become vectors.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors 0; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    /// <param name="first0">The terms of the first reduction, in the first vector.</param>
    /// <param name="first1">The terms of the first reduction, in the second vector.</param>
    /// <param name="second0">The terms of the second reduction, in the first vector.</param>
    /// <param name="second1">The terms of the second reduction, in the second vector.</param>
    /// <param name="third0">The terms of the third reduction, in the first vector.</param>
    /// <param name="third1">The terms of the third reduction, in the second vector.</param>
    void Three<V, G, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V first0, out V first1, out V second0, out V second1, out V third0, out V third1)
        where V : unmanaged
        where G : struct, ISpread<V, R, T>
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();

    /// <summary>Computes a pair of vectors and writes their outputs, of a pass with four reductions.</summary>
    /// <typeparam name="V">The vector.</typeparam>
    /// <typeparam name="G">How numbers of rows become vectors.</typeparam>
    /// <typeparam name="M">How it is read and written.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="i">The index of the first element.</param>
    /// <param name="step">How much the index grows from vector to vector.</param>
    /// <param name="place">Of whole vectors 0; of others, how many elements there are.</param>
    /// <param name="next">How much <paramref name="place"/> grows from vector to vector.</param>
    /// <param name="first0">The terms of the first reduction, in the first vector.</param>
    /// <param name="first1">The terms of the first reduction, in the second vector.</param>
    /// <param name="second0">The terms of the second reduction, in the first vector.</param>
    /// <param name="second1">The terms of the second reduction, in the second vector.</param>
    /// <param name="third0">The terms of the third reduction, in the first vector.</param>
    /// <param name="third1">The terms of the third reduction, in the second vector.</param>
    /// <param name="fourth0">The terms of the fourth reduction, in the first vector.</param>
    /// <param name="fourth1">The terms of the fourth reduction, in the second vector.</param>
    void Four<V, G, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V first0, out V first1, out V second0, out V second1, out V third0, out V third1, out V fourth0, out V fourth1)
        where V : unmanaged
        where G : struct, ISpread<V, R, T>
        where M : struct, IMemory<V>
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V> => throw new NotSupportedException();
}
