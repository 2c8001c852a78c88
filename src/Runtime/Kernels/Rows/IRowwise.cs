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

    /// <summary>How many numbers of each element passes keep for others, apart from what an output can hold.</summary>
    static virtual int Kept => 0;

    /// <summary>Whether each class is a block, with an element of each row.</summary>
    static virtual bool HasBlocks => false;

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
        where R : struct
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
