using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;

namespace LossGen.Runtime.Tests;

public sealed class LossSumTests
{
    static readonly Gen<LossSum> Item = Gen
        .Select(Numbers.Any, Gen.OneOf(Gen.Const(1.0), Gen.Const(0.0), Gen.Double[0, 100]), Gen.Long[0, 1000])
        .Select((loss, weight, count) => new LossSum(loss, weight, count));

    [Fact]
    public void Merge_InAnyOrderAndGrouping_GivesTheSameBytes() =>
        Gen.Select(Item.Array[1, 40], Gen.Int, Gen.Int[1, 40]).Sample(
            (items, seed, shardLength) =>
            {
                LossSum whole = Total(items);
                LossSum[][] shards = [.. items.Chunk(shardLength)];
                new Random(seed).Shuffle(shards);
                LossSum merged = shards.Aggregate(LossSum.Empty, (total, shard) => total + Total(shard));

                Assert.True(whole == merged);
                Assert.Equal(whole.GetHashCode(), merged.GetHashCode());
                Assert.Equal(LossSumBytesTests.Bytes(whole), LossSumBytesTests.Bytes(merged));
            },
            iter: 2_000);

    [Fact]
    public void Empty_HasNoMean()
    {
        LossSum empty = LossSum.Empty;

        Assert.Equal((0, 0, 0L), (empty.Sum, empty.Weight, empty.Count));
        Assert.Equal(double.NaN, empty.Mean);
        Assert.Equal(double.NaN, empty.Perplexity);
        Assert.True(empty == default);
    }

    [Fact]
    public void Constructor_OfAWeightedLoss_AddsItsProductWithTheWeight()
    {
        LossSum total = new LossSum(2) + new LossSum(0.5, weight: 4, count: 8);

        Assert.Equal((4, 5, 9L), (total.Sum, total.Weight, total.Count));
        Assert.Equal(0.8, total.Mean);
    }

    [Theory, InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void Constructor_OfALossWithoutWeight_DoesNotReadIt(double loss) =>
        Assert.Equal((0, 0, 1L), Parts(new LossSum(loss, weight: 0)));

    [Fact]
    public void Constructor_OfANegativeCount_Throws()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => new LossSum(1, 1, -2));
        Failure.Names(failure, "count", "-2");
    }

    [Fact]
    public void Mean_WhereSumAndWeightOverflow_DoesNot()
    {
        LossSum largest = new(double.MaxValue);
        Assert.Equal(double.MaxValue, (largest + largest + largest).Mean);

        LossSum heavy = new(1, double.MaxValue);
        Assert.Equal(double.PositiveInfinity, (heavy + heavy).Weight);
        Assert.Equal(1, (heavy + heavy).Mean);
        Assert.Equal(0.5, (heavy + heavy + new LossSum(0, double.MaxValue) + new LossSum(0, double.MaxValue)).Mean);
    }

    [Fact]
    public void Mean_OfEqualLosses_IsThatLoss() =>
        Gen.Select(Numbers.Finite, Gen.Int[1, 1000]).Sample((loss, count) =>
        {
            LossSum one = new(loss), total = LossSum.Empty;
            for (int i = 0; i < count; i++)
                total.Merge(one);
            Assert.Equal(loss, total.Mean);
        });

    [Fact]
    public void Mean_WithInfinityOrNaN_IsThat()
    {
        LossSum infinite = new LossSum(double.PositiveInfinity) + new LossSum(-1e308);
        Assert.Equal(double.PositiveInfinity, infinite.Mean);
        Assert.Equal(double.PositiveInfinity, infinite.Perplexity);
        Assert.Equal(double.NaN, (infinite + new LossSum(double.NegativeInfinity)).Mean);
        Assert.Equal(double.NaN, (new LossSum(1, double.NaN) + new LossSum(1)).Mean);
    }

    [Fact]
    public void BitsPer_Unit_IsTheSumInBits()
    {
        LossSum total = new(Math.Log(2) * 3, weight: 7);

        Assert.Equal(3, total.BitsPer(7), 1e-15);
        Assert.Equal(21, total.BitsPer(1), 1e-14);
        Assert.Equal(double.NaN, total.BitsPer(0));
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => total.BitsPer(-1));
        Failure.Names(failure, "units", "-1");
    }

    [Fact]
    public void Merge_PastTheLargestCount_ThrowsAndLeavesTheTotal()
    {
        LossSum total = new(3, 1, long.MaxValue), before = total;

        Assert.Throws<OverflowException>(() => total.Merge(new LossSum(1)));
        Assert.Equal(before, total);
    }

    [Fact]
    public void Merge_OfItself_Doubles()
    {
        LossSum total = new(3, 2, 5);
        total.Merge(total);
        Assert.Equal((12, 4, 10L), Parts(total));
    }

    [Fact]
    public void Equality_LooksAtSumWeightAndCount()
    {
        LossSum total = new(2, 2, 2);

        Assert.True(total == new LossSum(2, 2, 2));
        Assert.True(total != new LossSum(2, 2, 3));
        Assert.True(total != new LossSum(4, 1, 2));
        Assert.True(total != new LossSum(1, 2, 2));
        Assert.False(total.Equals((object)"total"));
    }

    [Fact]
    public void ToString_InAnotherCulture_IsInvariant()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.Equal("Mean 1.5, Sum 3, Weight 2, Count 4", new LossSum(1.5, 2, 4).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Size_IsTheOneDocumented() => Assert.Equal(568, Unsafe.SizeOf<LossSum>());

    static LossSum Total(ReadOnlySpan<LossSum> items)
    {
        LossSum total = LossSum.Empty;
        foreach (ref readonly LossSum item in items)
            total.Merge(item);
        return total;
    }

    static (double Sum, double Weight, long Count) Parts(LossSum total) => (total.Sum, total.Weight, total.Count);
}
