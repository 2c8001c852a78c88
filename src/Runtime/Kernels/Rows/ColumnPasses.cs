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
    public static nint Kept(in RowGroup group, int column) => Shared(in group, 0, column);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(V near, V highest) => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Look<K>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<V> results)
        where K : unmanaged, IRowPass<T, V> => Run(ref pass, in group, ref results);

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Run<K>(ref K bound, in RowGroup group, ref Reduced<V> results)
        where K : unmanaged, IRowPass<T, V>
    {
        K pass = bound;
        Unsafe.SkipInit(out ColumnSum sum0);
        Unsafe.SkipInit(out ColumnSum sum1);
        Unsafe.SkipInit(out ColumnSum sum2);
        Unsafe.SkipInit(out ColumnSum sum3);
        sum0.Start(RowTerms.KindOf(K.Reductions, 0));
        sum1.Start(RowTerms.KindOf(K.Reductions, 1));
        sum2.Start(RowTerms.KindOf(K.Reductions, 2));
        sum3.Start(RowTerms.KindOf(K.Reductions, 3));
        int left = group.Classes;
        nuint i = 0;
        for (; left > 1; left -= 2, i += 2 * (nuint)Step)
        {
            PairOf<T, V, K, V, G, ColumnMemory<T, V>, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Step, 0, 0, out V first0, out V first1, out V second0, out V second1,
                out V third0, out V third1, out V fourth0, out V fourth1);
            sum0.Add(RowTerms.KindOf(K.Reductions, 0), first0, first1);
            sum1.Add(RowTerms.KindOf(K.Reductions, 1), second0, second1);
            sum2.Add(RowTerms.KindOf(K.Reductions, 2), third0, third1);
            sum3.Add(RowTerms.KindOf(K.Reductions, 3), fourth0, fourth1);
        }

        if (left > 0)
        {
            PairOf<T, V, K, V, G, LastColumn<T, V>, A, U, F, C, X>.Terms(
                ref pass, i, (nuint)Step, 1, -1, out V first0, out _, out V second0, out _, out V third0, out _, out V fourth0, out _);
            sum0.Add(RowTerms.KindOf(K.Reductions, 0), first0);
            sum1.Add(RowTerms.KindOf(K.Reductions, 1), second0);
            sum2.Add(RowTerms.KindOf(K.Reductions, 2), third0);
            sum3.Add(RowTerms.KindOf(K.Reductions, 3), fourth0);
        }

        sum0.Give(RowTerms.KindOf(K.Reductions, 0), 0, ref results);
        sum1.Give(RowTerms.KindOf(K.Reductions, 1), 1, ref results);
        sum2.Give(RowTerms.KindOf(K.Reductions, 2), 2, ref results);
        sum3.Give(RowTerms.KindOf(K.Reductions, 3), 3, ref results);
    }

    struct ColumnSum
    {
        D _a, _b;
        V _largest;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Start(int kind)
        {
            if (kind is RowTerms.Sum or RowTerms.Others)
                (_a, _b) = (default, default);
            if (kind == RowTerms.Largest)
                _largest = Q.All(double.NegativeInfinity);
            if (kind == RowTerms.Others)
                _largest = default;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int kind, V first, V second)
        {
            Add(kind, first);
            Add(kind, second);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int kind, V term)
        {
            if (kind == RowTerms.Sum)
                S.Add(ref _a, ref _b, term);
            if (kind == RowTerms.Others)
                S.Add(ref _a, ref _b, A.Minimum(_largest, term));
            if (kind is RowTerms.Others or RowTerms.Largest)
                _largest = A.Maximum(term, _largest);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public readonly void Give(int kind, int reduction, ref Reduced<V> results)
        {
            if (kind != 0)
                results.Set(reduction, kind == RowTerms.Largest ? _largest : Q.OfLanes(_a, _b));
            if (kind == RowTerms.Others)
                results.SetLargest(reduction, _largest);
        }
    }
}
