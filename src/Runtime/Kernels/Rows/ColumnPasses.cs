using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Passes over the elements of rows side by side: one row in each lane, one class after the other.</summary>
/// <remarks>
/// Nothing crosses lanes: reductions go down the classes. Sums of <see cref="float"/> are kept in <see cref="double"/>, sums of
/// <see cref="double"/> with what each addition rounds away. <see cref="NumberPasses{T}"/> does the same.
/// </remarks>
[SkipLocalsInit]
readonly unsafe struct ColumnPasses<T, V, G, A, U, F, C, X, S, D, Q> : IRowPasses<T, V>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where V : unmanaged
    where G : struct, ISpread<V, V, T>
    where A : struct, IArithmetic<V, T>
    where U : struct, IUnary<V>
    where F : struct, IFused<V>
    where C : struct, IChoice<V>
    where X : struct, IExponents<V>
    where S : struct, ILanes<V, D>
    where D : unmanaged
    where Q : struct, IReductions<T, V, D>
{
    // From class to class, in elements.
    static int Step
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => CacheLine.Length / sizeof(T);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Number(in RowGroup group, int index) => *(V*)(group.Numbers + index * CacheLine.Length + group.Lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Keep(in RowGroup group, int index, V number) =>
        *(V*)(group.Numbers + index * CacheLine.Length + group.Lane) = number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Elements<E>(in RowGroup group, nint start, int column)
        where E : unmanaged => start == 0 ? 0 : Shared(in group, start, column);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Shared(in RowGroup group, nint start, int column) =>
        (nint)group.Columns + column * group.ColumnsSize + group.Lane;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Kept(in RowGroup group, int index, int column) => Shared(in group, 0, column);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(V near, V highest) => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void One<K, N0>(ref K pass, in RowGroup group, ref Reduced<V> results)
        where K : struct, IRowPass<T, V>
        where N0 : struct => Run<K, N0, Nothing, Nothing, Nothing>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Two<K, N0, N1>(ref K pass, in RowGroup group, ref Reduced<V> results)
        where K : struct, IRowPass<T, V>
        where N0 : struct
        where N1 : struct => Run<K, N0, N1, Nothing, Nothing>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Three<K, N0, N1, N2>(ref K pass, in RowGroup group, ref Reduced<V> results)
        where K : struct, IRowPass<T, V>
        where N0 : struct
        where N1 : struct
        where N2 : struct => Run<K, N0, N1, N2, Nothing>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Four<K, N0, N1, N2, N3>(ref K pass, in RowGroup group, ref Reduced<V> results)
        where K : struct, IRowPass<T, V>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct => Run<K, N0, N1, N2, N3>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Look<K, N1>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<V> results)
        where K : struct, IRowPass<T, V>
        where N1 : struct => Run<K, Largest, N1, Nothing, Nothing>(ref pass, group.Classes, ref results);

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Write<K>(ref K bound, in RowGroup group)
        where K : struct, IRowPass<T, V>
    {
        K pass = bound;
        int left = group.Classes;
        nuint i = 0;
        for (; left > 1; left -= 2, i += 2 * (nuint)Step)
            pass.Write<V, G, ColumnMemory<T, V>, A, U, F, C, X>(i, (nuint)Step, 0, 0);

        if (left > 0)
            pass.Write<V, G, LastColumn<T, V>, A, U, F, C, X>(i, (nuint)Step, 1, -1);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Run<K, N0, N1, N2, N3>(ref K bound, int classes, ref Reduced<V> results)
        where K : struct, IRowPass<T, V>
        where N0 : struct
        where N1 : struct
        where N2 : struct
        where N3 : struct
    {
        K pass = bound;
        Unsafe.SkipInit(out ColumnSum sum0);
        Unsafe.SkipInit(out ColumnSum sum1);
        Unsafe.SkipInit(out ColumnSum sum2);
        Unsafe.SkipInit(out ColumnSum sum3);
        sum0.Start<N0>();
        sum1.Start<N1>();
        sum2.Start<N2>();
        sum3.Start<N3>();
        int left = classes;
        nuint i = 0;
        for (; left > 1; left -= 2, i += 2 * (nuint)Step)
        {
            PairOf<T, V, K, N0, N1, N2, N3, V, G, ColumnMemory<T, V>, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Step, 0, 0, out V first0, out V first1, out V second0, out V second1,
                out V third0, out V third1, out V fourth0, out V fourth1);
            sum0.Add<N0>(first0, first1);
            sum1.Add<N1>(second0, second1);
            sum2.Add<N2>(third0, third1);
            sum3.Add<N3>(fourth0, fourth1);
        }

        if (left > 0)
        {
            PairOf<T, V, K, N0, N1, N2, N3, V, G, LastColumn<T, V>, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Step, 1, -1, out V first0, out _, out V second0, out _, out V third0, out _, out V fourth0, out _);
            sum0.Add<N0>(first0);
            sum1.Add<N1>(second0);
            sum2.Add<N2>(third0);
            sum3.Add<N3>(fourth0);
        }

        sum0.Give<N0>(0, ref results);
        sum1.Give<N1>(1, ref results);
        sum2.Give<N2>(2, ref results);
        sum3.Give<N3>(3, ref results);
    }

    struct ColumnSum
    {
        D _a, _b;
        V _largest;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Start<N>()
            where N : struct
        {
            if (typeof(N) == typeof(Sum) || typeof(N) == typeof(Others))
                (_a, _b) = (default, default);
            if (typeof(N) == typeof(Largest))
                _largest = Q.All(double.NegativeInfinity);
            if (typeof(N) == typeof(Others))
                _largest = default;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add<N>(V first, V second)
            where N : struct
        {
            if (typeof(N) == typeof(Nothing))
                return;

            Add<N>(first);
            Add<N>(second);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add<N>(V term)
            where N : struct
        {
            if (typeof(N) == typeof(Sum))
                S.Add(ref _a, ref _b, term);
            if (typeof(N) == typeof(Others))
                S.Add(ref _a, ref _b, A.Minimum(_largest, term));
            if (typeof(N) == typeof(Others) || typeof(N) == typeof(Largest))
                _largest = A.Maximum(term, _largest);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Give<N>(int reduction, ref Reduced<V> results)
            where N : struct
        {
            if (typeof(N) == typeof(Largest))
                results.Set(reduction, _largest);
            if (typeof(N) == typeof(Sum) || typeof(N) == typeof(Others))
                results.Set(reduction, Q.OfLanes(_a, _b));
            if (typeof(N) == typeof(Others))
                results.SetLargest(reduction, _largest);
        }
    }
}
