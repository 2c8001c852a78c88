using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The loop with vectors: four rows of lanes at a time, whose latencies the CPU overlaps by itself.</summary>
[SkipLocalsInit]
static unsafe class VectorLoop<T, K, N, V, M, P, A, U, F, C, S, D>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where K : unmanaged, IElementwise<T>
    where N : struct
    where V : unmanaged
    where M : struct, IMemory<V>
    where P : struct, IMemory<V>
    where A : struct, IArithmetic<V, T>
    where U : struct, IUnary<V>
    where F : struct, IFused<V>
    where C : struct, IChoice<V>
    where S : struct, ILanes<V, D>
    where D : struct
{
    static int Row
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 64 / sizeof(T);
    }

    static int Lanes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(V) / sizeof(T);
    }

    /// <summary>A part. What does not fill four rows is computed first, so that its latencies overlap with the loop, and added last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Run(ref K kernel, nint start, int length, out double other)
    {
        int remaining = length & (256 / sizeof(T) - 1);
        nint whole = start + length - remaining;
        V tail0 = default, tail1 = default, tail2 = default, tail3 = default;
        V otherTail0 = default, otherTail1 = default, otherTail2 = default, otherTail3 = default;
        if (remaining > 0)
        {
            for (int column = 0; column < 64 / sizeof(V); column++)
            {
                V terms = Tail(ref kernel, whole, remaining, column * Lanes, out V others);
                if (column == 0)
                    (tail0, otherTail0) = (terms, others);
                else if (column == 1)
                    (tail1, otherTail1) = (terms, others);
                else if (column == 2)
                    (tail2, otherTail2) = (terms, others);
                else
                    (tail3, otherTail3) = (terms, others);
            }
        }

        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        D c0 = default, d0 = default, c1 = default, d1 = default, c2 = default, d2 = default, c3 = default, d3 = default;
        for (nint i = start; i < whole; i += 4 * Row)
        {
            Block(ref kernel, (nuint)i, 0, ref a0, ref b0, ref c0, ref d0);
            if (Unsafe.SizeOf<V>() < 64)
                Block(ref kernel, (nuint)i, Lanes, ref a1, ref b1, ref c1, ref d1);
            if (Unsafe.SizeOf<V>() < 32)
            {
                Block(ref kernel, (nuint)i, 2 * Lanes, ref a2, ref b2, ref c2, ref d2);
                Block(ref kernel, (nuint)i, 3 * Lanes, ref a3, ref b3, ref c3, ref d3);
            }
        }

        Add(ref a0, ref b0, ref c0, ref d0, tail0, otherTail0);
        if (Unsafe.SizeOf<V>() < 64)
            Add(ref a1, ref b1, ref c1, ref d1, tail1, otherTail1);
        if (Unsafe.SizeOf<V>() < 32)
        {
            Add(ref a2, ref b2, ref c2, ref d2, tail2, otherTail2);
            Add(ref a3, ref b3, ref c3, ref d3, tail3, otherTail3);
        }

        other = typeof(N) == typeof(TwoSums) ? S.Total(c0, d0, c1, d1, c2, d2, c3, d3) : 0;
        return typeof(N) == typeof(NoSum) ? 0 : S.Total(a0, b0, a1, b1, a2, b2, a3, b3);
    }

    // The same vector of four rows, added as a tree.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Block(ref K kernel, nuint i, int place, ref D a, ref D b, ref D c, ref D d)
    {
        V term0 = kernel.Term<V, M, A, U, F, C>(i, place, out V other0);
        V term1 = kernel.Term<V, M, A, U, F, C>(i, place + Row, out V other1);
        V sum = Fold(term0, term1), otherSum = FoldOther(other0, other1);
        V term2 = kernel.Term<V, M, A, U, F, C>(i, place + 2 * Row, out V other2);
        V term3 = kernel.Term<V, M, A, U, F, C>(i, place + 3 * Row, out V other3);
        if (typeof(N) != typeof(NoSum))
            S.Add(ref a, ref b, A.Add(sum, A.Add(term2, term3)));
        if (typeof(N) == typeof(TwoSums))
            S.Add(ref c, ref d, A.Add(otherSum, A.Add(other2, other3)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add(ref D a, ref D b, ref D c, ref D d, V terms, V others)
    {
        if (typeof(N) != typeof(NoSum))
            S.Add(ref a, ref b, terms);
        if (typeof(N) == typeof(TwoSums))
            S.Add(ref c, ref d, others);
    }

    // One text for all rows: those that are there, and one more turn if they are odd, bring each to its place in the tree.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Tail(ref K kernel, nint whole, int remaining, int column, out V others)
    {
        V a = default, b = default, c = default, d = default;
        V otherA = default, otherB = default, otherC = default, otherD = default;
        nuint i = (nuint)(whole + column);
        int rows = 0;
        for (int left = remaining - column; left > 0; left -= Row)
        {
            (a, b, c) = (b, c, d);
            (otherA, otherB, otherC) = (otherB, otherC, otherD);
            V terms = kernel.Term<V, P, A, U, F, C>(i, left, out V other);
            if (typeof(N) != typeof(NoSum))
                d = P.Within(terms, left);
            if (typeof(N) == typeof(TwoSums))
                otherD = P.Within(other, left);
            i += (nuint)Row;
            rows++;
        }

        bool isOdd = (rows & 1) != 0;
        others = typeof(N) != typeof(TwoSums) ? default
            : isOdd ? A.Add(A.Add(otherB, otherC), otherD) : A.Add(A.Add(otherA, otherB), A.Add(otherC, otherD));
        return typeof(N) == typeof(NoSum) ? default
            : isOdd ? A.Add(A.Add(b, c), d) : A.Add(A.Add(a, b), A.Add(c, d));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Fold(V a, V b) => typeof(N) == typeof(NoSum) ? default : A.Add(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V FoldOther(V a, V b) => typeof(N) == typeof(TwoSums) ? A.Add(a, b) : default;
}
