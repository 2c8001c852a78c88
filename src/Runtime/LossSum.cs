using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using LossGen.Runtime;

namespace LossGen;

/// <summary>
/// A total of losses that can be merged: batches, shards, threads and machines may be added in any order and grouping,
/// and the result is the same bits.
/// </summary>
/// <remarks>
/// <para>
/// It holds the sum of the weighted losses and the sum of the weights, both without rounding over the whole range of
/// <see cref="double"/>, and a count. That takes 568 bytes, so pass it with <see langword="in"/> and prefer
/// <see cref="Merge"/> to <c>+</c> in loops. The default value is <see cref="Empty"/>.
/// </para>
/// <para>
/// <see cref="Add(ReadOnlySpan{float})"/> and its overloads add every element by itself: losses cut anywhere and merged in
/// any order equal one call. Generated elementwise kernels add the sum of one block of 4096 elements at a time, row-wise
/// ones one row at a time: shards cut at those multiples, merged in any order, equal one call.
/// </para>
/// <para>
/// System.Text.Json, serializers and configuration that ask for a <see cref="TypeConverter"/>, XmlSerializer and
/// DataContractSerializer write it as a string, base64 of <see cref="WriteTo"/>, and read back an equal total.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// LossSum total = LossSum.Empty;
/// foreach (Batch batch in batches)
///     total.Merge(new LossSum(batch.MeanLoss, weight: batch.Tokens, count: batch.Tokens));
/// Console.WriteLine($"{total.Mean} nats per token, perplexity {total.Perplexity}");
/// </code>
/// </example>
[JsonConverter(typeof(TotalJsonConverter<LossSum>)), TypeConverter(typeof(TotalTypeConverter<LossSum>))]
public partial struct LossSum : IEquatable<LossSum>, ITotal<LossSum>
{
    ExactSum _sum;
    ExactSum _weight;

    /// <summary>The total of a single loss, or of several of which the mean is known.</summary>
    /// <param name="loss">
    /// The loss, or the mean of several. Its product with the weight is added exactly, as by
    /// <see cref="Add(ReadOnlySpan{double}, ReadOnlySpan{double})"/>.
    /// </param>
    /// <param name="weight">Its weight, or the weight of all of them; where it is 0, the loss is not read.</param>
    /// <param name="count">How many losses they are; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public LossSum(double loss, double weight = 1, long count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        double kept = WeightedLoss.Kept(loss, weight), product = kept * weight;
        _sum.Add(product);
        _sum.Add(WeightedLoss.Low(kept, weight, product));
        _weight.Add(weight);
        Count = count;
    }

    /// <summary>The total of no losses.</summary>
    public static LossSum Empty => default;

    /// <summary>
    /// The sum of the weighted losses, rounded once; 0 of no losses. Infinite and NaN losses behave as in plain addition.
    /// </summary>
    public readonly double Sum => _sum.Value;

    /// <summary>The sum of the weights, rounded once; of losses without weights their number.</summary>
    public readonly double Weight => _weight.Value;

    /// <summary>The number of losses, whatever their weight.</summary>
    public long Count { readonly get; private set; }

    /// <summary>
    /// The weighted mean loss, <see cref="Sum"/> / <see cref="Weight"/>, to within one unit in the last place; NaN where
    /// the weight is 0. A mean that is in range does not overflow, even if the sum does.
    /// </summary>
    public readonly double Mean => ExactQuotient.Of(_sum, _weight);

    /// <summary>
    /// The perplexity of losses in nats, <c>exp(Mean)</c>: from how many equally likely outcomes the model in effect
    /// chooses. NaN where the weight is 0, +∞ where it overflows. The same bits on every platform.
    /// </summary>
    public readonly double Perplexity => LossMath.Exp(Mean);

    /// <summary>Adds two totals.</summary>
    /// <param name="left">A total.</param>
    /// <param name="right">Another total.</param>
    /// <returns>The total of the losses in both.</returns>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    public static LossSum operator +(LossSum left, LossSum right)
    {
        left.Merge(right);
        return left;
    }

    /// <summary>Whether two totals are equal, see <see cref="Equals(LossSum)"/>.</summary>
    /// <param name="left">A total.</param>
    /// <param name="right">Another total.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(LossSum left, LossSum right) => left.Equals(right);

    /// <summary>Whether two totals differ, see <see cref="Equals(LossSum)"/>.</summary>
    /// <param name="left">A total.</param>
    /// <param name="right">Another total.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LossSum left, LossSum right) => !left.Equals(right);

    /// <summary>
    /// Losses in nats as bits per unit of what was modelled, <c>Sum / (ln 2 · units)</c>: with the number of bytes of
    /// the text, for example, bits per byte, which unlike perplexity does not depend on the tokens.
    /// </summary>
    /// <param name="units">The number of units, at least 0.</param>
    /// <returns>Bits per unit; NaN for 0 units.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is negative.</exception>
    public readonly double BitsPer(long units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        return units == 0 ? double.NaN : ExactQuotient.Of(_sum, units) / NaturalLogarithms.Two;
    }

    /// <summary>
    /// Whether both hold the same sums and count. Sums are compared before rounding, so equal totals stay equal whatever
    /// is merged into both.
    /// </summary>
    /// <param name="other">The other total.</param>
    /// <returns>Whether they are equal.</returns>
    public readonly bool Equals(LossSum other) =>
        Count == other.Count && _sum.Equals(other._sum) && _weight.Equals(other._weight);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is LossSum other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(_sum, _weight, Count);

    /// <summary>Mean, sum, weight and count, in the invariant culture.</summary>
    /// <returns>The text.</returns>
    public override readonly string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Mean {Mean}, Sum {Sum}, Weight {Weight}, Count {Count}");
}
