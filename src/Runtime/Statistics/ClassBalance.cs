using System.Buffers;
using System.Numerics;

namespace LossGen.Runtime;

/// <summary>The scores that the balance of classes asks for before a model knows anything else.</summary>
static class ClassBalance
{
    // Near a ratio of 1 a logarithm has no digits of its own: there it is taken of the difference.
    const double Near = 2;

    /// <summary>The logarithm of the weight of the positive class over that of the negative one.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="weights">Their weights; empty if all are 1.</param>
    /// <param name="parameter">What the caller calls the targets.</param>
    public static double LogOdds<T>(ReadOnlySpan<T> targets, ReadOnlySpan<T> weights, string parameter)
        where T : unmanaged, INumber<T>
    {
        Guard.HasElements(targets.Length, parameter);
        if (!AreProbabilities(targets, weights))
            return double.NaN;

        ExactSum positive = default, all = default;
        if (weights.IsEmpty)
        {
            ExactTerms<T>.Add(ref positive, targets);
            all.Add(targets.Length);
        }
        else
        {
            ExactTerms<T>.AddProducts(ref positive, targets, weights);
            ExactTerms<T>.Add(ref all, weights);
        }

        return positive.IsFinite && all.IsFinite ? LogOfRatio(positive, all.Minus(positive)) : double.NaN;
    }

    /// <summary>The logarithm of a ratio of counts.</summary>
    public static double LogOfRatio(long dividend, long divisor)
    {
        ExactSum sum = default, by = default;
        sum.Add(dividend);
        by.Add(divisor);
        return LogOfRatio(sum, by);
    }

    /// <summary>Writes the logarithm of the share of each class.</summary>
    public static void LogPriors<TLabel>(ReadOnlySpan<TLabel> labels, Span<double> logPriors)
        where TLabel : unmanaged, IBinaryInteger<TLabel>
    {
        Check(labels, logPriors);

        // Counts are whole numbers, of which a double loses none here.
        logPriors.Clear();
        foreach (TLabel label in labels)
            logPriors[int.CreateTruncating(label)]++;
        foreach (ref double prior in logPriors)
            prior = LogOfShare(prior, labels.Length - prior, labels.Length);
    }

    /// <summary>Writes the logarithm of the share of each class in the weight of all.</summary>
    public static void LogPriors<T>(ReadOnlySpan<int> labels, ReadOnlySpan<T> weights, Span<double> logPriors)
        where T : unmanaged, INumber<T>
    {
        Guard.Length(weights.Length, labels.Length, nameof(weights), nameof(labels));
        Check(labels, logPriors);
        Guard.Disjoint<double, T>(logPriors, nameof(logPriors), weights, nameof(weights));
        CompensatedSum[] sums = ArrayPool<CompensatedSum>.Shared.Rent(logPriors.Length);
        Array.Clear(sums, 0, logPriors.Length);
        CompensatedSum all = default;
        for (int row = 0; row < labels.Length; row++)
        {
            double weight = double.CreateTruncating(weights[row]);
            sums[labels[row]].Add(weight);
            all.Add(weight);
        }

        for (int k = 0; k < logPriors.Length; k++)
        {
            double share = sums[k].Value;
            logPriors[k] = LogOfShare(share, share > all.Value / Near ? Others(sums.AsSpan(0, logPriors.Length), k) : all.Value, all.Value);
        }

        ArrayPool<CompensatedSum>.Shared.Return(sums);
    }

    static void Check<TLabel>(ReadOnlySpan<TLabel> labels, Span<double> logPriors)
        where TLabel : unmanaged, IBinaryInteger<TLabel>
    {
        Guard.HasElements(labels.Length, nameof(labels));
        Guard.HasElements(logPriors.Length, nameof(logPriors));
        Guard.Labels(labels, logPriors.Length, nameof(labels));
        Guard.Disjoint<double, TLabel>(logPriors, nameof(logPriors), labels, nameof(labels));
    }

    // Added up anew: the difference from all would cancel.
    static double Others(ReadOnlySpan<CompensatedSum> sums, int left)
    {
        CompensatedSum others = default;
        for (int k = 0; k < sums.Length; k++)
        {
            if (k != left)
                others.Add(sums[k].Value);
        }

        return others.Value;
    }

    static double LogOfShare(double share, double others, double all) =>
        share > all / Near ? LossMath.LogP1(-others / all) : LossMath.Log(share / all);

    static double LogOfRatio(in ExactSum dividend, in ExactSum divisor)
    {
        double ratio = ExactQuotient.Of(dividend, divisor);
        return ratio > 1 / Near && ratio < Near ? LossMath.LogP1(ExactQuotient.Of(dividend.Minus(divisor), divisor))
            : ratio > 0 && double.IsFinite(ratio) ? LossMath.Log(ratio)
            : LossMath.Log(dividend.Value) - LossMath.Log(divisor.Value);
    }

    static bool AreProbabilities<T>(ReadOnlySpan<T> targets, ReadOnlySpan<T> weights)
        where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < targets.Length; i++)
        {
            bool counts = weights.IsEmpty || weights[i] != T.Zero;
            if (counts && !(targets[i] >= T.Zero && targets[i] <= T.One && (weights.IsEmpty || weights[i] > T.Zero)))
                return false;
        }

        return true;
    }
}
