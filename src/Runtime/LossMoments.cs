using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using LossGen.Runtime;

namespace LossGen;

/// <summary>
/// A <see cref="LossSum"/> that also knows how far the losses spread: a mean or a perplexity comes with its standard error.
/// Like a <see cref="LossSum"/> it merges in any order and grouping to the same bits.
/// </summary>
/// <remarks>
/// <para>
/// Of losses lᵢ with weights wᵢ it holds, without rounding, <c>Σ wᵢlᵢ</c>, <c>Σ wᵢ</c>, <c>Σ (wᵢlᵢ)²</c>, <c>Σ wᵢ²lᵢ</c> and
/// <c>Σ wᵢ²</c>, over the whole range of <see cref="double"/>, and two counts. That takes 2208 bytes, so pass it with
/// <see langword="in"/> and prefer <see cref="Merge"/> to <c>+</c> in loops. The default value is <see cref="Empty"/>.
/// </para>
/// <para>
/// The standard errors take the losses for independent of each other. Tokens of one document are not: add each document as
/// one element by <see cref="AddWeighted(ReadOnlySpan{double}, ReadOnlySpan{double})"/>, with the sum of its losses and its
/// number of tokens as the weight. The mean is still that of all tokens, and its standard error is clustered by document.
/// </para>
/// <para>It serializes as a <see cref="LossSum"/> does: as base64 of <see cref="WriteTo"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// [Loss(Kind.CrossEntropy)]
/// static partial LossMoments TokenLoss(ReadOnlySpan&lt;float&gt; logits, ReadOnlySpan&lt;int&gt; labels, int classes);
///
/// LossMoments total = LossMoments.Empty;
/// foreach (Batch batch in batches)
///     total.Merge(TokenLoss(batch.Logits, batch.Labels, classes));
///
/// Console.WriteLine($"{total.Mean} ± {total.StandardError} nats, perplexity {total.Perplexity} ± {total.PerplexityStandardError}");
/// </code>
/// </example>
[JsonConverter(typeof(TotalJsonConverter<LossMoments>)), TypeConverter(typeof(TotalTypeConverter<LossMoments>))]
public partial struct LossMoments : IEquatable<LossMoments>, ITotal<LossMoments>
{
    LossSum _total;
    ProductSum _squares;
    ProductSum _products;
    ProductSum _squaredWeights;

    /// <summary>The moments of a single loss.</summary>
    /// <param name="loss">The loss, not weighted yet.</param>
    /// <param name="weight">Its weight; where it is 0, the loss is not read.</param>
    public LossMoments(double loss, double weight = 1)
        : this() => Add([loss], [weight]);

    /// <summary>The moments of no losses.</summary>
    public static LossMoments Empty => default;

    /// <inheritdoc cref="LossSum.Sum"/>
    public readonly double Sum => _total.Sum;

    /// <inheritdoc cref="LossSum.Weight"/>
    public readonly double Weight => _total.Weight;

    /// <inheritdoc cref="LossSum.Count"/>
    public readonly long Count => _total.Count;

    /// <summary>The number of losses whose weight is not 0.</summary>
    public long KeptCount { readonly get; private set; }

    /// <inheritdoc cref="LossSum.Mean"/>
    public readonly double Mean => _total.Mean;

    /// <inheritdoc cref="LossSum.Perplexity"/>
    public readonly double Perplexity => _total.Perplexity;

    /// <summary>
    /// The standard error of <see cref="Mean"/>, to within one unit in the last place. With m the mean, W the sum of the
    /// weights and n the <see cref="KeptCount"/> it is <c>√(n/(n − 1) · Σ wᵢ²(lᵢ − m)²) / |W|</c>.
    /// </summary>
    /// <value>
    /// 0 or more; NaN of fewer than two losses of a weight other than 0, where the weights add up to 0, and where a loss or
    /// weight is an infinity or NaN.
    /// </value>
    /// <remarks>
    /// Where all weights are equal, among them those of 0, it is <c>s/√n</c>, with s the sample standard deviation
    /// <c>√(Σ(lᵢ − m)²/(n − 1))</c>. In general it is the linearised standard error of a ratio estimator, which treats
    /// weights as part of the sample: W. G. Cochran, "Sampling Techniques", 3rd ed. (1977), section 6.4; D. F. Gatz and
    /// L. Smith, "The standard error of a weighted mean concentration", Atmospheric Environment 29 (1995), found it closest
    /// to the bootstrap. A common factor of all weights does not change it. Weights that mean "so many equal losses" are
    /// another thing: add such a loss that many times.
    /// </remarks>
    public readonly double StandardError =>
        RatioError.Of(_total, _squares, _products, _squaredWeights, KeptCount);

    /// <summary>
    /// The standard error of <see cref="Perplexity"/> by the delta method, <c>exp(Mean) · StandardError</c>: the first
    /// term of a Taylor series, good where the standard error of the mean is well below 1.
    /// </summary>
    /// <value>0 or more, +∞ where it overflows; NaN where <see cref="StandardError"/> is.</value>
    public readonly double PerplexityStandardError
    {
        get
        {
            // The root of the perplexity, twice: the result may be in range where the perplexity is not.
            double error = StandardError, root = LossMath.Exp(Mean / 2);
            return error == 0 ? 0 : root * error * root;
        }
    }

    /// <summary>The total without the spread.</summary>
    /// <returns>The total, equal to one that was given the same losses.</returns>
    public readonly LossSum ToLossSum() => _total;

    /// <inheritdoc cref="LossSum.BitsPer(long)"/>
    public readonly double BitsPer(long units) => _total.BitsPer(units);

    /// <summary>Adds the moments of two sets of losses.</summary>
    /// <param name="left">The moments of the first.</param>
    /// <param name="right">The moments of the second.</param>
    /// <returns>The moments of the losses in both.</returns>
    /// <exception cref="OverflowException">The counts add up to more than <see cref="long.MaxValue"/>.</exception>
    public static LossMoments operator +(LossMoments left, LossMoments right)
    {
        left.Merge(right);
        return left;
    }

    /// <summary>Whether two are equal, see <see cref="Equals(LossMoments)"/>.</summary>
    /// <param name="left">Moments.</param>
    /// <param name="right">Other moments.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(LossMoments left, LossMoments right) => left.Equals(right);

    /// <summary>Whether two differ, see <see cref="Equals(LossMoments)"/>.</summary>
    /// <param name="left">Moments.</param>
    /// <param name="right">Other moments.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LossMoments left, LossMoments right) => !left.Equals(right);

    /// <summary>Whether both hold the same sums, before rounding, and the same counts.</summary>
    /// <param name="other">The other moments.</param>
    /// <returns>Whether they are equal.</returns>
    public readonly bool Equals(LossMoments other) =>
        KeptCount == other.KeptCount
        && _total.Equals(other._total)
        && _squares.Equals(other._squares)
        && _products.Equals(other._products)
        && _squaredWeights.Equals(other._squaredWeights);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is LossMoments other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(_total, _squares);

    /// <summary>Mean, its standard error, sum, weight and count, in the invariant culture.</summary>
    /// <returns>The text.</returns>
    public override readonly string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Mean {Mean} ± {StandardError}, Sum {Sum}, Weight {Weight}, Count {Count}");
}
