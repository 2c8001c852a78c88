using System.Runtime.CompilerServices;
using CsCheck;

namespace LossGen.Runtime.Tests;

/// <summary>Moments against closed forms in rational numbers, and byte for byte in any cuts, orders and groupings.</summary>
public sealed class LossMomentsTests
{
    static readonly Gen<double> NearOne = Gen.Double[-4, 4];
    static readonly Gen<double> Far = Gen.Select(NearOne, Gen.Int[-1040, 1020], Math.ScaleB);
    static readonly Gen<double> Weight = Gen.OneOf(Gen.OneOf<double>(0, 1, 2), Gen.Double[0, 3]);

    static readonly Gen<(double[] Losses, double[] Weights)> Weighted = Gen.Bool
        .SelectMany(isFar => (isFar ? Gen.OneOf(NearOne, Far) : NearOne).Array[0, 40])
        .SelectMany(losses => Weight.Array[losses.Length].Select(weights => (losses, weights)));

    // By mpmath with 60 digits, in the form that Gatz and Smith print, with means of weights: value, mean, standard error.
    public static TheoryData<double[], double[]?, double, double, double> Known { get; } = new()
    {
        { [1, 2, 3, 4], null, 2.5, 0.6454972243679028, 7.863766037512831 },
        { [0.1, 0.1, 0.1], null, 0.1, 0, 0 },
        { [0.1, 0.2, 0.4], [1, 2, 0.5], 0.2, 0.049487165930539354, 0.060443760961090755 },
        { [2.5, 0.25, 7, 1e-3], [1, 0, 3, 0.125], 5.697, 1.5141727941977776, 451.18131133517505 },
        { [0.3, 0.7], [-1, 4], 0.8333333333333333, 0.3555555555555555, 0.8181247612063376 },
        { [1e200, 3e200], null, 2e200, 1e200, double.PositiveInfinity },
        { [1e-200, 3e-200, 1e-201], null, 1.3666666666666667e-200, 8.569973421454961e-201, 8.569973421454961e-201 },
        { [1e8, 1e8 + 1, 1e8 + 2], null, 1e8 + 1, 0.5773502691896257, double.PositiveInfinity },
        { [double.MaxValue, -double.MaxValue], null, 0, double.MaxValue, double.MaxValue },
    };

    [Theory, MemberData(nameof(Known))]
    public void StandardError_OfKnownLosses_IsThatOfTheOracle(
        double[] losses, double[]? weights, double mean, double error, double perplexityError)
    {
        LossMoments total = Of(losses, weights);

        Assert.InRange(total.Mean, Math.BitDecrement(mean), Math.BitIncrement(mean));
        Assert.InRange(total.StandardError, Math.BitDecrement(error), Math.BitIncrement(error));
        Assert.InRange(total.PerplexityStandardError, perplexityError * (1 - 1e-14), perplexityError * (1 + 1e-14));
    }

    [Fact]
    public void StandardError_OfAnyLosses_IsTheFormulaToOneUlp() => Weighted.Sample(
        sample =>
        {
            double error = Of(sample.Losses, sample.Weights).StandardError;
            Rational? variance = Spread.Variance(sample.Losses, sample.Weights);
            if (variance is not { } exact)
            {
                Assert.Equal(double.NaN, error);
                return;
            }

            double below = Math.Max(0, Math.BitDecrement(error)), above = Math.BitIncrement(error);
            Assert.True(Rational.Of(below).Squared() <= exact, $"{error:R} is too large.");
            Assert.True(double.IsInfinity(above) || exact <= Rational.Of(above).Squared(), $"{error:R} is too small.");
        },
        iter: 3000);

