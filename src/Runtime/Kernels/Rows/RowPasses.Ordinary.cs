using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// Ordinary blocks, and the others. A loop without guards ends at the first block that is not ordinary; a part is short enough for the loop
// with guards to do the rest of it. The loops are methods of their own, so that each has all registers.
readonly unsafe partial struct RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void OrdinaryAndOthers<K, N0, N1, N2, N3>(ref K bound, nuint whole, byte* terms, byte* sums)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        if (Unsafe.SizeOf<V>() < 64)
            StartAll<N0, N1, N2, N3>(sums);

        nuint i = OrdinaryBlocks<K, N0, N1, N2, N3>(ref bound, whole, terms, sums);
        if (i < whole)
            OtherBlocks<K, N0, N1, N2, N3>(ref bound, i, whole, terms, sums);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void OtherBlocks<K, N0, N1, N2, N3>(ref K bound, nuint start, nuint whole, byte* terms, byte* sums)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        K pass = bound;
        if (Unsafe.SizeOf<V>() == 64)
            Blocks<K, N0, N1, N2, N3>(ref pass, start, whole, sums);
        else
            BlocksInWait<K, N0, N1, N2, N3>(ref pass, start, whole, terms, sums);
    }

    // Where it stopped.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static nuint OrdinaryBlocks<K, N0, N1, N2, N3>(ref K bound, nuint whole, byte* terms, byte* sums)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        K pass = bound;
        nuint i = 0;
        if (Unsafe.SizeOf<V>() < 64)
        {
            for (; i < whole; i += (nuint)(RowTerms.Block / sizeof(T)))
            {
                if (!IsOrdinary<K, X>(ref pass, i) && !IsOrdinary<K, OrdinaryWords<V, C, X>>(ref pass, i))
                    break;

                for (int row = 0; row < RowTerms.Block; row += 2 * sizeof(V))
                {
                    PairOf<T, T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, OrdinaryWords<V, C, X>>.Keep(
                        ref pass, i + (nuint)(row / sizeof(T)), (nuint)Lanes, 0, 0, terms + row);
                }

                Add<N0>(sums, 0, terms);
                Add<N1>(sums, 1, terms);
                Add<N2>(sums, 2, terms);
                Add<N3>(sums, 3, terms);
            }

            return i;
        }

        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        V m0 = Lowest<N0>(), m1 = Lowest<N1>(), m2 = Lowest<N2>(), m3 = Lowest<N3>();
        for (; i < whole; i += 4 * (nuint)Lanes)
        {
            if (!IsOrdinary<K, X>(ref pass, i) && !IsOrdinary<K, OrdinaryWords<V, C, X>>(ref pass, i))
                break;

            PairOf<T, T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, OrdinaryWords<V, C, X>>.Terms(
                ref pass, i, (nuint)Lanes, 0, 0, out V first0, out V first1, out V second0, out V second1,
                out V third0, out V third1, out V fourth0, out V fourth1);
            PairOf<T, T, K, N0, N1, N2, N3, V, G, M, A, U, F, C, OrdinaryWords<V, C, X>>.Terms(
                ref pass, i + 2 * (nuint)Lanes, (nuint)Lanes, 0, 0, out V first2, out V first3, out V second2, out V second3,
                out V third2, out V third3, out V fourth2, out V fourth3);
            Fold<N0>(first0, first1, first2, first3, ref a0, ref b0, ref m0);
            Fold<N1>(second0, second1, second2, second3, ref a1, ref b1, ref m1);
            Fold<N2>(third0, third1, third2, third3, ref a2, ref b2, ref m2);
            Fold<N3>(fourth0, fourth1, fourth2, fourth3, ref a3, ref b3, ref m3);
        }

        Set<N0>(sums, 0, a0, b0, m0);
        Set<N1>(sums, 1, a1, b1, m1);
        Set<N2>(sums, 2, a2, b2, m2);
        Set<N3>(sums, 3, a3, b3, m3);
        return i;
    }

    // Four rows of lanes: four vectors, eight or sixteen. The words say what of a 0 is asked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsOrdinary<K, Y>(ref K pass, nuint i)
        where K : struct, IRowPass<T, T>
        where Y : struct, IExponents<V>
    {
        nuint lanes = (nuint)Lanes;
        return pass.AreOrdinary<V, M, A, U, Y>(i, lanes)
            && (Unsafe.SizeOf<V>() == 64 || pass.AreOrdinary<V, M, A, U, Y>(i + 4 * lanes, lanes))
            && (Unsafe.SizeOf<V>() >= 32 || (pass.AreOrdinary<V, M, A, U, Y>(i + 8 * lanes, lanes) && pass.AreOrdinary<V, M, A, U, Y>(i + 12 * lanes, lanes)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Fold<N>(V term0, V term1, V term2, V term3, ref D a, ref D b, ref V largest)
        where N : struct
    {
        if (typeof(N) != typeof(Nothing))
            RowSum<T, V, D, A, S, Q>.Fold<N>(term0, term1, term2, term3, ref a, ref b, ref largest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Set<N>(byte* sums, int reduction, D a, D b, V largest)
        where N : struct
    {
        if (typeof(N) != typeof(Nothing))
            RowSum<T, V, D, A, S, Q>.Set(sums + reduction * RowSum<T, V, D, A, S, Q>.Size, a, b, largest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Resume<N>(byte* sums, int reduction, ref D a, ref D b, ref V largest)
        where N : struct
    {
        if (typeof(N) != typeof(Nothing))
            RowSum<T, V, D, A, S, Q>.Get(sums + reduction * RowSum<T, V, D, A, S, Q>.Size, out a, out b, out largest);
    }
}
