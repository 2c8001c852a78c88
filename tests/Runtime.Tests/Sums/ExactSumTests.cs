using CsCheck;

namespace LossGen.Runtime.Tests;

public sealed class ExactSumTests
{
    static readonly double HalfUlpOfLargest = Math.ScaleB(1, 970);
    static readonly double HalfUlpOfOne = Math.ScaleB(1, -53);
    static readonly double SmallestNormal = Math.ScaleB(1, -1022);

    public static TheoryData<double[], double> Roundings { get; } = new()
    {
        { [], 0 },
        { [-0.0], 0 },
        { [double.MaxValue, -double.MaxValue], 0 },
        { [1, HalfUlpOfOne], 1 },
        { [1, HalfUlpOfOne, double.Epsilon], Math.BitIncrement(1) },
        { [-1, -HalfUlpOfOne, -double.Epsilon], Math.BitDecrement(-1) },
        { [Math.BitIncrement(1), HalfUlpOfOne], Math.BitIncrement(Math.BitIncrement(1)) },
        { [2, -HalfUlpOfOne], 2 },
        { [1e308, 1e308, -1e308, -1e308, double.Epsilon], double.Epsilon },
        { [SmallestNormal, -double.Epsilon], Math.BitDecrement(SmallestNormal) },
        { [Math.BitDecrement(SmallestNormal), double.Epsilon], SmallestNormal },
        { [double.MaxValue, HalfUlpOfLargest], double.PositiveInfinity },
        { [double.MaxValue, HalfUlpOfLargest, -double.Epsilon], double.MaxValue },
        { [-double.MaxValue, -double.MaxValue], double.NegativeInfinity },
        { [double.MaxValue, double.MaxValue, -double.MaxValue], double.MaxValue },
        { [double.PositiveInfinity, -double.MaxValue], double.PositiveInfinity },
        { [1, double.NegativeInfinity, double.NegativeInfinity], double.NegativeInfinity },
        { [double.PositiveInfinity, 1, double.NegativeInfinity], double.NaN },
        { [double.NaN, double.PositiveInfinity], double.NaN },
        { [1, double.NaN, 1], double.NaN },
    };

    [Theory, MemberData(nameof(Roundings))]
    public void Value_AtAnEdge_IsTheExactSumRoundedOnce(double[] terms, double expected) =>
        Samples.AssertSameBits(expected, Sum(terms).Value);

    [Fact]
    public void Value_OfAnyTerms_IsTheExactSumRoundedOnce() =>
        Numbers.Mixed.Array[0, 60].Sample(
            terms => Samples.AssertSameBits(Reference.ExactSum(terms), Sum(terms).Value), iter: 20_000);

    [Fact]
    public void Add_InAnyOrderAndGrouping_GivesTheSameSum() =>
        Gen.Select(Numbers.Any.Array[0, 60], Gen.Int, Gen.Int[0, 60]).Sample(
            (terms, seed, cut) =>
            {
                double[] shuffled = [.. terms];
                new Random(seed).Shuffle(shuffled);
                int length = Math.Min(cut, terms.Length);
                ExactSum merged = Sum(shuffled.AsSpan(length));
                merged.Add(Sum(shuffled.AsSpan(0, length)));

                ExactSum direct = Sum(terms);
                Assert.Equal(direct, merged);
                Assert.Equal(direct.GetHashCode(), merged.GetHashCode());
                Samples.AssertSameBits(direct.Value, merged.Value);
            },
            iter: 10_000);

    [Fact]
    public void Add_OfItself_Doubles()
    {
        ExactSum sum = Sum([1e300, -1, double.Epsilon]);
        sum.Add(sum);
        Assert.Equal(Sum([2e300, -2, 2 * double.Epsilon]), sum);
    }

    [Fact]
    public void Add_AsOftenAsThereIsRoomFor_StaysReversible()
    {
        ExactSum sum = Sum([-double.MaxValue]), opposite = Sum([double.MaxValue, double.Epsilon]);
        for (int doubling = 0; doubling < 76; doubling++)
        {
            sum.Add(sum);
            opposite.Add(opposite);
        }

        Assert.Equal(double.NegativeInfinity, sum.Value);
        sum.Add(opposite);
        Assert.Equal(Math.ScaleB(double.Epsilon, 76), sum.Value);
    }

    [Fact]
    public void Equality_OfSumsThatRoundAlike_ComparesBeforeRounding()
    {
        ExactSum sum = Sum([1, double.Epsilon]);

        Assert.Equal(1, sum.Value);
        Assert.True(sum != Sum([1]));
        Assert.True(sum == Sum([double.Epsilon, 1]));
        Assert.False(sum.Equals((object)1.0));
        Assert.NotEqual(Sum([double.NaN]), Sum([double.PositiveInfinity, double.NegativeInfinity]));
    }

    static ExactSum Sum(ReadOnlySpan<double> terms)
    {
        ExactSum sum = default;
        foreach (double term in terms)
            sum.Add(term);
        return sum;
    }
}