    [Fact]
    public void StandardError_OfLongSpans_IsThatOfTheSameLossesOneByOne()
    {
        double[] losses = [.. Samples.Doubles(3000, seed: 7)], weights = [.. Samples.Doubles(3000, seed: 8).Select(Math.Abs)];
        weights[1000] = weights[1999] = 0;
        losses[700] = 1e-310;
        LossMoments single = LossMoments.Empty, unweighted = LossMoments.Empty, weighted = LossMoments.Empty;
        for (int i = 0; i < losses.Length; i++)
        {
            single.Merge(new LossMoments(losses[i], weights[i]));
            unweighted.Merge(new LossMoments(losses[i]));
            weighted.AddWeighted([losses[i]], [weights[i]]);
        }

        LossMoments allWeighted = LossMoments.Empty, ones = LossMoments.Empty;
        allWeighted.AddWeighted(losses, weights);
        ones.Add(losses, [.. losses.Select(_ => 1.0)]);
        Assert.Equal(Bytes(single), Bytes(Of(losses, weights)));
        Assert.Equal(Bytes(unweighted), Bytes(Of(losses, null)));
        Assert.Equal(Bytes(unweighted), Bytes(ones));
        Assert.Equal(Bytes(weighted), Bytes(allWeighted));
        Assert.Equal((3000, 2998), (allWeighted.Count, allWeighted.KeptCount));
    }

    [Fact]
    public void Add_OfFloats_IsThatOfTheSameNumbersAsDoubles()
    {
        float[] losses = Samples.Floats(1500, seed: 1), weights = [.. Samples.Floats(1500, seed: 2)];
        weights[3] = 0;
        double[] wideLosses = [.. losses.Select(loss => (double)loss)], wideWeights = [.. weights.Select(weight => (double)weight)];
        LossMoments plain = LossMoments.Empty, products = LossMoments.Empty, narrow = LossMoments.Empty, wide = LossMoments.Empty;
        plain.Add(losses);
        products.Add(losses, weights);
        narrow.AddWeighted(losses, weights);
        wide.AddWeighted(wideLosses, wideWeights);

        Assert.Equal(Of(wideLosses, null), plain);
        Assert.Equal(Of(wideLosses, wideWeights), products);
        Assert.Equal(wide, narrow);
    }

    [Fact]
    public void Total_InAnyCutsOrderAndGrouping_GivesTheSameBytes() =>
        Gen.Select(Weighted, Gen.Int).Sample(
            (sample, seed) =>
            {
                Random random = new(seed);
                int[] order = [.. Enumerable.Range(0, sample.Losses.Length)];
                random.Shuffle(order);
                List<LossMoments> parts = [LossMoments.Empty];
                for (int start = 0; start < order.Length;)
                {
                    int[] part = order[start..Math.Min(order.Length, start + random.Next(1, 12))];
                    start += part.Length;
                    parts.Add(Of([.. part.Select(i => sample.Losses[i])], [.. part.Select(i => sample.Weights[i])]));
                }

                LossMoments[] totals = [.. parts];
                random.Shuffle(totals);
                int middle = random.Next(totals.Length + 1);
                byte[] whole = Bytes(Of(sample.Losses, sample.Weights));
                Assert.Equal(whole, Bytes(LossMoments.Total(totals)));
                Assert.Equal(whole, Bytes(LossMoments.Total(totals.AsSpan())));
                Assert.Equal(whole, Bytes(LossMoments.Add(LossMoments.Total(totals[middle..]), LossMoments.Total(totals.Take(middle)))));
                Assert.Equal(whole, Bytes(LossMoments.ReadFrom(whole)));
            },
            iter: 500);

    [Fact]
    public void Total_WithoutSpread_IsThatOfLossSum() => Weighted.Sample(sample =>
    {
        LossSum sum = LossSum.Empty;
        sum.Add(sample.Losses, sample.Weights);
        LossMoments moments = Of(sample.Losses, sample.Weights);

        Assert.Equal(sum, moments.ToLossSum());
        Assert.Equal((sum.Sum, sum.Weight, sum.Count, sum.Mean), (moments.Sum, moments.Weight, moments.Count, moments.Mean));
        Assert.Equal((sum.Perplexity, sum.BitsPer(3)), (moments.Perplexity, moments.BitsPer(3)));
    });

