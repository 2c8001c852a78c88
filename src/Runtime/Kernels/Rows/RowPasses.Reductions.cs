using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

// Sums of elements, with or without one of the largest, and maxima beside them.
readonly unsafe partial struct RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q>
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Reduce<K>(ref K bound, int length, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        K pass = bound;
        Unsafe.SkipInit(out Memory memory);
        byte* terms = (byte*)&memory + CacheLine.Length - (int)((nint)(&memory) & (CacheLine.Length - 1)), sums = terms + Reduced<T>.Most * RowTerms.Block;
        Start<K>(sums, 0);
        Start<K>(sums, 1);
        Start<K>(sums, 2);
        Start<K>(sums, 3);
        int remaining = length & (RowTerms.Block / sizeof(T) - 1);
        nuint whole = (nuint)(length - remaining);
        if (Unsafe.SizeOf<V>() == 64)
            Blocks(ref pass, whole, sums);
        else
            BlocksInWait(ref pass, whole, terms, sums);

        byte* waiting = terms;
        for (int left = remaining; left > 0; left -= 2 * Lanes, whole += 2 * (nuint)Lanes, waiting += 2 * sizeof(V))
            PairOf<T, T, K, V, G, P, A, U, F, C, X>.Keep(ref pass, whole, (nuint)Lanes, left, -Lanes, waiting);

        Finish<K>(sums, terms, remaining, ref results);
    }

    // A row of lanes is one vector: nothing need wait in memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Blocks<K>(ref K pass, nuint whole, byte* sums)
        where K : unmanaged, IRowPass<T, T>
    {
        D a0 = default, b0 = default, a1 = default, b1 = default, a2 = default, b2 = default, a3 = default, b3 = default;
        V m0 = Nothing<K>(0), m1 = Nothing<K>(1), m2 = Nothing<K>(2), m3 = Nothing<K>(3);
        for (nuint i = 0; i < whole; i += 4 * (nuint)Lanes)
        {
            PairOf<T, T, K, V, G, M, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Lanes, 0, 0, out V first0, out V first1, out V second0, out V second1,
                out V third0, out V third1, out V fourth0, out V fourth1);
            PairOf<T, T, K, V, G, M, A, U, F, C, X>.Terms(
                ref pass, i + 2 * (nuint)Lanes, (nuint)Lanes, 0, 0, out V first2, out V first3, out V second2, out V second3,
                out V third2, out V third3, out V fourth2, out V fourth3);
            if (Kind<K>(0) != 0)
                RowSum<T, V, D, A, S, Q>.Fold(Kind<K>(0), first0, first1, first2, first3, ref a0, ref b0, ref m0);
            if (Kind<K>(1) != 0)
                RowSum<T, V, D, A, S, Q>.Fold(Kind<K>(1), second0, second1, second2, second3, ref a1, ref b1, ref m1);
            if (Kind<K>(2) != 0)
                RowSum<T, V, D, A, S, Q>.Fold(Kind<K>(2), third0, third1, third2, third3, ref a2, ref b2, ref m2);
            if (Kind<K>(3) != 0)
                RowSum<T, V, D, A, S, Q>.Fold(Kind<K>(3), fourth0, fourth1, fourth2, fourth3, ref a3, ref b3, ref m3);
        }

        if (Kind<K>(0) != 0)
            RowSum<T, V, D, A, S, Q>.Set(sums, a0, b0, m0);
        if (Kind<K>(1) != 0)
            RowSum<T, V, D, A, S, Q>.Set(sums + RowSum<T, V, D, A, S, Q>.Size, a1, b1, m1);
        if (Kind<K>(2) != 0)
            RowSum<T, V, D, A, S, Q>.Set(sums + 2 * RowSum<T, V, D, A, S, Q>.Size, a2, b2, m2);
        if (Kind<K>(3) != 0)
            RowSum<T, V, D, A, S, Q>.Set(sums + 3 * RowSum<T, V, D, A, S, Q>.Size, a3, b3, m3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void BlocksInWait<K>(ref K pass, nuint whole, byte* terms, byte* sums)
        where K : unmanaged, IRowPass<T, T>
    {
        nuint i = 0;
        while (i < whole)
        {
            for (int row = 0; row < RowTerms.Block; row += 2 * sizeof(V), i += 2 * (nuint)Lanes)
                PairOf<T, T, K, V, G, M, A, U, F, C, X>.Keep(ref pass, i, (nuint)Lanes, 0, 0, terms + row);

            Add<K>(sums, 0, terms, isLast: false);
            Add<K>(sums, 1, terms, isLast: false);
            Add<K>(sums, 2, terms, isLast: false);
            Add<K>(sums, 3, terms, isLast: false);
        }
    }

    // Inlined, it would leave no room for the loop.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Finish<K>(byte* sums, byte* terms, int remaining, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        if (remaining > 0)
        {
            AddLast<K>(sums, 0, terms, remaining);
            AddLast<K>(sums, 1, terms, remaining);
            AddLast<K>(sums, 2, terms, remaining);
            AddLast<K>(sums, 3, terms, remaining);
        }

        Give<K>(sums, 0, ref results);
        Give<K>(sums, 1, ref results);
        Give<K>(sums, 2, ref results);
        Give<K>(sums, 3, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Kind<K>(int reduction)
        where K : unmanaged, IRowPass<T, T> => RowTerms.KindOf(K.Reductions, reduction);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static V Nothing<K>(int reduction)
        where K : unmanaged, IRowPass<T, T> => Kind<K>(reduction) == RowTerms.Largest ? Q.All(double.NegativeInfinity) : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Start<K>(byte* sums, int reduction)
        where K : unmanaged, IRowPass<T, T>
    {
        if (Kind<K>(reduction) != 0)
            RowSum<T, V, D, A, S, Q>.Start(sums + reduction * RowSum<T, V, D, A, S, Q>.Size, Kind<K>(reduction));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add<K>(byte* sums, int reduction, byte* terms, bool isLast)
        where K : unmanaged, IRowPass<T, T>
    {
        if (Kind<K>(reduction) != 0)
        {
            RowSum<T, V, D, A, S, Q>.Add(
                sums + reduction * RowSum<T, V, D, A, S, Q>.Size, Kind<K>(reduction), terms + reduction * RowTerms.Block, isLast);
        }
    }

    // What is not there adds nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void AddLast<K>(byte* sums, int reduction, byte* terms, int remaining)
        where K : unmanaged, IRowPass<T, T>
    {
        if (Kind<K>(reduction) == 0)
            return;

        V* vectors = (V*)(terms + reduction * RowTerms.Block);
        for (int k = 0, left = remaining; k < RowTerms.Block / sizeof(V); k++, left -= Lanes)
        {
            vectors[k] = Kind<K>(reduction) == RowTerms.Largest
                ? Q.WithinOrLowest(vectors[k], left)
                : P.Within(vectors[k], left);
        }

        Add<K>(sums, reduction, terms, isLast: true);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Give<K>(byte* sums, int reduction, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        byte* sum = sums + reduction * RowSum<T, V, D, A, S, Q>.Size;
        if (Kind<K>(reduction) == RowTerms.Others)
        {
            RowSum<T, V, D, A, S, Q>.AddLargest(sum);
            double leftOut = RowSum<T, V, D, A, S, Q>.LargestTerm(sum, withLast: false);
            results.SetLeftOut(reduction, leftOut);
            results.SetLargest(reduction, T.CreateTruncating(leftOut));
        }

        if (Kind<K>(reduction) != 0)
        {
            double total = Kind<K>(reduction) == RowTerms.Largest
                ? RowSum<T, V, D, A, S, Q>.LargestTerm(sum, withLast: true)
                : RowSum<T, V, D, A, S, Q>.Total(sum);
            results.SetTotal(reduction, total);
            results.Set(reduction, T.CreateTruncating(total));
        }
    }

    // The terms of a block, then the reductions, on a boundary.
    [StructLayout(LayoutKind.Sequential, Size = 2 * 4 * RowTerms.Block + CacheLine.Length)]
    struct Memory;
}
