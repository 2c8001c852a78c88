using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

/// <summary>Adds the elements of spans, and products of elements, to an exact sum.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
static class ExactTerms<T>
    where T : unmanaged, INumber<T>
{
    // A product has two halves.
    const int ProductCount = ExactBlock.Length / 2;

    /// <summary>Adds every value.</summary>
    [SkipLocalsInit]
    public static void Add(ref ExactSum sum, ReadOnlySpan<T> values)
    {
        Span<double> block = stackalloc double[ExactBlock.Length];
        while (!values.IsEmpty)
        {
            int count = Math.Min(values.Length, ExactBlock.Length);
            Widen(values[..count], block);
            ExactBlock.Add(ref sum, block[..count]);
            values = values[count..];
        }
    }

    /// <summary>Adds every value whose weight is not 0.</summary>
    [SkipLocalsInit]
    public static void AddKept(ref ExactSum sum, ReadOnlySpan<T> values, ReadOnlySpan<T> weights)
    {
        Span<double> block = stackalloc double[ExactBlock.Length];
        while (!values.IsEmpty)
        {
            int count = Math.Min(values.Length, ExactBlock.Length);
            Keep(values[..count], weights[..count], block);
            ExactBlock.Add(ref sum, block[..count]);
            values = values[count..];
            weights = weights[count..];
        }
    }

    /// <summary>Adds every product of a value and its weight, unless the weight is 0.</summary>
    [SkipLocalsInit]
    public static void AddProducts(ref ExactSum sum, ReadOnlySpan<T> values, ReadOnlySpan<T> weights)
    {
        Span<double> block = stackalloc double[ExactBlock.Length];
        while (!values.IsEmpty)
        {
            int count = Math.Min(values.Length, ProductCount);
            Span<double> highs = block[..count], lows = block.Slice(count, count);
            int halves = Multiply(values[..count], weights[..count], highs, lows);

            // One after the other: together they would span more binary orders of magnitude, and take more cuts.
            ExactBlock.Add(ref sum, highs);
            if (halves > 1)
                ExactBlock.Add(ref sum, lows);
            values = values[count..];
            weights = weights[count..];
        }
    }

    /// <summary>Every value as a double.</summary>
    public static void Widen(ReadOnlySpan<T> values, Span<double> terms)
    {
        for (int i = 0; i < values.Length; i++)
            terms[i] = double.CreateTruncating(values[i]);
    }

    /// <summary>Every value as a double, or 0 where its weight is 0.</summary>
    public static void Keep(ReadOnlySpan<T> values, ReadOnlySpan<T> weights, Span<double> terms)
    {
        for (int i = 0; i < values.Length; i++)
            terms[i] = WeightedLoss.Kept(double.CreateTruncating(values[i]), double.CreateTruncating(weights[i]));
    }

    /// <summary>Every product of a value and its weight in two halves; 0 where the weight is 0.</summary>
    /// <returns>
    /// 2; 1 where the first half is all there is, as of two floats, whose product fits into a double. The lows are then
    /// not written.
    /// </returns>
    public static int Multiply(ReadOnlySpan<T> values, ReadOnlySpan<T> weights, Span<double> highs, Span<double> lows)
    {
        for (int i = 0; i < values.Length; i++)
        {
            double weight = double.CreateTruncating(weights[i]);
            double value = WeightedLoss.Kept(double.CreateTruncating(values[i]), weight);
            highs[i] = value * weight;
            if (typeof(T) != typeof(float))
                lows[i] = WeightedLoss.Low(value, weight, highs[i]);
        }

        return typeof(T) == typeof(float) ? 1 : 2;
    }
}
