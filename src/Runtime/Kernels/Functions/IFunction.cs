using System.ComponentModel;

namespace LossGen.Runtime;

/// <summary>A function of <see cref="LossMath"/>, as one text for every instruction set. Used by generated code only.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFunction<T>
    where T : unmanaged
{
    /// <summary>The function of each lane.</summary>
    /// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="x">The arguments.</param>
    /// <returns>The values.</returns>
    static abstract V At<V, A, U, F, C, X>(V x)
        where V : struct
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>;
}

/// <summary>A function of two numbers of <see cref="LossMath"/>, as one text for every instruction set. Used by generated code only.</summary>
/// <typeparam name="T">The type that is computed in.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFunctionOfTwo<T>
    where T : unmanaged
{
    /// <summary>The function of each pair of lanes.</summary>
    /// <typeparam name="V">A vector, or a number where there are no vectors.</typeparam>
    /// <typeparam name="A">Arithmetic.</typeparam>
    /// <typeparam name="U">Functions of one number.</typeparam>
    /// <typeparam name="F">Fused multiplications and additions.</typeparam>
    /// <typeparam name="C">Comparisons and choices.</typeparam>
    /// <typeparam name="X">Exponents.</typeparam>
    /// <param name="first">The first arguments.</param>
    /// <param name="second">The second arguments.</param>
    /// <returns>The values.</returns>
    static abstract V At<V, A, U, F, C, X>(V first, V second)
        where V : struct
        where A : struct, IArithmetic<V, T>
        where U : struct, IUnary<V>
        where F : struct, IFused<V>
        where C : struct, IChoice<V>
        where X : struct, IExponents<V>;
}
