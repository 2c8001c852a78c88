using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>The loop without vectors, with the sums of the others.</summary>
static class NumberLoop<T, K, N, O>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where K : unmanaged, IElementwise<T>
    where N : struct
    where O : struct
{
    /// <summary>A part.</summary>
    public static double Run(ref K kernel, nint start, int length, out double other)
    {
        if (K.SideBySide > 1)
            return SideBySide(ref kernel, start, length, out other);

        AnySum sum = default, others = default;
        for (nuint i = (nuint)start, end = i + (nuint)length; i < end; i++)
        {
            T term = kernel.Term<
                T, MemoryOfNumbers<T, O>, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>>(
                i, 0, out T second);
            Add(ref sum, ref others, term, second);
        }

        other = typeof(N) == typeof(TwoSums) ? others.Total() : 0;
        return typeof(N) == typeof(NoSum) ? 0 : sum.Total();
    }

    static double SideBySide(ref K kernel, nint start, int length, out double other)
    {
        AnySum sum = default, others = default;
        nuint i = (nuint)start;
        for (int left = length; left > 1; left -= 2, i += 2)
        {
            Two<MemoryOfNumbers<T, O>>(ref kernel, i, 0, 0, out T first, out T second, out T otherFirst, out T otherSecond);
            Add(ref sum, ref others, first, otherFirst);
            Add(ref sum, ref others, second, otherSecond);
        }

        if ((length & 1) != 0)
        {
            Two<TailOfNumbers<T, O>>(ref kernel, i, 1, -1, out T last, out _, out T otherLast, out _);
            Add(ref sum, ref others, last, otherLast);
        }

        other = typeof(N) == typeof(TwoSums) ? others.Total() : 0;
        return typeof(N) == typeof(NoSum) ? 0 : sum.Total();
    }

    static void Two<M>(ref K kernel, nuint i, int place, int next, out T first, out T second, out T otherFirst, out T otherSecond)
        where M : struct, IMemory<T> => kernel.TwoTerms<
        T, M, ArithmeticOfNumbers<T>, UnaryOfNumbers<T>, FusedOfNumbers<T>, ChoiceOfNumbers<T>, ExponentsOfNumbers<T>>(
        i, 1, place, next, out first, out second, out otherFirst, out otherSecond);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add(ref AnySum sum, ref AnySum others, T term, T other)
    {
        if (typeof(N) != typeof(NoSum))
            sum.Add(term);
        if (typeof(N) == typeof(TwoSums))
            others.Add(other);
    }

    struct AnySum
    {
        FloatSum _singles;
        DoubleSum _doubles;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(T term)
        {
            if (typeof(T) == typeof(float))
                _singles.Add(Unsafe.BitCast<T, float>(term));
            else
                _doubles.Add(Unsafe.BitCast<T, double>(term));
        }

        public readonly double Total() => typeof(T) == typeof(float) ? _singles.Total() : _doubles.Total();
    }
}
