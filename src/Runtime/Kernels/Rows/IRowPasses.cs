using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>How passes go over the elements of a row, or of rows side by side. Used by generated code only.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowPasses<T, R>
    where T : unmanaged
    where R : struct
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

    /// <summary>Where there is memory for a number of each element, in the type that is computed in.</summary>
    /// <param name="group">The rows.</param>
    /// <param name="index">Which of <see cref="IRowwise{T}.Kept"/> it is.</param>
    /// <param name="column">Which columns it is, of rows side by side.</param>
    /// <returns>The address.</returns>
    static abstract nint Kept(in RowGroup group, int index, int column);

    /// <summary>Goes over all elements, and writes.</summary>
    /// <typeparam name="K">The pass.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    static abstract void Write<K>(ref K pass, in RowGroup group)
        where K : struct, IRowPass<T, R>;

    /// <summary>Goes over all elements with a reduction.</summary>
    /// <typeparam name="K">The pass.</typeparam>
    /// <typeparam name="N0">The first reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="results">What the reductions give.</param>
    static abstract void One<K, N0>(ref K pass, in RowGroup group, ref Reduced<R> results)
        where K : struct, IRowPass<T, R>
        where N0 : struct;

    /// <summary>Goes over all elements with two reductions.</summary>
    /// <typeparam name="K">The pass.</typeparam>
    /// <typeparam name="N0">The first reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <typeparam name="N1">The second reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="results">What the reductions give.</param>
    static abstract void Two<K, N0, N1>(ref K pass, in RowGroup group, ref Reduced<R> results)
        where K : struct, IRowPass<T, R>
        where N0 : struct
        where N1 : struct;

    /// <summary>Goes over all elements with three reductions.</summary>
    /// <typeparam name="K">The pass.</typeparam>
    /// <typeparam name="N0">The first reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <typeparam name="N1">The second reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <typeparam name="N2">The third reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="results">What the reductions give.</param>
    static abstract void Three<K, N0, N1, N2>(ref K pass, in RowGroup group, ref Reduced<R> results)
        where K : struct, IRowPass<T, R>
        where N0 : struct
        where N1 : struct
        where N2 : struct;

    /// <summary>Goes over all elements with four reductions.</summary>
    /// <typeparam name="K">The pass.</typeparam>
    /// <typeparam name="N0">The first reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <typeparam name="N1">The second reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <typeparam name="N2">The third reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <typeparam name="N3">The fourth reduction: <see cref="Sum"/>, <see cref="Largest"/> or <see cref="Others"/>.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="results">What the reductions give.</param>
    static abstract void Four<K, N0, N1, N2, N3>(ref K pass, in RowGroup group, ref Reduced<R> results)
        where K : struct, IRowPass<T, R>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct;

    /// <summary>Looks at the first elements for numbers near their maximum; at all elements if the next pass cannot be repeated.</summary>
    /// <typeparam name="K">The pass, whose reductions are maxima.</typeparam>
    /// <typeparam name="N1">The second maximum: <see cref="Largest"/> or <see cref="Nothing"/>.</typeparam>
    /// <param name="pass">The pass.</param>
    /// <param name="group">The rows.</param>
    /// <param name="isInPlace">Whether the next pass writes over what it reads.</param>
    /// <param name="results">The numbers.</param>
    static abstract void Look<K, N1>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<R> results)
        where K : struct, IRowPass<T, R>
        where N1 : struct;

    /// <summary>Whether a number is so far from the maximum that this must take its place.</summary>
    /// <param name="near">The number.</param>
    /// <param name="highest">The maximum.</param>
    /// <returns>Whether it is.</returns>
    static abstract bool IsFar(R near, R highest);
}
