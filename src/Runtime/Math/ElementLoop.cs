using System.Numerics;
using System.Runtime.CompilerServices;
using LossGen.Runtime;

namespace LossGen;

/// <summary>Functions of each element of a span.</summary>
static class ElementLoop
{
    /// <summary>Writes a function of each element.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="N">The function.</typeparam>
    /// <param name="x">The arguments.</param>
    /// <param name="destination">Where to write the results.</param>
    public static void Run<T, N>(ReadOnlySpan<T> x, Span<T> destination)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunction<T>
    {
        Guard.Length(destination.Length, x.Length, nameof(destination), nameof(x));
        Guard.DisjointOrSame<T>(destination, nameof(destination), x, nameof(x));
        Operands operands = default;
        operands.Span0 = ref Operands.Of(x);
        operands.Span1 = ref Operands.Of(destination);
        FunctionOfElements<T, N> kernel = default;
        Elementwise.Write<T, FunctionOfElements<T, N>, Few>(in kernel, x.Length, Outputs.Stored, in operands, 0);
    }

    /// <summary>Writes a function of each pair of elements.</summary>
    /// <typeparam name="T">The type that is computed in.</typeparam>
    /// <typeparam name="N">The function.</typeparam>
    /// <param name="x">The first arguments.</param>
    /// <param name="y">The second arguments.</param>
    /// <param name="destination">Where to write the results.</param>
    /// <param name="first">What the caller calls the first arguments.</param>
    /// <param name="second">What the caller calls the second arguments.</param>
    public static void Run<T, N>(
        ReadOnlySpan<T> x,
        ReadOnlySpan<T> y,
        Span<T> destination,
        [CallerArgumentExpression(nameof(x))] string first = "",
        [CallerArgumentExpression(nameof(y))] string second = "")
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where N : struct, IFunctionOfTwo<T>
    {
        Guard.Length(y.Length, x.Length, second, first);
        Guard.Length(destination.Length, x.Length, nameof(destination), first);
        Guard.DisjointOrSame<T>(destination, nameof(destination), x, first);
        Guard.DisjointOrSame<T>(destination, nameof(destination), y, second);
        Operands operands = default;
        operands.Span0 = ref Operands.Of(x);
        operands.Span1 = ref Operands.Of(y);
        operands.Span2 = ref Operands.Of(destination);
        FunctionOfPairs<T, N> kernel = default;
        Elementwise.Write<T, FunctionOfPairs<T, N>, Few>(in kernel, x.Length, Outputs.Stored, in operands, 0);
    }
}
