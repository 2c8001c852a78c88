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
    public static nint Kept(in RowGroup group, int column) => group.Kept;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFar(T near, T highest) => RowOf.IsFar(near, highest);

    public static void Run<K>(ref K pass, in RowGroup group, ref Reduced<T> results)
        where K : unmanaged, IRowPass<T, T> => Run(ref pass, group.Classes, group.AreFew, ref results);

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
        Unsafe.SkipInit(out NumberSum<T> sum0);
        Unsafe.SkipInit(out NumberSum<T> sum1);
        Unsafe.SkipInit(out NumberSum<T> sum2);
        Unsafe.SkipInit(out NumberSum<T> sum3);
        sum0.Start(RowTerms.KindOf(K.Reductions, 0), isFew);
        sum1.Start(RowTerms.KindOf(K.Reductions, 1), isFew);
        sum2.Start(RowTerms.KindOf(K.Reductions, 2), isFew);
        sum3.Start(RowTerms.KindOf(K.Reductions, 3), isFew);
        int left = classes;
        nuint i = 0;
        for (; left > 1; left -= 2, i += 2)
        {
            Terms<K, MemoryOfNumbers<T, StoredInPart>>(ref pass, i, 0, 0, out Pair first, out Pair second, out Pair third, out Pair fourth);
            sum0.Add(RowTerms.KindOf(K.Reductions, 0), first.Left, first.Right);
            sum1.Add(RowTerms.KindOf(K.Reductions, 1), second.Left, second.Right);
            sum2.Add(RowTerms.KindOf(K.Reductions, 2), third.Left, third.Right);
            sum3.Add(RowTerms.KindOf(K.Reductions, 3), fourth.Left, fourth.Right);
        }

        if (left > 0)
        {
            Terms<K, TailOfNumbers<T, StoredInPart>>(ref pass, i, 1, -1, out Pair first, out Pair second, out Pair third, out Pair fourth);
            sum0.Add(RowTerms.KindOf(K.Reductions, 0), first.Left);
            sum1.Add(RowTerms.KindOf(K.Reductions, 1), second.Left);
            sum2.Add(RowTerms.KindOf(K.Reductions, 2), third.Left);
            sum3.Add(RowTerms.KindOf(K.Reductions, 3), fourth.Left);
        }

        sum0.Give(RowTerms.KindOf(K.Reductions, 0), 0, ref results);
        sum1.Give(RowTerms.KindOf(K.Reductions, 1), 1, ref results);
        sum2.Give(RowTerms.KindOf(K.Reductions, 2), 2, ref results);
        sum3.Give(RowTerms.KindOf(K.Reductions, 3), 3, ref results);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Terms<K, M>(ref K pass, nuint i, int place, int next, out Pair first, out Pair second, out Pair third, out Pair fourth)
        where K : unmanaged, IRowPass<T, T>
        where M : struct, IMemory<T> => PairOf<
        T, T, K, T, SpreadOfNumbers<T>, M, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>.Terms(
        ref pass, i, 1, place, next, out first.Left, out first.Right, out second.Left, out second.Right,
        out third.Left, out third.Right, out fourth.Left, out fourth.Right);

    struct Pair
    {
        public T Left, Right;
    }
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
    public void Add(int kind, T first, T second)
    {
        Add(kind, first);
        Add(kind, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int kind, T term)
    {
        if (kind != 0)
            AddTerm(kind, term);
    }

    void AddTerm(int kind, T term)
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

        double total = kind == RowTerms.Largest ? double.CreateTruncating(_largest) : Total(kind);
        results.SetTotal(reduction, total);
        results.Set(reduction, T.CreateTruncating(total));
        if (kind == RowTerms.Others)
        {
            double leftOut = _isFew ? double.CreateTruncating(_largest) : IsSingle ? _otherSingles.Largest() : _otherDoubles.Largest();
            results.SetLeftOut(reduction, leftOut);
            results.SetLargest(reduction, T.CreateTruncating(leftOut));
        }
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
