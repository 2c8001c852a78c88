using System.Numerics;
using CsCheck;

namespace LossGen.Runtime.Tests;

public sealed class ConstantPredictionTests
{
    // Equal values, both zeros, both infinities and every exponent.
    static readonly Gen<double> Value = Gen.OneOf(
        Numbers.Mixed, Gen.OneOf<double>(double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, 1));

    [Fact]
    public void Mean_OfManyEqualFloats_IsThatFloat()
    {
        float[] values = [.. Enumerable.Repeat(0.1f, 1 << 22)];
        Assert.Equal(0.1f, LossStatistics.Mean(values));
    }

    [Theory]
    [InlineData(3, double.MaxValue), InlineData(7, -double.MaxValue), InlineData(49, 0.1), InlineData(3, double.Epsilon)]
    public void Mean_OfEqualDoubles_IsThatDouble(int count, double value) =>
        Assert.Equal(value, LossStatistics.Mean(Enumerable.Repeat(value, count).ToArray()));

    [Fact]
    public void Mean_OfAnyDoubles_IsTheExactOneToAnUlp() =>
        Numbers.Mixed.Array[1, 50].Sample(
            values =>
            {
                // Cut to a multiple of 2⁻¹⁰⁷⁴, which moves no mean by more than an ulp.
                BigInteger sum = values.Aggregate(BigInteger.Zero, (total, value) => total + Reference.Units(value));
                double expected = Reference.FromUnits(sum / values.Length);
                double mean = LossStatistics.Mean(values);
                Assert.InRange(mean, Math.BitDecrement(expected), Math.BitIncrement(expected));
            },
            iter: 5_000);

    [Fact]
    public void Mean_WithInfinities_BehavesAsAddition()
    {
        Assert.Equal(double.PositiveInfinity, LossStatistics.Mean([1f, float.PositiveInfinity]));
        Assert.Equal(double.NaN, LossStatistics.Mean([double.NegativeInfinity, double.PositiveInfinity]));
    }

    [Fact]
    public void Quantile_OfAnyValues_IsTheOneAtItsRank() =>
        Gen.Select(Value.Array[1, 100], Gen.Double[0, 1]).Sample(
            (values, q) =>
            {
                double[] sorted = [.. values.OrderBy(value => value)];
                int rank = sorted.Select((_, index) => index).First(index => (double)(index + 1) / values.Length >= q);
                Assert.Equal(sorted[rank], LossStatistics.Quantile(values, q));
            },
            iter: 3_000);

    [Fact]
    public void Quantile_AtEveryQuotient_IsTheValueOfThatRank()
    {
        for (int count = 1; count <= 300; count++)
        {
            // From the largest down: a quantile knows no order. Above a quotient the next value's turn begins.
            double[] values = [.. Enumerable.Range(1, count).Reverse().Select(value => (double)value)];
            for (int k = 1; k <= count; k++)
            {
                double q = (double)k / count;
                Assert.Equal(k, LossStatistics.Quantile(values, q));
                Assert.Equal(k, LossStatistics.Quantile(values, Math.BitDecrement(q)));
                if (k < count)
                    Assert.Equal(k + 1, LossStatistics.Quantile(values, Math.BitIncrement(q)));
            }
        }
    }

    [Theory, InlineData(0.07, 7), InlineData(0.14, 14), InlineData(0.28, 28), InlineData(0.55, 55), InlineData(0.56, 56)]
    public void Quantile_OfAHundred_ReadsHundredthsAsRanks(double q, int expected)
    {
        float[] values = [.. Enumerable.Range(1, 100).Select(value => (float)value)];
        Assert.Equal(expected, LossStatistics.Quantile(values, q));
    }

