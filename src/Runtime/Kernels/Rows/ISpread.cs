using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>How numbers of rows become vectors of elements. Used by generated code only.</summary>
/// <typeparam name="V">The vector.</typeparam>
/// <typeparam name="R">A number of the row, or one of each row.</typeparam>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISpread<V, R, T>
    where V : struct
    where R : struct
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
