using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

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

    public void Start<N>(bool isFew)
        where N : struct
    {
        _isFew = isFew;
        _few = default;
        _plain = 0;
        _largest = typeof(N) == typeof(Largest) ? T.NegativeInfinity : T.Zero;
        if (typeof(N) == typeof(Sum) && !isFew && IsSingle)
            _singles = default;
        if (typeof(N) == typeof(Sum) && !isFew && !IsSingle)
            _doubles = default;
        if (typeof(N) == typeof(Others) && !isFew && IsSingle)
            _otherSingles = new();
        if (typeof(N) == typeof(Others) && !isFew && !IsSingle)
            _otherDoubles = new();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<N>(T first, T second)
        where N : struct
    {
        Add<N>(first);
        Add<N>(second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<N>(T term)
        where N : struct
    {
        if (typeof(N) != typeof(Nothing))
            AddTerm<N>(term);
    }

    void AddTerm<N>(T term)
        where N : struct
    {
        if (typeof(N) == typeof(Largest))
        {
            _largest = term > _largest ? term : _largest;
        }
        else if (!_isFew)
        {
            AddOfRow<N>(term);
        }
        else
        {
            T added = typeof(N) == typeof(Others) && _largest < term ? _largest : term;
            if (typeof(N) == typeof(Others))
                _largest = term > _largest ? term : _largest;
            if (IsSingle)
                _plain += double.CreateTruncating(added);
            else
                _few.Add(double.CreateTruncating(added));
        }
    }

    void AddOfRow<N>(T term)
        where N : struct
    {
        float single = IsSingle ? Unsafe.BitCast<T, float>(term) : 0;
        double wide = IsSingle ? 0 : Unsafe.BitCast<T, double>(term);
        if (typeof(N) == typeof(Sum) && IsSingle)
            _singles.Add(single);
        else if (typeof(N) == typeof(Sum))
            _doubles.Add(wide);
        else if (IsSingle)
            _otherSingles.Add(single);
        else
            _otherDoubles.Add(wide);
    }

    public readonly void Give<N>(int reduction, ref Reduced<T> results)
        where N : struct
    {
        if (typeof(N) == typeof(Nothing))
            return;

        double total = typeof(N) == typeof(Largest) ? double.CreateTruncating(_largest) : Total<N>();
        results.SetTotal(reduction, total);
        results.Set(reduction, T.CreateTruncating(total));
        if (typeof(N) == typeof(Others))
        {
            double leftOut = _isFew ? double.CreateTruncating(_largest) : IsSingle ? _otherSingles.Largest() : _otherDoubles.Largest();
            results.SetLeftOut(reduction, leftOut);
            results.SetLargest(reduction, T.CreateTruncating(leftOut));
        }
    }

    readonly double Total<N>()
        where N : struct => (typeof(N) == typeof(Sum), _isFew, IsSingle) switch
        {
            (_, true, true) => _plain,
            (_, true, false) => _few.Value,
            (true, _, true) => _singles.Total(),
            (true, _, false) => _doubles.Total(),
            (_, _, true) => _otherSingles.Total(),
            _ => _otherDoubles.Total(),
        };
}
