using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>What a kernel computes of each row, for <see cref="Rowwise"/>, which has the loops. Used by generated code only.</summary>
/// <remarks>
/// Between the passes over its elements, a row has numbers. <see cref="Rows"/> computes them for one row, or for as many rows side by side as
/// a vector has lanes. What is read of a row before, and what is kept for afterwards, is in the <see cref="RowNumbers{T}"/> of the row.
/// </remarks>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowwise<T>
    where T : unmanaged
{
    /// <summary>How many numbers a row has.</summary>
    static abstract int Numbers { get; }

    /// <summary>How many columns rows side by side need; 0 if no pass goes over their elements.</summary>
    static abstract int Columns { get; }

    /// <summary>Takes the addresses of operands and outputs, which stay in place as long as the kernel runs.</summary>
    /// <param name="at">The addresses, in the order in which the kernel was given the spans.</param>
    void Bind(in Addresses at);

    /// <summary>Sets the outputs of a row to 0 if it is left out.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Whether it is left out.</returns>
    bool LeavesOut(nint row);

    /// <summary>Reads what is needed of a row: the elements at its label, its weight.</summary>
    /// <param name="row">The row.</param>
    /// <param name="numbers">Where to.</param>
    void Read(nint row, RowNumbers<T> numbers);

    /// <summary>Copies rows into columns.</summary>
    /// <param name="group">The rows.</param>
    void ToColumns(in RowGroup group);

    /// <summary>Copies columns of outputs into rows.</summary>
    /// <param name="group">The rows.</param>
    void FromColumns(in RowGroup group);

    /// <summary>Computes a row, or some rows side by side.</summary>
    /// <typeparam name="R">A number of the row, or one of each row.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <typeparam name="W">Passes over the elements.</typeparam>
    /// <param name="group">The rows.</param>
    void Rows<R, A, U, F, C, X, W>(in RowGroup group)
        where R : unmanaged
        where A : struct, IArithmetic<R, T>
        where U : struct, IUnary<R>
        where F : struct, IFused<R>
        where C : struct, IChoice<R>
        where X : struct, IExponents<R>
        where W : struct, IRowPasses<T, R>;

    /// <summary>Writes the outputs of a row and adds what it has to sums.</summary>
    /// <param name="row">The row.</param>
    /// <param name="numbers">What has been computed of it.</param>
    void Finish(nint row, RowNumbers<T> numbers);
}

/// <summary>A pass over the elements of a row. Used by generated code only.</summary>
/// <remarks>
/// A pass has one method: <see cref="Write"/>, or, with reductions, the one of their number.
/// </remarks>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowPass<T, R>
    where T : unmanaged
    where R : unmanaged
{
    /// <summary>The reductions: four bits for each, of the constants of <see cref="RowTerms"/>, the first one lowest.</summary>
    static virtual int Reductions => 0;

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

/// <summary>How passes go over the elements of a row, or of rows side by side. Used by generated code only.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowPasses<T, R>
    where T : unmanaged
    where R : unmanaged
{
    /// <summary>A number of the row.</summary>
    /// <param name="group">The rows.</param>
    /// <param name="index">Which one.</param>
    /// <returns>The number.</returns>
    static abstract R Number(in RowGroup group, int index);

    /// <summary>Keeps a number of the row.</summary>
    /// <param name="group">The rows.</param>
    /// <param name="index">Which one.</param>
    /// <param name="number">The number.</param>
    static abstract void Keep(in RowGroup group, int index, R number);

    /// <summary>Where the elements of the row are.</summary>
    /// <typeparam name="S">The type in which they are stored.</typeparam>
    /// <param name="group">The rows.</param>
    /// <param name="start">The address of the first row; 0 if an output is not wanted.</param>
    /// <param name="column">Which columns they are, of rows side by side.</param>
    /// <returns>The address; 0 if the output is not wanted.</returns>
    static abstract nint Elements<S>(in RowGroup group, nint start, int column)
        where S : unmanaged;

    /// <summary>Where elements are that all rows share.</summary>
    /// <param name="group">The rows.</param>
    /// <param name="start">The address of the first one.</param>
    /// <param name="column">Which columns they are, of rows side by side.</param>
    /// <returns>The address.</returns>
    static abstract nint Shared(in RowGroup group, nint start, int column);

    /// <summary>Goes over all elements.</summary>
    /// <typeparam name="K">The pass.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="results">What the reductions give.</param>
    static abstract void Run<K>(ref K pass, in RowGroup group, ref Reduced<R> results)
        where K : unmanaged, IRowPass<T, R>;

    /// <summary>Looks at the first elements for numbers near their maximum; at all elements if the next pass cannot be repeated.</summary>
    /// <typeparam name="K">The pass, whose reductions are maxima.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="isInPlace">Whether the next pass writes over what it reads.</param>
    /// <param name="results">The numbers.</param>
    static abstract void Look<K>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<R> results)
        where K : unmanaged, IRowPass<T, R>;

    /// <summary>Whether a number is so far from the maximum that this must take its place.</summary>
    /// <param name="near">The number.</param>
    /// <param name="highest">The maximum.</param>
    /// <returns>Whether it is.</returns>
    static abstract bool IsFar(R near, R highest);
}

/// <summary>How numbers of rows become vectors of elements. Used by generated code only.</summary>
/// <typeparam name="V">The vector.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISpread<V, R, T>
    where V : unmanaged
    where R : unmanaged
    where T : unmanaged
{
    /// <summary>The number of each element's row.</summary>
    /// <param name="number">The number of the row, or one of each row.</param>
    /// <returns>The lanes.</returns>
    static abstract V All(R number);

    /// <summary>The class of each element.</summary>
    /// <param name="i">The index of the first element.</param>
    /// <returns>The lanes.</returns>
    static abstract V Classes(nuint i);

    /// <summary>0 at one class, 1 at all others.</summary>
    /// <param name="excluded">The class.</param>
    /// <param name="i">The index of the first element.</param>
    /// <returns>The lanes.</returns>
    static abstract V AllBut(int excluded, nuint i);
}