    [Fact]
    public void StandardError_WhereItDoesNotExist_IsNaN()
    {
        Assert.Equal(double.NaN, LossMoments.Empty.StandardError);
        Assert.Equal(double.NaN, new LossMoments(3).StandardError);
        Assert.Equal(double.NaN, new LossMoments(3).PerplexityStandardError);
        Assert.Equal(double.NaN, Of([1, 2, 3], [1, 0, 0]).StandardError);
        Assert.Equal(double.NaN, Of([1, 2], [1, -1]).StandardError);
        Assert.All([double.NaN, double.PositiveInfinity, double.NegativeInfinity], special =>
        {
            Assert.Equal(double.NaN, Of([1, 2, special], null).StandardError);
            Assert.Equal(double.NaN, Of([1, 2, 3], [1, 2, special]).StandardError);
            Assert.Equal(0.5, Of([1, 2, special], [1, 1, 0]).StandardError);
        });
    }

    [Fact]
    public void StandardError_OfDocuments_IsClustered()
    {
        // Two documents of equal tokens: the spread is that between documents, as of two losses.
        LossMoments documents = LossMoments.Empty;
        documents.AddWeighted([10 * 1.0, 10 * 2.0], [10, 10]);

        Assert.Equal((1.5, 0.5), (documents.Mean, documents.StandardError));
    }

    [Fact]
    public void Add_OfOtherLengthsOrTooMany_ThrowsAndLeavesTheMoments()
    {
        LossMoments total = new(3), before = total;
        Failure.Names(Assert.Throws<ArgumentException>(() => total.Add([1.0, 2], [1.0])), "weights", "1", "2", "losses");
        Failure.Names(Assert.Throws<ArgumentException>(() => total.AddWeighted([1f], [])), "weights", "0", "1", "losses");
        Failure.Names(Assert.Throws<ArgumentNullException>(() => LossMoments.Total((LossMoments[])null!)), "totals");
        Assert.Equal(before, total);
    }

    [Theory]
    [InlineData(0, 2, "format 2")]
    [InlineData(1, 1, "1 at byte 1")]
    [InlineData(7, 3, "3 at byte 7")]
    [InlineData(8, 4, "4 losses with a weight, but 3")]
    [InlineData(15, 128, "losses with a weight")]
    [InlineData(16, 7, "format 7")]
    [InlineData(17, 9, "9 at byte 1")]
    public void ReadFrom_WhatIsNeverWritten_Throws(int at, byte value, string problem)
    {
        byte[] bytes = Bytes(Of([1, 2, 3], null));
        bytes[at] = value;
        Failure.Names(Assert.Throws<ArgumentException>(() => LossMoments.ReadFrom(bytes)), "source", problem);
    }

    [Fact]
    public void Bytes_OfAnotherLength_Throw()
    {
        Failure.Names(Assert.Throws<ArgumentException>(() => LossMoments.ReadFrom(new byte[560])), "source", "560 bytes", "2208");
        Failure.Names(Assert.Throws<ArgumentException>(() => new LossMoments(1).WriteTo(new byte[2207])), "destination", "2207", "2208");
    }

    [Fact]
    public void Equality_LooksAtEveryPart()
    {
        LossMoments total = Of([1, 3], null);
        Assert.True(total == Of([3, 1], null));
        Assert.Equal(total.GetHashCode(), Of([3, 1], null).GetHashCode());
        Assert.True(total != Of([2, 2], null));
        Assert.True(total != Of([1, 3, 5], [1, 1, 0]));
        Assert.False(total.Equals((object)total.ToLossSum()));
        Assert.Equal("Mean 2 ± 1, Sum 4, Weight 2, Count 2", total.ToString());
    }

    [Fact]
    public void Size_IsTheOneDocumented() => Assert.Equal(2208, Unsafe.SizeOf<LossMoments>());

    static LossMoments Of(double[] losses, double[]? weights)
    {
        LossMoments total = LossMoments.Empty;
        if (weights is null)
            total.Add(losses);
        else
            total.Add(losses, weights);
        return total;
    }

    static byte[] Bytes(LossMoments total)
    {
        byte[] bytes = new byte[LossMoments.ByteCount];
        total.WriteTo(bytes);
        return bytes;
    }
}
