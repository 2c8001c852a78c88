using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Passes with vectors over the elements of one row.</summary>
[SkipLocalsInit]
readonly unsafe partial struct RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q> : IRowPasses<T, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where V : unmanaged
    where G : struct, ISpread<V, T, T>
    where M : struct, IMemory<V>
    where P : struct, IMemory<V>
    where A : struct, IArithmetic<V, T>
    where U : struct, IUnary<V>
    where F : struct, IFused<V>
    where C : struct, IChoice<V>
    where X : struct, IExponents<V>
    where S : struct, ILanes<V, D>
    where D : unmanaged
    where Q : struct, IReductions<T, V, D>
{
    static int Lanes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(V) / sizeof(T);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Number(in RowGroup group, int index) => *(T*)(group.Numbers + index * CacheLine.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Keep(in RowGroup group, int index, T number) => *(T*)(group.Numbers + index * CacheLine.Length) = number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Elements<E>(in RowGroup group, nint start, int column)
        where E : unmanaged => RowOf.Elements<E>(in group, start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Shared(in RowGroup group, nint start, int column) => start;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Kept(in RowGroup group, int index, int column) => group.Kept + index * group.KeptSize;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(T near, T highest) => RowOf.IsFar(near, highest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<K>(ref K pass, in RowGroup group)
        where K : struct, IRowPass<T, T> => WriteAll(ref pass, group.Classes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void One<K, N0>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
    {
        if (typeof(N0) == typeof(Largest))
            FindLargest<K, Nothing>(ref pass, group.Classes, ref results);
        else
            Reduce<K, N0, Nothing, Nothing, Nothing>(ref pass, group.Classes, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Two<K, N0, N1>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
    {
        if (typeof(N0) == typeof(Largest) && typeof(N1) == typeof(Largest))
            FindLargest<K, Largest>(ref pass, group.Classes, ref results);
        else
            Reduce<K, N0, N1, Nothing, Nothing>(ref pass, group.Classes, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Three<K, N0, N1, N2>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct => Reduce<K, N0, N1, N2, Nothing>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Four<K, N0, N1, N2, N3>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct => Reduce<K, N0, N1, N2, N3>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Look<K, N1>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N1 : struct
    {
        FindLargest<K, N1>(ref pass, Math.Min(group.Classes, RowTerms.Block / sizeof(T)), ref results);
        if (isInPlace)
            LookAtAll<K, N1>(ref pass, group.Classes, ref results);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void LookAtAll<K, N1>(ref K pass, int length, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N1 : struct
    {
        Reduced<T> first = results;
        FindLargest<K, N1>(ref pass, length, ref results);
        RowOf.KeepNear<T, N1>(ref results, in first);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void FindLargest<K, N1>(ref K bound, int length, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N1 : struct
    {
        K pass = bound;
        V lowest = Q.All(double.NegativeInfinity), largest = lowest, other = lowest;
        int left = length;
        nuint i = 0;
        for (; left >= 2 * Lanes; left -= 2 * Lanes, i += 2 * (nuint)Lanes)
        {
            PairOf<T, T, K, Largest, N1, Nothing, Nothing, V, G, M, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Lanes, 0, 0, out V first0, out V first1, out V second0, out V second1, out _, out _, out _, out _);
            largest = A.Maximum(A.Maximum(first0, first1), largest);
            if (typeof(N1) == typeof(Largest))
                other = A.Maximum(A.Maximum(second0, second1), other);
        }

        if (left > 0)
        {
            PairOf<T, T, K, Largest, N1, Nothing, Nothing, V, G, P, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Lanes, left, -Lanes, out V first0, out V first1, out V second0, out V second1, out _, out _, out _, out _);
            largest = A.Maximum(A.Maximum(Q.WithinOrLowest(first0, left), Q.WithinOrLowest(first1, left - Lanes)), largest);
            if (typeof(N1) == typeof(Largest))
                other = A.Maximum(A.Maximum(Q.WithinOrLowest(second0, left), Q.WithinOrLowest(second1, left - Lanes)), other);
        }

        Set(ref results, 0, Q.Largest(largest));
        if (typeof(N1) == typeof(Largest))
            Set(ref results, 1, Q.Largest(other));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Set(ref Reduced<T> results, int reduction, T largest)
    {
        results.SetTotal(reduction, double.CreateTruncating(largest));
        results.Set(reduction, largest);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void WriteAll<K>(ref K bound, int length)
        where K : struct, IRowPass<T, T>
    {
        // A variable of the loop, which registers can hold.
        K pass = bound;
        int left = length;
        nuint i = 0;
        for (; left >= 2 * Lanes; left -= 2 * Lanes, i += 2 * (nuint)Lanes)
            pass.Write<V, G, M, A, U, F, C, X>(i, (nuint)Lanes, 0, 0);

        if (left > 0)
            pass.Write<V, G, P, A, U, F, C, X>(i, (nuint)Lanes, left, -Lanes);
    }
}
