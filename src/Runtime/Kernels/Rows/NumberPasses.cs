using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Passes without vectors over the elements of one row, with the sums of the others.</summary>
[SkipLocalsInit]
readonly unsafe struct NumberPasses<T> : IRowPasses<T, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
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

    public static void One<K, N0>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct => Run<K, N0, Nothing, Nothing, Nothing>(ref pass, group.Classes, group.AreFew, ref results);

    public static void Two<K, N0, N1>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct => Run<K, N0, N1, Nothing, Nothing>(ref pass, group.Classes, group.AreFew, ref results);

    public static void Three<K, N0, N1, N2>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct => Run<K, N0, N1, N2, Nothing>(ref pass, group.Classes, group.AreFew, ref results);

    public static void Four<K, N0, N1, N2, N3>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct => Run<K, N0, N1, N2, N3>(ref pass, group.Classes, group.AreFew, ref results);

    public static void Look<K, N1>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N1 : struct
    {
        int block = RowTerms.Block / sizeof(T);
        Run<K, Largest, N1, Nothing, Nothing>(ref pass, Math.Min(group.Classes, block), false, ref results);
        if (isInPlace && group.Classes > block)
        {
            Reduced<T> first = results;
            Run<K, Largest, N1, Nothing, Nothing>(ref pass, group.Classes, false, ref results);
            RowOf.KeepNear<T, N1>(ref results, in first);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Write<K>(ref K pass, in RowGroup group)
        where K : struct, IRowPass<T, T>
    {
        int left = group.Classes;
        nuint i = 0;
        for (; left > 1; left -= 2, i += 2)
        {
            pass.Write<
                T, SpreadOfNumbers<T>, MemoryOfNumbers<T, StoredInPart>, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>,
                ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>(i, 1, 0, 0);
        }

        if (left > 0)
        {
            pass.Write<
                T, SpreadOfNumbers<T>, TailOfNumbers<T, StoredInPart>, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>,
                ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>(i, 1, 1, -1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Run<K, N0, N1, N2, N3>(ref K pass, int classes, bool isFew, ref Reduced<T> results)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        Unsafe.SkipInit(out NumberSum<T> sum0);
        Unsafe.SkipInit(out NumberSum<T> sum1);
        Unsafe.SkipInit(out NumberSum<T> sum2);
        Unsafe.SkipInit(out NumberSum<T> sum3);
        sum0.Start<N0>(isFew);
        sum1.Start<N1>(isFew);
        sum2.Start<N2>(isFew);
        sum3.Start<N3>(isFew);
        int left = classes;
        nuint i = 0;
        for (; left > 1; left -= 2, i += 2)
        {
            Terms<K, N0, N1, N2, N3, MemoryOfNumbers<T, StoredInPart>>(
                ref pass, i, 0, 0, out Pair first, out Pair second, out Pair third, out Pair fourth);
            sum0.Add<N0>(first.Left, first.Right);
            sum1.Add<N1>(second.Left, second.Right);
            sum2.Add<N2>(third.Left, third.Right);
            sum3.Add<N3>(fourth.Left, fourth.Right);
        }

        if (left > 0)
        {
            Terms<K, N0, N1, N2, N3, TailOfNumbers<T, StoredInPart>>(
                ref pass, i, 1, -1, out Pair first, out Pair second, out Pair third, out Pair fourth);
            sum0.Add<N0>(first.Left);
            sum1.Add<N1>(second.Left);
            sum2.Add<N2>(third.Left);
            sum3.Add<N3>(fourth.Left);
        }

        sum0.Give<N0>(0, ref results);
        sum1.Give<N1>(1, ref results);
        sum2.Give<N2>(2, ref results);
        sum3.Give<N3>(3, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Terms<K, N0, N1, N2, N3, M>(
        ref K pass, nuint i, int place, int next, out Pair first, out Pair second, out Pair third, out Pair fourth)
        where K : struct, IRowPass<T, T>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
        where M : struct, IMemory<T> => PairOf<
        T, T, K, N0, N1, N2, N3, T, SpreadOfNumbers<T>, M, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>,
        ExponentsOfNumbers<T>>.Terms(
        ref pass, i, 1, place, next, out first.Left, out first.Right, out second.Left, out second.Right,
        out third.Left, out third.Right, out fourth.Left, out fourth.Right);

    struct Pair
    {
        public T Left, Right;
    }
}
