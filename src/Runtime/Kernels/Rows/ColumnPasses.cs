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
        (nint)group.Columns + column * RowGroup.ColumnsSize + group.Lane;

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
        Unsafe.SkipInit(out TermsInWait wait);
        RowTerms terms = RowTerms.In(&wait);
        Unsafe.SkipInit(out ColumnSum sum0);
        Unsafe.SkipInit(out ColumnSum sum1);
        Unsafe.SkipInit(out ColumnSum sum2);
        Unsafe.SkipInit(out ColumnSum sum3);
        Unsafe.SkipInit(out ColumnSum sum4);
        Unsafe.SkipInit(out ColumnSum sum5);
        sum0.Start(RowTerms.KindOf(K.Reductions, 0));
        sum1.Start(RowTerms.KindOf(K.Reductions, 1));
        sum2.Start(RowTerms.KindOf(K.Reductions, 2));
        sum3.Start(RowTerms.KindOf(K.Reductions, 3));
        sum4.Start(RowTerms.KindOf(K.Reductions, 4));
        sum5.Start(RowTerms.KindOf(K.Reductions, 5));
        int most = RowTerms.Block / sizeof(V);
        nuint i = 0;
        for (int left = group.Classes; left > 0; left -= most)
        {
            int count = Math.Min(left, most), pairs = count / 2;
            pass.Terms<V, G, ColumnMemory<T, V>, A, U, F, C, X>(i, (nuint)Step, 0, 0, pairs, terms);
            i += (nuint)(2 * pairs * Step);
            if (count > 2 * pairs)
                pass.Terms<V, G, LastColumn<T, V>, A, U, F, C, X>(i, (nuint)Step, 1, -1, 1, Skip(terms, pairs));

            sum0.Add(RowTerms.KindOf(K.Reductions, 0), terms.At<V>(0), count);
            sum1.Add(RowTerms.KindOf(K.Reductions, 1), terms.At<V>(1), count);
            sum2.Add(RowTerms.KindOf(K.Reductions, 2), terms.At<V>(2), count);
            sum3.Add(RowTerms.KindOf(K.Reductions, 3), terms.At<V>(3), count);
            sum4.Add(RowTerms.KindOf(K.Reductions, 4), terms.At<V>(4), count);
            sum5.Add(RowTerms.KindOf(K.Reductions, 5), terms.At<V>(5), count);
        }

        sum0.Give(RowTerms.KindOf(K.Reductions, 0), 0, ref results);
        sum1.Give(RowTerms.KindOf(K.Reductions, 1), 1, ref results);
        sum2.Give(RowTerms.KindOf(K.Reductions, 2), 2, ref results);
        sum3.Give(RowTerms.KindOf(K.Reductions, 3), 3, ref results);
        sum4.Give(RowTerms.KindOf(K.Reductions, 4), 4, ref results);
        sum5.Give(RowTerms.KindOf(K.Reductions, 5), 5, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static RowTerms Skip(RowTerms terms, int pairs) => new((byte*)terms.At<V>(0) + 2 * pairs * sizeof(V));

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
        public void Add(int kind, V* terms, int count)
        {
            if (kind == 0)
                return;

            D a = _a, b = _b;
            V largest = _largest;
            for (int k = 0; k < count; k++)
            {
                if (kind == RowTerms.Sum)
                    S.Add(ref a, ref b, terms[k]);
                if (kind == RowTerms.Others)
                    S.Add(ref a, ref b, A.Minimum(largest, terms[k]));
                if (kind is RowTerms.Others or RowTerms.Largest)
                    largest = A.Maximum(terms[k], largest);
            }

            (_a, _b, _largest) = (a, b, largest);
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
