using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

// Sums of elements, with or without one of the largest, and maxima beside them.
readonly unsafe partial struct RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q>
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Reduce<K, N0, N1, N2, N3>(ref K bound, int length, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        K pass = bound;
        Unsafe.SkipInit(out Memory memory);
        byte* terms = (byte*)&memory + CacheLine.Length - (int)((nint)(&memory) & (CacheLine.Length - 1)), sums = terms + Reduced<T>.Most * RowTerms.Block;
        int remaining = length & (RowTerms.Block / sizeof(T) - 1);
        nuint whole = (nuint)(length - remaining);
        if (default(K) is IOrdinaryRowPass<T, T>)
            OrdinaryAndOthers<K, N0, N1, N2, N3>(ref bound, whole, terms, sums);
        else if (Unsafe.SizeOf<V>() == 64)
            Blocks<K, N0, N1, N2, N3>(ref pass, 0, whole, sums);
        else
            BlocksInWait<K, N0, N1, N2, N3>(ref pass, 0, whole, terms, sums);

        byte* waiting = terms;
        for (int left = remaining; left > 0; left -= 2 * Lanes, whole += 2 * (nuint)Lanes, waiting += 2 * sizeof(V))
            PairOf<T, T, K, N0, N1, N2, N3, V, G, P, A, U, F, C, X>.Keep(ref pass, whole, (nuint)Lanes, left, -Lanes, waiting);

        Finish<N0>(sums, 0, terms, remaining, ref results);
        Finish<N1>(sums, 1, terms, remaining, ref results);
        Finish<N2>(sums, 2, terms, remaining, ref results);
        Finish<N3>(sums, 3, terms, remaining, ref results);
    }

    // A row of lanes is one vector: nothing need wait in memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Blocks<K, N0, N1, N2, N3>(ref K pass, nuint start, nuint whole, byte* sums)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        V m0 = Lowest<N0>(), m1 = Lowest<N1>(), m2 = Lowest<N2>(), m3 = Lowest<N3>();
        if (default(K) is IOrdinaryRowPass<T, T>)
        {
            Resume<N0>(sums, 0, ref a0, ref b0, ref m0);
            Resume<N1>(sums, 1, ref a1, ref b1, ref m1);
            Resume<N2>(sums, 2, ref a2, ref b2, ref m2);
            Resume<N3>(sums, 3, ref a3, ref b3, ref m3);
        }

        for (nuint i = start; i < whole; i += 4 * (nuint)Lanes)
        {
            FourOf<T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Lanes, out V first0, out V first1, out V first2, out V first3, out V second0, out V second1, out V second2, out V second3,
                out V third0, out V third1, out V third2, out V third3, out V fourth0, out V fourth1, out V fourth2, out V fourth3);
            Fold<N0>(first0, first1, first2, first3, ref a0, ref b0, ref m0);
            Fold<N1>(second0, second1, second2, second3, ref a1, ref b1, ref m1);
            Fold<N2>(third0, third1, third2, third3, ref a2, ref b2, ref m2);
            Fold<N3>(fourth0, fourth1, fourth2, fourth3, ref a3, ref b3, ref m3);
        }

        Set<N0>(sums, 0, a0, b0, m0);
        Set<N1>(sums, 1, a1, b1, m1);
        Set<N2>(sums, 2, a2, b2, m2);
        Set<N3>(sums, 3, a3, b3, m3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void BlocksInWait<K, N0, N1, N2, N3>(ref K pass, nuint start, nuint whole, byte* terms, byte* sums)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        if (default(K) is not IOrdinaryRowPass<T, T>)
            StartAll<N0, N1, N2, N3>(sums);

        nuint i = start;
        while (i < whole)
        {
            for (int row = 0; row < RowTerms.Block; row += 2 * sizeof(V), i += 2 * (nuint)Lanes)
                PairOf<T, T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, X>.Keep(ref pass, i, (nuint)Lanes, 0, 0, terms + row);

            Add<N0>(sums, 0, terms);
            Add<N1>(sums, 1, terms);
            Add<N2>(sums, 2, terms);
            Add<N3>(sums, 3, terms);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Lowest<N>()
        where N : struct => typeof(N) == typeof(Largest) ? Q.All(double.NegativeInfinity) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void StartAll<N0, N1, N2, N3>(byte* sums)
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        Start<N0>(sums, 0);
        Start<N1>(sums, 1);
        Start<N2>(sums, 2);
        Start<N3>(sums, 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Start<N>(byte* sums, int reduction)
        where N : struct
    {
        if (typeof(N) != typeof(Nothing))
            RowSum<T, V, D, A, S, Q>.Start<N>(sums + reduction * RowSum<T, V, D, A, S, Q>.Size);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add<N>(byte* sums, int reduction, byte* terms)
        where N : struct
    {
        if (typeof(N) == typeof(Nothing))
            return;

        RowSum<T, V, D, A, S, Q>.Add<N>(
            sums + reduction * RowSum<T, V, D, A, S, Q>.Size, terms + reduction * RowTerms.Block, isLast: false);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Finish<N>(byte* sums, int reduction, byte* terms, int remaining, ref Reduced<T> results)
        where N : struct
    {
        if (typeof(N) == typeof(Nothing))
            return;

        RowEnd<T, N, V, P, A, S, D, Q>.Finish(
            sums + reduction * RowSum<T, V, D, A, S, Q>.Size, terms + reduction * RowTerms.Block, remaining, reduction, ref results);
    }

    // The terms of a block, then the reductions, on a boundary.
    [StructLayout(LayoutKind.Sequential, Size = 2 * 4 * RowTerms.Block + CacheLine.Length)]
    struct Memory;
}
