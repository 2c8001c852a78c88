using System.Numerics;

namespace LossGen.Runtime;

/// <summary>Finds the value up to which half of the weight lies, in a fixed number of passes, without a copy.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
static class WeightedMedian<T>
    where T : unmanaged, INumber<T>
{
    /// <summary>Whether values and weights have a median.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="weight">The weight of all.</param>
    public static bool HasOne(ReadOnlySpan<T> values, ReadOnlySpan<T> weights, out ExactSum weight)
    {
        weight = default;
        for (int i = 0; i < values.Length; i++)
        {
            if (!(weights[i] >= T.Zero) || (weights[i] > T.Zero && T.IsNaN(values[i])))
                return false;
        }

        ExactTerms<T>.Add(ref weight, weights);
        return weight.IsFinite && weight.Value > 0;
    }

    /// <summary>The smallest value up to which half of the weight lies, or more.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="weight">The weight of all.</param>
    /// <param name="upper">The next larger value with a weight where it is half to the last bit; else the same value.</param>
    public static double Lower(ReadOnlySpan<T> values, ReadOnlySpan<T> weights, in ExactSum weight, out double upper)
    {
        // Bisection of the integers in whose order the numbers are.
        ulong low = 0, high = ulong.MaxValue;
        while (low < high)
        {
            ulong middle = low + ((high - low) / 2);
            if (Excess(values, weights, middle, weight) >= 0)
                high = middle;
            else
                low = middle + 1;
        }

        double lower = OrderStatistic.FromKey(low);
        upper = Excess(values, weights, low, weight) > 0 ? lower : Next(values, weights, low);
        return lower;
    }

    // Twice the weight up to a key less the weight of all, rounded once: the sign is right.
    static double Excess(ReadOnlySpan<T> values, ReadOnlySpan<T> weights, ulong key, in ExactSum weight)
    {
        Span<T> block = stackalloc T[256];
        ExactSum sum = default;
        while (!values.IsEmpty)
        {
            int count = Math.Min(values.Length, block.Length);
            for (int i = 0; i < count; i++)
                block[i] = KeyOf(values[i]) <= key ? weights[i] : T.Zero;
            ExactTerms<T>.Add(ref sum, block[..count]);
            values = values[count..];
            weights = weights[count..];
        }

        ExactSum twice = sum;
        twice.Add(sum);
        return twice.Minus(weight).Value;
    }

    static double Next(ReadOnlySpan<T> values, ReadOnlySpan<T> weights, ulong key)
    {
        ulong next = ulong.MaxValue;
        for (int i = 0; i < values.Length; i++)
        {
            ulong other = KeyOf(values[i]);
            if (weights[i] > T.Zero && other > key)
                next = Math.Min(next, other);
        }

        return OrderStatistic.FromKey(next);
    }

    // Both zeros are one value here: half of the weight may lie between them.
    static ulong KeyOf(T value) => OrderStatistic.Key(double.CreateTruncating(value) + 0.0);
}
