using System.Numerics;
using LossGen.Runtime;

namespace LossGen;

public static partial class LossStatistics
{
    /// <summary>
    /// The log-odds of the positive class, <c>log(Σ y / Σ (1 − y))</c>: the constant logit with the least
    /// <see cref="Kind.BinaryCrossEntropy"/>, from which boosting starts.
    /// </summary>
    /// <param name="targets">The targets, from 0 to 1.</param>
    /// <returns>
    /// The log-odds to within two units in the last place, from sums without rounding: −∞ where all targets are 0, +∞ where
    /// all are 1, NaN where a target is NaN or outside of [0, 1].
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="targets"/> is empty.</exception>
    public static double LogOdds(ReadOnlySpan<float> targets) => ClassBalance.LogOdds(targets, default, nameof(targets));

    /// <inheritdoc cref="LogOdds(ReadOnlySpan{float})"/>
    public static double LogOdds(ReadOnlySpan<double> targets) => ClassBalance.LogOdds(targets, default, nameof(targets));

    /// <inheritdoc cref="LogOdds(ReadOnlySpan{float})"/>
    /// <param name="targets">The targets; <see langword="true"/> is the positive class.</param>
    public static double LogOdds(ReadOnlySpan<bool> targets)
    {
        Guard.HasElements(targets.Length, nameof(targets));
        int positives = targets.Count(true);
        return ClassBalance.LogOfRatio(positives, targets.Length - positives);
    }

    /// <summary>
    /// The weighted log-odds of the positive class, <c>log(Σ w·y / Σ w·(1 − y))</c>: the constant logit with the least
    /// weighted <see cref="Kind.BinaryCrossEntropy"/>.
    /// </summary>
    /// <param name="targets">The targets, from 0 to 1.</param>
    /// <param name="weights">Their weights, 0 or more. A target of weight 0 is not read, whatever it is.</param>
    /// <returns>
    /// The log-odds to within two units in the last place, from sums without rounding: −∞ where all targets are 0, +∞ where
    /// all are 1, NaN where a target is NaN or outside of [0, 1], where a weight is NaN or negative, and where all weights are 0.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="targets"/> is empty, or <paramref name="weights"/> has another length.
    /// </exception>
    public static double LogOdds(ReadOnlySpan<float> targets, ReadOnlySpan<float> weights)
    {
        Guard.Length(weights.Length, targets.Length, nameof(weights), nameof(targets));
        return ClassBalance.LogOdds(targets, weights, nameof(targets));
    }

    /// <inheritdoc cref="LogOdds(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public static double LogOdds(ReadOnlySpan<double> targets, ReadOnlySpan<double> weights)
    {
        Guard.Length(weights.Length, targets.Length, nameof(weights), nameof(targets));
        return ClassBalance.LogOdds(targets, weights, nameof(targets));
    }

    /// <summary>
    /// Writes the logarithm of the share of each class, <c>log(n_k / n)</c>: the constant logits with the least
    /// <see cref="Kind.CrossEntropy"/>, from which boosting starts.
    /// </summary>
    /// <remarks>A class without a label has −∞, which a model cannot leave again: give it a label, or a larger number, before you train.</remarks>
    /// <param name="labels">The class of each row, from 0 to the number of classes − 1.</param>
    /// <param name="logPriors">Where they go, one for each class; each to within two units in the last place.</param>
    /// <exception cref="ArgumentException"><paramref name="labels"/> or <paramref name="logPriors"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A label is not the index of a class. Nothing is written.</exception>
    public static void LogPriors(ReadOnlySpan<int> labels, Span<double> logPriors) => ClassBalance.LogPriors(labels, logPriors);

    /// <inheritdoc cref="LogPriors(ReadOnlySpan{int}, Span{double})"/>
    public static void LogPriors(ReadOnlySpan<byte> labels, Span<double> logPriors) => ClassBalance.LogPriors(labels, logPriors);

    /// <inheritdoc cref="LogPriors(ReadOnlySpan{int}, Span{double})"/>
    public static void LogPriors(ReadOnlySpan<ushort> labels, Span<double> logPriors) => ClassBalance.LogPriors(labels, logPriors);

    /// <inheritdoc cref="LogPriors(ReadOnlySpan{int}, Span{double})"/>
    public static void LogPriors(ReadOnlySpan<long> labels, Span<double> logPriors) => ClassBalance.LogPriors(labels, logPriors);

    /// <summary>
    /// Writes the logarithm of the weight of each class among all, <c>log(Σ_k w / Σ w)</c>: the constant logits with the
    /// least weighted <see cref="Kind.CrossEntropy"/>.
    /// </summary>
    /// <remarks>A class without a label has −∞, which a model cannot leave again: give it a label, or a larger number, before you train.</remarks>
    /// <param name="labels">The class of each row, from 0 to the number of classes − 1.</param>
    /// <param name="weights">The weight of each row, 0 or more.</param>
    /// <param name="logPriors">
    /// Where they go, one for each class; each to within four units in the last place. NaN where a weight is NaN, and where all are 0.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="labels"/> or <paramref name="logPriors"/> is empty, <paramref name="weights"/> has another length than
    /// <paramref name="labels"/>, or is memory of <paramref name="logPriors"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A label is not the index of a class. Nothing is written.</exception>
    public static void LogPriors(ReadOnlySpan<int> labels, ReadOnlySpan<double> weights, Span<double> logPriors) =>
        ClassBalance.LogPriors(labels, weights, logPriors);

    /// <inheritdoc cref="LogPriors(ReadOnlySpan{int}, ReadOnlySpan{double}, Span{double})"/>
    public static void LogPriors(ReadOnlySpan<int> labels, ReadOnlySpan<float> weights, Span<double> logPriors) =>
        ClassBalance.LogPriors(labels, weights, logPriors);

    /// <summary>The weighted median: the constant prediction with the least weighted absolute error.</summary>
    /// <param name="values">The targets, in any order.</param>
    /// <param name="weights">Their weights, 0 or more. A target of weight 0 is not read, whatever it is.</param>
    /// <returns>
    /// The smallest value up to which half of the weight lies, or more; where it is half to the last bit, the midpoint to the next value of
    /// a weight above 0, between which every constant is as good. NaN of no weight, where a value that counts is NaN, and where
    /// a weight is NaN, infinite or negative.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="weights"/> has another length than <paramref name="values"/>.</exception>
    public static double Median(ReadOnlySpan<float> values, ReadOnlySpan<float> weights) => Median<float>(values, weights);

    /// <inheritdoc cref="Median(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public static double Median(ReadOnlySpan<double> values, ReadOnlySpan<double> weights) => Median<double>(values, weights);

    static double Median<T>(ReadOnlySpan<T> values, ReadOnlySpan<T> weights)
        where T : unmanaged, INumber<T>
    {
        Guard.Length(weights.Length, values.Length, nameof(weights), nameof(values));
        return WeightedMedian<T>.HasOne(values, weights, out ExactSum weight)
            ? Midpoint(WeightedMedian<T>.Lower(values, weights, weight, out double upper), upper)
            : double.NaN;
    }
}
