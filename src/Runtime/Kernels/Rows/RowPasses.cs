using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Passes with vectors over the elements of one row.</summary>
[SkipLocalsInit]
readonly unsafe struct RowPasses<T, V, G, M, P, A, U, F, C, X, S, D, Q> : IRowPasses<T, T>
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
    public static bool IsFar(T near, T highest) => RowOf.IsFar(near, highest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<K>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        if (K.Reductions == 0)
            Write(ref pass, group.Classes);
        else
            Reduce(ref pass, group.Classes, ref results);
    }

    public static void Look<K>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        Reduce(ref pass, Math.Min(group.Classes, RowTerms.Block / sizeof(T)), ref results);
        if (isInPlace && group.Classes > RowTerms.Block / sizeof(T))
        {
            Reduced<T> first = results;
            Reduce(ref pass, group.Classes, ref results);
            RowOf.KeepNear<T, K>(ref results, in first);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Write<K>(ref K bound, int length)
        where K : unmanaged, IRowPass<T, T>
    {
        // A variable of the loop, which registers can hold.
        K pass = bound;
        int pairs = length / (2 * Lanes), whole = pairs * 2 * Lanes;
        pass.Terms<V, G, M, A, U, F, C, X>(0, (nuint)Lanes, 0, 0, pairs, default);
        if (length > whole)
            pass.Terms<V, G, P, A, U, F, C, X>((nuint)whole, (nuint)Lanes, length - whole, -Lanes, 1, default);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Reduce<K>(ref K bound, int length, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        K pass = bound;
        Unsafe.SkipInit(out TermsInWait wait);
        RowTerms terms = RowTerms.In(&wait);
        Unsafe.SkipInit(out RowSum<T, V, D, A, S, Q> sum0);
        Unsafe.SkipInit(out RowSum<T, V, D, A, S, Q> sum1);
        Unsafe.SkipInit(out RowSum<T, V, D, A, S, Q> sum2);
        Unsafe.SkipInit(out RowSum<T, V, D, A, S, Q> sum3);
        Unsafe.SkipInit(out RowSum<T, V, D, A, S, Q> sum4);
        Unsafe.SkipInit(out RowSum<T, V, D, A, S, Q> sum5);
        Start<K>(ref sum0, 0);
        Start<K>(ref sum1, 1);
        Start<K>(ref sum2, 2);
        Start<K>(ref sum3, 3);
        Start<K>(ref sum4, 4);
        Start<K>(ref sum5, 5);
        int block = RowTerms.Block / sizeof(T), remaining = length & (block - 1);
        nuint whole = (nuint)(length - remaining);
        for (nuint i = 0; i < whole; i += (nuint)block)
        {
            pass.Terms<V, G, M, A, U, F, C, X>(i, (nuint)Lanes, 0, 0, RowTerms.Block / (2 * sizeof(V)), terms);
            Add<K>(ref sum0, 0, terms, isLast: false);
            Add<K>(ref sum1, 1, terms, isLast: false);
            Add<K>(ref sum2, 2, terms, isLast: false);
            Add<K>(ref sum3, 3, terms, isLast: false);
            Add<K>(ref sum4, 4, terms, isLast: false);
            Add<K>(ref sum5, 5, terms, isLast: false);
        }

        if (remaining > 0)
        {
            pass.Terms<V, G, P, A, U, F, C, X>(whole, (nuint)Lanes, remaining, -Lanes, (remaining + 2 * Lanes - 1) / (2 * Lanes), terms);
            Mask<K>(terms, remaining);
            Add<K>(ref sum0, 0, terms, isLast: true);
            Add<K>(ref sum1, 1, terms, isLast: true);
            Add<K>(ref sum2, 2, terms, isLast: true);
            Add<K>(ref sum3, 3, terms, isLast: true);
            Add<K>(ref sum4, 4, terms, isLast: true);
            Add<K>(ref sum5, 5, terms, isLast: true);
        }

        Finish<K>(ref sum0, 0, ref results);
        Finish<K>(ref sum1, 1, ref results);
        Finish<K>(ref sum2, 2, ref results);
        Finish<K>(ref sum3, 3, ref results);
        Finish<K>(ref sum4, 4, ref results);
        Finish<K>(ref sum5, 5, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Start<K>(ref RowSum<T, V, D, A, S, Q> sum, int reduction)
        where K : unmanaged, IRowPass<T, T>
    {
        if (RowTerms.KindOf(K.Reductions, reduction) != 0)
            sum.Start(RowTerms.KindOf(K.Reductions, reduction));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add<K>(ref RowSum<T, V, D, A, S, Q> sum, int reduction, RowTerms terms, bool isLast)
        where K : unmanaged, IRowPass<T, T>
    {
        if (RowTerms.KindOf(K.Reductions, reduction) != 0)
            sum.Add(RowTerms.KindOf(K.Reductions, reduction), terms.At<V>(reduction), isLast);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Finish<K>(ref RowSum<T, V, D, A, S, Q> sum, int reduction, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        if (RowTerms.KindOf(K.Reductions, reduction) == 0)
            return;

        if (RowTerms.KindOf(K.Reductions, reduction) == RowTerms.Others)
            results.SetLargest(reduction, T.CreateTruncating(sum.AddLargest()));
        results.Set(reduction, T.CreateTruncating(sum.Value(RowTerms.KindOf(K.Reductions, reduction))));
    }

    // What is not there adds nothing.
    static void Mask<K>(RowTerms terms, int remaining)
        where K : unmanaged, IRowPass<T, T>
    {
        for (int reduction = 0; RowTerms.KindOf(K.Reductions, reduction) != 0; reduction++)
        {
            V* vectors = terms.At<V>(reduction);
            bool isLargest = RowTerms.KindOf(K.Reductions, reduction) == RowTerms.Largest;
            V nothing = isLargest ? Q.All(double.NegativeInfinity) : default;
            int left = remaining;
            for (int k = 0; k < RowTerms.Block / sizeof(V); k++, left -= Lanes)
            {
                if (left <= 0)
                    vectors[k] = nothing;
                else if (left < Lanes)
                    vectors[k] = isLargest ? Q.WithinOrLowest(vectors[k], left) : P.Within(vectors[k], left);
            }
        }
    }
}

// What passes over one row have in common, with vectors and without.
static unsafe class RowOf
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Elements<E>(in RowGroup group, nint start)
        where E : unmanaged => start == 0 ? 0 : start + group.Row * group.Classes * sizeof(E);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar<T>(T near, T highest)
        where T : unmanaged => typeof(T) == typeof(float)
        ? ScalarLane.IsFar(Unsafe.BitCast<T, float>(near), Unsafe.BitCast<T, float>(highest))
        : ScalarLane.IsFar(Unsafe.BitCast<T, double>(near), Unsafe.BitCast<T, double>(highest));

    /// <summary>Lets a number stand for the maximum as long as it is not far from it.</summary>
    public static void KeepNear<T, K>(ref Reduced<T> results, in Reduced<T> near)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : unmanaged, IRowPass<T, T>
    {
        for (int reduction = 0; RowTerms.KindOf(K.Reductions, reduction) != 0; reduction++)
        {
            T seen = results.Value(reduction);
            if (!IsFar(near.Value(reduction), seen))
                results.Set(reduction, near.Value(reduction));
        }
    }
}
