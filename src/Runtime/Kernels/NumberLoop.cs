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
