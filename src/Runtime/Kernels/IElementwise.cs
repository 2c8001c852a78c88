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
        where C : struct, IChoice<V>;
}
