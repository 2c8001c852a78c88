using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>The loop of kernels that compute much: several vectors side by side, as many as registers hold.</summary>
/// <remarks>
/// Where a row of lanes is one register, four rows are computed together. Where it is several, a row is, and the terms of four rows
/// wait in memory for each other: registers are needed for other things all the time.
/// </remarks>
[SkipLocalsInit]
static unsafe class HeavyLoop<T, K, N, V, M, P, A, U, F, C, X, S, D>
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
    where X : struct, IExponents<V>
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

    /// <summary>A part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Run(ref K kernel, nint start, int length, out double other) => Unsafe.SizeOf<V>() == 64
        ? ByBlocks(ref kernel, start, length, out other)
        : ByRows(ref kernel, start, length, out other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double ByBlocks(ref K kernel, nint start, int length, out double other)
    {
        int remaining = length & (256 / sizeof(T) - 1);
        nint whole = start + length - remaining;
        V tail = default, otherTail = default;
        if (remaining > 0)
            tail = TailOfBlock(in kernel, whole, remaining, out otherTail);

        Sums sums = default;
        if (whole > start)
            Blocks(in kernel, start, whole, ref sums);
        D a = sums.A, b = sums.B, c = sums.C, d = sums.Last, none = default;
        if (typeof(N) == typeof(TwoSums))
            S.Add(ref c, ref d, otherTail);
        other = typeof(N) == typeof(TwoSums) ? S.Total(c, d, none, none, none, none, none, none) : 0;
        if (typeof(N) == typeof(NoSum))
            return 0;

        S.Add(ref a, ref b, tail);
        return S.Total(a, b, none, none, none, none, none, none);
    }

    // The loop and the tail are methods of their own: a compiler stops to inline where a method has many variables.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Blocks(in K bound, nint start, nint end, ref Sums sums)
    {
        K kernel = bound;
        D a = default, b = default, c = default, d = default;
        for (nint i = start; i < end; i += 4 * Row)
        {
            kernel.Four<V, M, A, U, F, C, X>(
                (nuint)i, 0, Row, 2 * Row, 3 * Row,
                out V term0, out V term1, out V term2, out V term3, out V other0, out V other1, out V other2, out V other3);
            if (typeof(N) != typeof(NoSum))
                S.Add(ref a, ref b, A.Add(A.Add(term0, term1), A.Add(term2, term3)));
            if (typeof(N) == typeof(TwoSums))
                S.Add(ref c, ref d, A.Add(A.Add(other0, other1), A.Add(other2, other3)));
        }

        sums.A = a;
        sums.B = b;
        sums.C = c;
        sums.Last = d;
    }

    // Two rows at a time, which are a half of the tree.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static V TailOfBlock(in K bound, nint whole, int remaining, out V others)
    {
        K kernel = bound;
        V first = default, second = default, otherFirst = default, otherSecond = default;
        nuint i = (nuint)whole;
        for (int left = remaining; left > 0; left -= 2 * Row)
        {
            (first, otherFirst) = (second, otherSecond);
            kernel.Two<V, P, A, U, F, C, X>(
                i, i + (nuint)Row, left, left - Row, out V term0, out V term1, out V other0, out V other1);
            if (typeof(N) != typeof(NoSum))
                second = A.Add(P.Within(term0, left), P.Within(term1, left - Row));
            if (typeof(N) == typeof(TwoSums))
                otherSecond = A.Add(P.Within(other0, left), P.Within(other1, left - Row));
            i += 2 * (nuint)Row;
        }

        others = typeof(N) == typeof(TwoSums) ? A.Add(otherFirst, otherSecond) : default;
        return typeof(N) == typeof(NoSum) ? default : A.Add(first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double ByRows(ref K kernel, nint start, int length, out double other)
    {
        // What is read has been written before.
        Unsafe.SkipInit(out Room room);
        Unsafe.SkipInit(out Room otherRoom);
        ref T terms = ref Scratch.Aligned(MemoryMarshal.CreateSpan(ref Unsafe.As<Room, T>(ref room), Room.Bytes / sizeof(T)));
        ref T others = ref Scratch.Aligned(MemoryMarshal.CreateSpan(ref Unsafe.As<Room, T>(ref otherRoom), Room.Bytes / sizeof(T)));
        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        D c0 = default, d0 = default, c1 = default, d1 = default, c2 = default, d2 = default, c3 = default, d3 = default;
        int remaining = length & (256 / sizeof(T) - 1);
        nint whole = start + length - remaining;
        for (nint i = start; i < whole;)
        {
            for (int place = 0; place < 4 * Row; place += Row, i += Row)
                WholeRow(ref kernel, (nuint)i, ref Unsafe.Add(ref terms, place), ref Unsafe.Add(ref others, place));

            Fold(ref terms, ref a0, ref b0, ref a1, ref b1, ref a2, ref b2, ref a3, ref b3);
            if (typeof(N) == typeof(TwoSums))
                Fold(ref others, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
        }

        if (remaining > 0)
        {
            Tail(ref kernel, whole, remaining, ref terms, ref others);
            Fold(ref terms, ref a0, ref b0, ref a1, ref b1, ref a2, ref b2, ref a3, ref b3);
            if (typeof(N) == typeof(TwoSums))
                Fold(ref others, ref c0, ref d0, ref c1, ref d1, ref c2, ref d2, ref c3, ref d3);
        }

        other = typeof(N) == typeof(TwoSums) ? S.Total(c0, d0, c1, d1, c2, d2, c3, d3) : 0;
        return typeof(N) == typeof(NoSum) ? 0 : S.Total(a0, b0, a1, b1, a2, b2, a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void WholeRow(ref K kernel, nuint i, ref T terms, ref T others)
    {
        if (Unsafe.SizeOf<V>() == 32)
        {
            kernel.Two<V, M, A, U, F, C, X>(i, i, 0, Lanes, out V term0, out V term1, out V other0, out V other1);
            Put(term0, other0, 0, ref terms, ref others);
            Put(term1, other1, 1, ref terms, ref others);
        }
        else
        {
            kernel.Four<V, M, A, U, F, C, X>(
                i, 0, Lanes, 2 * Lanes, 3 * Lanes,
                out V term0, out V term1, out V term2, out V term3, out V other0, out V other1, out V other2, out V other3);
            Put(term0, other0, 0, ref terms, ref others);
            Put(term1, other1, 1, ref terms, ref others);
            Put(term2, other2, 2, ref terms, ref others);
            Put(term3, other3, 3, ref terms, ref others);
        }
    }

    // The terms of the last block that are there; the others are 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Tail(ref K kernel, nint whole, int remaining, ref T terms, ref T others)
    {
        int place = 0;
        for (; place < remaining; place += 2 * Lanes)
        {
            int left = remaining - place;
            nuint i = (nuint)(whole + place);
            kernel.Two<V, P, A, U, F, C, X>(
                i, i + (nuint)Lanes, left, left - Lanes, out V term0, out V term1, out V other0, out V other1);
            term0 = P.Within(term0, left);
            term1 = P.Within(term1, left - Lanes);
            if (typeof(N) == typeof(TwoSums))
            {
                other0 = P.Within(other0, left);
                other1 = P.Within(other1, left - Lanes);
            }

            Put(term0, other0, 0, ref Unsafe.Add(ref terms, place), ref Unsafe.Add(ref others, place));
            Put(term1, other1, 1, ref Unsafe.Add(ref terms, place), ref Unsafe.Add(ref others, place));
        }

        for (; place < 4 * Row; place += 2 * Lanes)
        {
            Put(default, default, 0, ref Unsafe.Add(ref terms, place), ref Unsafe.Add(ref others, place));
            Put(default, default, 1, ref Unsafe.Add(ref terms, place), ref Unsafe.Add(ref others, place));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Put(V term, V other, int column, ref T terms, ref T others)
    {
        if (typeof(N) != typeof(NoSum))
            Unsafe.As<T, V>(ref Unsafe.Add(ref terms, column * Lanes)) = term;
        if (typeof(N) == typeof(TwoSums))
            Unsafe.As<T, V>(ref Unsafe.Add(ref others, column * Lanes)) = other;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Fold(ref T terms, ref D a0, ref D b0, ref D a1, ref D b1, ref D a2, ref D b2, ref D a3, ref D b3)
    {
        if (typeof(N) == typeof(NoSum))
            return;

        S.Add(ref a0, ref b0, Folded(ref terms, 0));
        S.Add(ref a1, ref b1, Folded(ref terms, 1));
        if (Unsafe.SizeOf<V>() < 32)
        {
            S.Add(ref a2, ref b2, Folded(ref terms, 2));
            S.Add(ref a3, ref b3, Folded(ref terms, 3));
        }
    }

    // The same vector of four rows, added as a tree.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Folded(ref T terms, int column)
    {
        ref T start = ref Unsafe.Add(ref terms, column * Lanes);
        return A.Add(A.Add(Get(ref start, 0), Get(ref start, 1)), A.Add(Get(ref start, 2), Get(ref start, 3)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Get(ref T start, int row) => Unsafe.As<T, V>(ref Unsafe.Add(ref start, row * Row));

    struct Sums
    {
        public D A;
        public D B;
        public D C;
        public D Last;
    }

    // Four rows, and room to begin on a boundary.
    [InlineArray(Bytes)]
    struct Room
    {
        public const int Bytes = 5 * 64;

        byte _first;
    }
}
