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
    public static nint Kept(in RowGroup group, int column) => group.Kept;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(T near, T highest) => RowOf.IsFar(near, highest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<K>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        if (K.Reductions == 0)
            Write(ref pass, group.Classes);
        else if (RowTerms.AreLargest(K.Reductions))
            FindLargest(ref pass, group.Classes, ref results);
        else
            Reduce(ref pass, group.Classes, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Look<K>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        FindLargest(ref pass, Math.Min(group.Classes, RowTerms.Block / sizeof(T)), ref results);
        if (isInPlace)
            LookAtAll(ref pass, group.Classes, ref results);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void LookAtAll<K>(ref K pass, int length, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        Reduced<T> first = results;
        FindLargest(ref pass, length, ref results);
        RowOf.KeepNear<T, K>(ref results, in first);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void FindLargest<K>(ref K bound, int length, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        K pass = bound;
        V lowest = Q.All(double.NegativeInfinity), largest = lowest, other = lowest;
        int left = length;
        nuint i = 0;
        for (; left >= 2 * Lanes; left -= 2 * Lanes, i += 2 * (nuint)Lanes)
        {
            PairOf<T, T, K, V, G, M, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Lanes, 0, 0, out V first0, out V first1, out V second0, out V second1, out _, out _, out _, out _);
            largest = A.Maximum(A.Maximum(first0, first1), largest);
            if (Kind<K>(1) != 0)
                other = A.Maximum(A.Maximum(second0, second1), other);
        }

        if (left > 0)
        {
            PairOf<T, T, K, V, G, P, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Lanes, left, -Lanes, out V first0, out V first1, out V second0, out V second1, out _, out _, out _, out _);
            largest = A.Maximum(A.Maximum(Q.WithinOrLowest(first0, left), Q.WithinOrLowest(first1, left - Lanes)), largest);
            if (Kind<K>(1) != 0)
                other = A.Maximum(A.Maximum(Q.WithinOrLowest(second0, left), Q.WithinOrLowest(second1, left - Lanes)), other);
        }

        Set(ref results, 0, Q.Largest(largest));
        if (Kind<K>(1) != 0)
            Set(ref results, 1, Q.Largest(other));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Set(ref Reduced<T> results, int reduction, double largest)
    {
        results.SetTotal(reduction, largest);
        results.Set(reduction, T.CreateTruncating(largest));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Write<K>(ref K bound, int length)
        where K : unmanaged, IRowPass<T, T>
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
