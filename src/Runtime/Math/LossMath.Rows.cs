namespace LossGen;

// Functions of a span as a whole: one row of scores.
public static partial class LossMath
{
    /// <summary><c>log Σ eˣ</c>, the smooth form of the maximum, without overflow.</summary>
    /// <remarks>
    /// The measured error is at most 3.1 ULP of the result or of the largest score, whichever is larger in magnitude: where the
    /// two have opposite signs, what is left of their sum may be small.
    /// </remarks>
    /// <param name="x">The scores.</param>
    /// <returns>
    /// <c>log Σ eˣ</c>: −∞ of no scores and of nothing but −∞, +∞ where a score is +∞; NaN where a score is NaN.
    /// </returns>
    [Function]
    public static partial float LogSumExp(ReadOnlySpan<float> x);

    /// <inheritdoc cref="LogSumExp(ReadOnlySpan{float})"/>
    [Function]
    public static partial double LogSumExp(ReadOnlySpan<double> x);

    /// <summary><c>eˣ/Σ eˣ</c>: the distribution whose log-probabilities are the scores, up to a constant.</summary>
    /// <remarks>
    /// The measured error is at most 3.5 ULP. Only differences of scores matter, and large scores neither overflow nor lose digits;
    /// one +∞ has all the probability. Of several +∞, of nothing but −∞ and where a score is NaN there is no distribution,
    /// and all results are NaN.
    /// </remarks>
    /// <param name="x">The scores.</param>
    /// <param name="destination">Where to write the probabilities; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void SoftMax(ReadOnlySpan<float> x, Span<float> destination);

    /// <inheritdoc cref="SoftMax(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void SoftMax(ReadOnlySpan<double> x, Span<double> destination);

    /// <summary>
    /// <c>x − log Σ eˣ</c>: the logarithm of <see cref="SoftMax(ReadOnlySpan{float}, Span{float})"/>, with all digits also
    /// where that is 0 or rounds to 1.
    /// </summary>
    /// <remarks>
    /// The measured error is at most 3.5 ULP. One +∞ has the logarithm 0, and all others −∞. Of several +∞, of nothing but −∞ and
    /// where a score is NaN there is no distribution, and all results are NaN.
    /// </remarks>
    /// <param name="x">The scores.</param>
    /// <param name="destination">Where to write the log-probabilities; it may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="destination"/> is not as long as <paramref name="x"/>, or overlaps it without being the same memory.
    /// </exception>
    [Function]
    public static partial void LogSoftMax(ReadOnlySpan<float> x, Span<float> destination);

    /// <inheritdoc cref="LogSoftMax(ReadOnlySpan{float}, Span{float})"/>
    [Function]
    public static partial void LogSoftMax(ReadOnlySpan<double> x, Span<double> destination);
}
