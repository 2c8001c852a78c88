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
    public static bool IsFar(T near, T highest) => RowOf.IsFar(near, highest);

    public static void Run<K>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T> => Run(ref pass, group.Classes, group.Classes <= RowGroup.FewClasses, ref results);

    public static void Look<K>(ref K pass, in RowGroup group, bool isInPlace, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        int block = RowTerms.Block / sizeof(T);
        Run(ref pass, Math.Min(group.Classes, block), false, ref results);
        if (isInPlace && group.Classes > block)
        {
            Reduced<T> first = results;
            Run(ref pass, group.Classes, false, ref results);
            RowOf.KeepNear<T, K>(ref results, in first);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    static void Run<K>(ref K pass, int classes, bool isFew, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T>
    {
        Unsafe.SkipInit(out TermsInWait wait);
        RowTerms terms = RowTerms.In(&wait);
        Unsafe.SkipInit(out NumberSum<T> sum0);
        Unsafe.SkipInit(out NumberSum<T> sum1);
        Unsafe.SkipInit(out NumberSum<T> sum2);
        Unsafe.SkipInit(out NumberSum<T> sum3);
        Unsafe.SkipInit(out NumberSum<T> sum4);
        Unsafe.SkipInit(out NumberSum<T> sum5);
        sum0.Start(RowTerms.KindOf(K.Reductions, 0), isFew);
        sum1.Start(RowTerms.KindOf(K.Reductions, 1), isFew);
        sum2.Start(RowTerms.KindOf(K.Reductions, 2), isFew);
        sum3.Start(RowTerms.KindOf(K.Reductions, 3), isFew);
        sum4.Start(RowTerms.KindOf(K.Reductions, 4), isFew);
        sum5.Start(RowTerms.KindOf(K.Reductions, 5), isFew);
        for (int i = 0; i < classes; i += 2)
        {
            int count = Math.Min(classes - i, 2);
            if (count == 2)
                Terms<K, MemoryOfNumbers<T, StoredInPart>>(ref pass, (nuint)i, 0, 0, terms);
            else
                Terms<K, TailOfNumbers<T, StoredInPart>>(ref pass, (nuint)i, 1, -1, terms);

            sum0.Add(RowTerms.KindOf(K.Reductions, 0), terms.At<T>(0), count);
            sum1.Add(RowTerms.KindOf(K.Reductions, 1), terms.At<T>(1), count);
            sum2.Add(RowTerms.KindOf(K.Reductions, 2), terms.At<T>(2), count);
            sum3.Add(RowTerms.KindOf(K.Reductions, 3), terms.At<T>(3), count);
            sum4.Add(RowTerms.KindOf(K.Reductions, 4), terms.At<T>(4), count);
            sum5.Add(RowTerms.KindOf(K.Reductions, 5), terms.At<T>(5), count);
        }

        sum0.Give(RowTerms.KindOf(K.Reductions, 0), 0, ref results);
        sum1.Give(RowTerms.KindOf(K.Reductions, 1), 1, ref results);
        sum2.Give(RowTerms.KindOf(K.Reductions, 2), 2, ref results);
        sum3.Give(RowTerms.KindOf(K.Reductions, 3), 3, ref results);
        sum4.Give(RowTerms.KindOf(K.Reductions, 4), 4, ref results);
        sum5.Give(RowTerms.KindOf(K.Reductions, 5), 5, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Terms<K, M>(ref K pass, nuint i, int place, int next, RowTerms terms)
        where K : unmanaged, IRowPass<T, T>
        where M : struct, IMemory<T> => pass.Terms<
        T, SpreadOfNumbers<T>, M, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>(
        i, 1, place, next, 1, terms);
}

// A reduction; of few classes, from class to class, as rows side by side have it.
unsafe struct NumberSum<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    FloatSum _singles;
    DoubleSum _doubles;
    OthersSum<float, FloatSum> _otherSingles;
    OthersSum<double, DoubleSum> _otherDoubles;
    CompensatedSum _few;
    double _plain;
    T _largest;
    bool _isFew;

    static bool IsSingle
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(float);
    }

    public void Start(int kind, bool isFew)
    {
        _isFew = isFew;
        _few = default;
        _plain = 0;
        _largest = kind == RowTerms.Largest ? T.NegativeInfinity : T.Zero;
        if (kind == RowTerms.Sum && !isFew && IsSingle)
            _singles = default;
        if (kind == RowTerms.Sum && !isFew && !IsSingle)
            _doubles = default;
        if (kind == RowTerms.Others && !isFew && IsSingle)
            _otherSingles = new();
        if (kind == RowTerms.Others && !isFew && !IsSingle)
            _otherDoubles = new();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int kind, T* terms, int count)
    {
        if (kind == 0)
            return;

        for (int k = 0; k < count; k++)
            Add(kind, terms[k]);
    }

    void Add(int kind, T term)
    {
        if (kind == RowTerms.Largest)
        {
            _largest = term > _largest ? term : _largest;
        }
        else if (!_isFew)
        {
            AddOfRow(kind, term);
        }
        else
        {
            T added = kind == RowTerms.Others && _largest < term ? _largest : term;
            if (kind == RowTerms.Others)
                _largest = term > _largest ? term : _largest;
            if (IsSingle)
                _plain += double.CreateTruncating(added);
            else
                _few.Add(double.CreateTruncating(added));
        }
    }

    void AddOfRow(int kind, T term)
    {
        float single = IsSingle ? Unsafe.BitCast<T, float>(term) : 0;
        double wide = IsSingle ? 0 : Unsafe.BitCast<T, double>(term);
        if (kind == RowTerms.Sum && IsSingle)
            _singles.Add(single);
        else if (kind == RowTerms.Sum)
            _doubles.Add(wide);
        else if (IsSingle)
            _otherSingles.Add(single);
        else
            _otherDoubles.Add(wide);
    }

    public readonly void Give(int kind, int reduction, ref Reduced<T> results)
    {
        if (kind == 0)
            return;

        results.Set(reduction, kind == RowTerms.Largest ? _largest : T.CreateTruncating(Total(kind)));
        if (kind == RowTerms.Others)
            results.SetLargest(reduction, _isFew ? _largest : IsSingle ? T.CreateTruncating(_otherSingles.Largest()) : T.CreateTruncating(_otherDoubles.Largest()));
    }

    readonly double Total(int kind) => (kind, _isFew, IsSingle) switch
    {
        (_, true, true) => _plain,
        (_, true, false) => _few.Value,
        (RowTerms.Sum, _, true) => _singles.Total(),
        (RowTerms.Sum, _, false) => _doubles.Total(),
        (_, _, true) => _otherSingles.Total(),
        _ => _otherDoubles.Total(),
    };
}
