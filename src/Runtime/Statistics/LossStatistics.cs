using System.Numerics;
using LossGen.Runtime;

namespace LossGen;

/// <summary>
/// Numbers to report and to compare a loss with: accuracy, the best constant predictions, from which boosting starts, the largest
/// entropy a distribution can have.
/// </summary>
/// <remarks>Nothing here allocates or writes to its input, and all of it is the same bits on every platform.</remarks>
public static partial class LossStatistics
{
    /// <summary>The mean: the constant prediction with the least squared error.</summary>
    /// <param name="values">The targets.</param>
    /// <returns>
    /// Their mean, from a sum without rounding and to within one unit in the last place: equal values have exactly that
    /// value as their mean, and no sum overflows. NaN of no values and where a value is NaN; infinite values behave as
    /// in plain addition.
    /// </returns>
    public static double Mean(ReadOnlySpan<float> values) => Mean<float>(values);

    /// <inheritdoc cref="Mean(ReadOnlySpan{float})"/>
    public static double Mean(ReadOnlySpan<double> values) => Mean<double>(values);

    /// <summary>The median: the constant prediction with the least absolute error.</summary>
    /// <param name="values">The targets, in any order.</param>
    /// <returns>
    /// The value in the middle; of an even number of values the midpoint of the two there, between which every constant
    /// is as good. NaN of no values, where a value is NaN, and midway between −∞ and +∞.
    /// </returns>
    public static double Median(ReadOnlySpan<float> values) => Median<float>(values);

    /// <inheritdoc cref="Median(ReadOnlySpan{float})"/>
    public static double Median(ReadOnlySpan<double> values) => Median<double>(values);

    /// <summary>
    /// The quantile: the constant prediction with the least quantile (pinball) loss
    /// <c>max(q·(y − c), (q − 1)·(y − c))</c>.
    /// </summary>
    /// <remarks>
    /// It is one of the values: the k-th in order of the <c>n</c> values, with the smallest <c>k</c> from 1 up at which the
    /// quotient <c>k / n</c> of <see cref="double"/> is at least <c>q</c>. So <c>q = k / n</c> gives the k-th value, for every
    /// <c>k</c> and <c>n</c>, although the quotient is rounded. At such a <c>q</c> every constant up to the next larger value
    /// is as good. Interpolation, which other definitions of a quantile use, would not minimise the loss. For
    /// <c>q = ½</c> and an even <c>n</c> it is the lower of the two values in the middle, where
    /// <see cref="Median(ReadOnlySpan{float})"/> takes their midpoint; for <c>q = 0</c> it is the smallest value.
    /// </remarks>
    /// <param name="values">The targets, in any order.</param>
    /// <param name="q">The level, from 0 to 1.</param>
    /// <returns>The quantile; NaN of no values and where a value is NaN.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="q"/> is NaN, less than 0 or more than 1.</exception>
    public static double Quantile(ReadOnlySpan<float> values, double q) => Quantile<float>(values, q);

    /// <inheritdoc cref="Quantile(ReadOnlySpan{float}, double)"/>
    public static double Quantile(ReadOnlySpan<double> values, double q) => Quantile<double>(values, q);

    static double Mean<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>
    {
        ExactSum sum = default;
        ExactTerms<T>.Add(ref sum, values);
        return values.IsEmpty ? double.NaN : ExactQuotient.Of(sum, values.Length);
    }

    static double Median<T>(ReadOnlySpan<T> values)
        where T : struct, INumber<T>
    {
        if (!OrderStatistic.HaveOrder(values))
            return double.NaN;

        int middle = values.Length / 2;
        double upper = OrderStatistic.Select(values, middle);
        return values.Length % 2 != 0 ? upper : Midpoint(OrderStatistic.Select(values, middle - 1), upper);
    }

    static double Quantile<T>(ReadOnlySpan<T> values, double q)
        where T : struct, INumber<T>
    {
        if (!(q >= 0 && q <= 1))
            throw new ArgumentOutOfRangeException(nameof(q), q, $"q is {q}, but a quantile's level is between 0 and 1.");
        if (!OrderStatistic.HaveOrder(values))
            return double.NaN;

        return OrderStatistic.Select(values, Rank(q, values.Length) - 1);
    }

    // The product is rounded, and q may be the rounded quotient of a rank: either may be one off.
    static int Rank(double q, int count)
    {
        int rank = (int)Math.Ceiling(q * count);
        while (rank > 1 && (double)(rank - 1) / count >= q)
            rank--;
        while (rank < 1 || (double)rank / count < q)
            rank++;
        return rank;
    }

    static double Midpoint(double lower, double upper)
    {
        double sum = lower + upper;
        return double.IsFinite(sum) ? sum / 2 : (lower / 2) + (upper / 2);
    }
}