    [Fact]
    public void Quantile_OfEqualValuesAndAtBothEnds_IsOneOfThem()
    {
        double[] values = [2, 2, 1, 2, 3, 3];
        Assert.Equal(1, LossStatistics.Quantile(values, -0.0));
        Assert.Equal(1, LossStatistics.Quantile(values, double.Epsilon));
        Assert.Equal(2, LossStatistics.Quantile(values, 4.0 / 6));
        Assert.Equal(3, LossStatistics.Quantile(values, Math.BitIncrement(4.0 / 6)));
        Assert.Equal(3, LossStatistics.Quantile(values, 1));
    }

    [Fact]
    public void Quantile_OfIntegers_HasTheLeastPinballLossOfAllCandidates() =>
        Gen.Select(Gen.Int[-20, 20].Array[1, 30], Gen.Int[0, 8]).Sample((integers, eighths) =>
        {
            // Small integers and eighths: every loss is exact.
            float[] values = [.. integers.Select(value => (float)value)];
            double q = eighths / 8.0;
            double Loss(double c) => values.Sum(y => Math.Max(q * (y - c), (q - 1) * (y - c)));
            double least = Enumerable.Range(-20, 41).Min(c => Loss(c));

            Assert.Equal(least, Loss(LossStatistics.Quantile(values, q)));
            Assert.Contains((float)LossStatistics.Quantile(values, q), values);
        });

    [Fact]
    public void Median_OfAnyValues_IsTheMiddleOrTheMidpoint() =>
        Value.Array[1, 100].Sample(
            values =>
            {
                double[] sorted = [.. values.OrderBy(value => value)];
                double lower = sorted[(values.Length - 1) / 2], upper = sorted[values.Length / 2];
                double expected = lower == upper ? lower
                    : double.IsFinite(lower) && double.IsFinite(upper) ? MidpointOf(lower, upper)
                    : lower + upper;
                Assert.Equal(expected, LossStatistics.Median(values));
            },
            iter: 3_000);

    [Fact]
    public void Median_OfFloats_ReadsThemAsTheyAre()
    {
        Assert.Equal((double)0.1f, LossStatistics.Median([float.MaxValue, 0.1f, -0.3f]));
        Assert.Equal(float.MaxValue, LossStatistics.Median([float.MaxValue, float.MaxValue]));
        Assert.Equal(2.5, LossStatistics.Median([3f, 2]));
    }

    [Fact]
    public void Quantile_DoesNotChangeItsInput()
    {
        double[] values = [3, 1, 2];
        Assert.Equal(1, LossStatistics.Quantile(values, 0));
        Assert.Equal(3, LossStatistics.Quantile(values, 1));
        Assert.Equal([3, 1, 2], values);
    }

    [Fact]
    public void Predictions_OfNothingOrWithNaN_AreNaN()
    {
        foreach (double[] values in new double[][] { [], [1, double.NaN], [double.NaN, 1, 2] })
        {
            float[] floats = [.. values.Select(value => (float)value)];
            Assert.Equal(double.NaN, LossStatistics.Mean(values));
            Assert.Equal(double.NaN, LossStatistics.Mean(floats));
            Assert.Equal(double.NaN, LossStatistics.Median(values));
            Assert.Equal(double.NaN, LossStatistics.Median(floats));
            Assert.Equal(double.NaN, LossStatistics.Quantile(values, 0.5));
            Assert.Equal(double.NaN, LossStatistics.Quantile(floats, 0.5));
        }
    }

    [Theory, InlineData(-0.1), InlineData(1.5), InlineData(double.NaN)]
    public void Quantile_OfALevelOutOfRange_Throws(double q)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => LossStatistics.Quantile([1.0], q));
        Failure.Names(failure, "q", $"q is {q}");
        Assert.Equal(q, failure.ActualValue);
    }

    static double MidpointOf(double lower, double upper)
    {
        BigInteger twice = Reference.Units(lower) + Reference.Units(upper);
        double half = Reference.FromUnits(twice) / 2;
        return double.IsFinite(half) ? half : Reference.FromUnits(twice / 2);
    }
}
