using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// Kernels that write a function of each element: what Elementwise needs to have the loops of LossMath too. At the end, a function is too long
// to be computed of a vector that has no elements any more.

struct FunctionOfElements<T, N> : IElementwise<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where N : struct, IFunction<T>
{
    nint _x, _destination;

    static int IElementwise<T>.SideBySide => 2;

    void IElementwise<T>.Bind(in Addresses at)
    {
        _x = at.Span0;
        _destination = at.Span1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IElementwise<T>.TwoTerms<V, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V term0, out V term1, out V other0, out V other1)
    {
        V x0 = M.Read(_x, i, place);
        V x1 = M.Read(_x, i + step, place + next);
        M.Write(N.At<V, A, U, F, C, X>(x0), _destination, i, place);
        if (next >= 0 || place + next > 0)
            M.Write(N.At<V, A, U, F, C, X>(x1), _destination, i + step, place + next);

        term0 = term1 = other0 = other1 = default;
    }

    V IElementwise<T>.Term<V, M, A, U, F, C>(nuint i, int place, out V other) => throw new NotSupportedException();

    void IElementwise<T>.FourTerms<V, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V term0, out V term1, out V term2, out V term3,
        out V other0, out V other1, out V other2, out V other3) => throw new NotSupportedException();
}

struct FunctionOfPairs<T, N> : IElementwise<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where N : struct, IFunctionOfTwo<T>
{
    nint _first, _second, _destination;

    static int IElementwise<T>.SideBySide => 2;

    void IElementwise<T>.Bind(in Addresses at)
    {
        _first = at.Span0;
        _second = at.Span1;
        _destination = at.Span2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void IElementwise<T>.TwoTerms<V, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V term0, out V term1, out V other0, out V other1)
    {
        V first0 = M.Read(_first, i, place);
        V first1 = M.Read(_first, i + step, place + next);
        V second0 = M.Read(_second, i, place);
        V second1 = M.Read(_second, i + step, place + next);
        M.Write(N.At<V, A, U, F, C, X>(first0, second0), _destination, i, place);
        if (next >= 0 || place + next > 0)
            M.Write(N.At<V, A, U, F, C, X>(first1, second1), _destination, i + step, place + next);

        term0 = term1 = other0 = other1 = default;
    }

    V IElementwise<T>.Term<V, M, A, U, F, C>(nuint i, int place, out V other) => throw new NotSupportedException();

    void IElementwise<T>.FourTerms<V, M, A, U, F, C, X>(
        nuint i, nuint step, int place, int next, out V term0, out V term1, out V term2, out V term3,
        out V other0, out V other1, out V other2, out V other3) => throw new NotSupportedException();
}
