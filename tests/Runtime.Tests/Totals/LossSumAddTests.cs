using CsCheck;

namespace LossGen.Runtime.Tests;

/// <summary>Losses added by spans, byte for byte against integers of any length.</summary>
public sealed class LossSumAddTests
{
    static readonly double Smallest = double.Epsilon;

    static readonly Gen<double> NearOne = Gen.Double[-4, 4];
    static readonly Gen<double> Decades = Gen.Select(NearOne, Gen.Int[-13, 13], (x, power) => x * Math.Pow(10, power));
    static readonly Gen<double> Subnormal = Gen.Select(Gen.Long[-1L << 52, 1L << 52], units => units * double.Epsilon);
    static readonly Gen<double> Weight = Gen.OneOf(Gen.OneOf<double>(0, -0.0, 1), NearOne, Decades);

    // What a block of terms can be: near each other, far apart, cancelling, at both ends of the range, not finite.
    static readonly Gen<double>[] Kinds = [NearOne, Decades, Subnormal, Numbers.Close, Numbers.Finite, Numbers.Extreme, Numbers.Any];

    static readonly Gen<double[]> Losses = Gen.Select(Gen.Int[0, Kinds.Length - 1], Gen.Int[0, 2600])
        .SelectMany(choice => Kinds[choice.Item1].Array[choice.Item2]);

    static readonly Gen<(double[] Losses, double[] Weights)> Weighted = Losses
        .SelectMany(losses => Weight.Array[losses.Length].Select(weights => (losses, weights)));

    static readonly double[][] Edges =
    [
        [],
        [-0.0],
        [.. Enumerable.Repeat(double.MaxValue, 40), .. Enumerable.Repeat(-double.MaxValue, 39)],
        [.. Enumerable.Repeat(double.MaxValue, 1500), 1, .. Enumerable.Repeat(-double.MaxValue, 1500)],
        [.. Enumerable.Repeat(1e300, 30), Smallest, .. Enumerable.Repeat(-1e300, 30)],
        [.. Enumerable.Repeat(Math.ScaleB(1, 900), 30), .. Enumerable.Repeat(Math.ScaleB(1, 890), 30), Math.PI],
        [.. Enumerable.Repeat(Smallest, 1024)],
        [.. Enumerable.Repeat(Math.ScaleB(1, -1022), 1024), -Smallest],
        [.. Enumerable.Repeat(Math.BitDecrement(Math.ScaleB(1, -1022)), 1023)],
        [.. Enumerable.Range(0, 2046).Select(power => Math.ScaleB(1, power - 1022))],
        [.. Enumerable.Range(0, 1024).Select(i => i % 2 == 0 ? Math.BitIncrement(1.0) : -1.0)],
        [.. Enumerable.Repeat(1.5, 500), double.NaN, .. Enumerable.Repeat(1.5, 500)],
        [.. Enumerable.Repeat(1.5, 500), double.PositiveInfinity, .. Enumerable.Repeat(1e-9, 600)],
        [.. Enumerable.Repeat(1.5, 500), double.PositiveInfinity, double.NegativeInfinity],
    ];

    [Fact]
    public void Add_AtAnEdge_IsExact() => Assert.All(Edges, AssertExact);

    [Fact]
    public void Add_OfAnyLosses_IsExact() => Losses.Sample(AssertExact, iter: 400);

    [Fact]
    public void Add_OfEveryLength_IsExact()
    {
        double[] losses = Samples.Doubles(2100, seed: 5);
        for (int length = 0; length < losses.Length; length += length < 80 ? 1 : 37)
            AssertExact(losses[..length]);
    }

    [Fact]
    public void Add_OfFloats_IsThatOfTheSameNumbersAsDoubles() => Losses.Sample(
        losses =>
        {
            float[] floats = [.. losses.Select(loss => (float)loss)];
            LossSum narrow = LossSum.Empty, wide = LossSum.Empty;
            narrow.Add(floats);
            wide.Add([.. floats.Select(loss => (double)loss)]);
            Assert.Equal(wide, narrow);
        },
        iter: 200);

    [Fact]
    public void Add_WithWeights_IsExact() => Weighted.Sample(
        sample =>
        {
            ExactTotal expected = new();
            for (int i = 0; i < sample.Losses.Length; i++)
                expected.Add(sample.Losses[i], sample.Weights[i]);

            LossSum total = LossSum.Empty;
            total.Add(sample.Losses, sample.Weights);
            Assert.Equal(expected.Bytes(), Bytes(total));
        },
        iter: 300);

    [Fact]
    public void Add_OfFloatsWithWeights_IsExact() => Weighted.Sample(
        sample =>
        {
            float[] losses = [.. sample.Losses.Select(loss => (float)loss)], weights = [.. sample.Weights.Select(weight => (float)weight)];
            ExactTotal expected = new();
            for (int i = 0; i < losses.Length; i++)
                expected.Add(losses[i], weights[i]);

            LossSum total = LossSum.Empty;
            total.Add(losses, weights);
            Assert.Equal(expected.Bytes(), Bytes(total));
        },
        iter: 200);

    [Fact]
    public void AddWeighted_AddsTheLossesAsTheyAre() => Weighted.Sample(
        sample =>
        {
            ExactTotal expected = new();
            for (int i = 0; i < sample.Losses.Length; i++)
                expected.AddWeighted(sample.Losses[i], sample.Weights[i]);

            LossSum total = LossSum.Empty;
            total.AddWeighted(sample.Losses, sample.Weights);
            Assert.Equal(expected.Bytes(), Bytes(total));

            float[] losses = [.. sample.Losses.Select(loss => (float)loss)], weights = [.. sample.Weights.Select(weight => (float)weight)];
            LossSum narrow = LossSum.Empty, wide = LossSum.Empty;
            narrow.AddWeighted(losses, weights);
            wide.AddWeighted([.. losses.Select(loss => (double)loss)], [.. weights.Select(weight => (double)weight)]);
            Assert.Equal(wide, narrow);
        },
        iter: 200);

    [Fact]
    public void Add_InAnyCutsOrderAndGrouping_GivesTheSameBytes() =>
        Gen.Select(Weighted, Gen.Int).Sample(
            (sample, seed) =>
            {
                LossSum whole = LossSum.Empty;
                whole.Add(sample.Losses, sample.Weights);

                Random random = new(seed);
                int[] order = [.. Enumerable.Range(0, sample.Losses.Length)];
                random.Shuffle(order);
                List<LossSum> parts = [LossSum.Empty];
                for (int start = 0; start < order.Length;)
                {
                    int[] part = order[start..Math.Min(order.Length, start + random.Next(1, 700))];
                    start += part.Length;
                    LossSum total = LossSum.Empty;
                    total.Add([.. part.Select(i => sample.Losses[i])], [.. part.Select(i => sample.Weights[i])]);
                    parts.Add(total);
                }

                LossSum[] totals = [.. parts];
                random.Shuffle(totals);
                int middle = random.Next(totals.Length + 1);
                Assert.Equal(Bytes(whole), Bytes(LossSum.Total(totals)));
                Assert.Equal(Bytes(whole), Bytes(LossSum.Total(totals.AsSpan())));
                Assert.Equal(Bytes(whole), Bytes(LossSum.Add(LossSum.Total(totals[middle..]), LossSum.Total(totals.Take(middle)))));
            },
            iter: 150);

    [Fact]
    public void Constructor_AddsTheSameAsASpanOfOne() =>
        Gen.Select(Numbers.Any, Gen.OneOf(Weight, Numbers.Any)).Sample((loss, weight) =>
        {
            LossSum total = LossSum.Empty;
            total.Add([loss], [weight]);
            Assert.Equal(total, new LossSum(loss, weight));
        });

    [Fact]
    public void Add_OfAProductThatOverflows_IsInfinite()
    {
        LossSum total = LossSum.Empty;
        total.Add([1e200, 1.0], [-1e200, 1]);
        Assert.Equal(double.NegativeInfinity, total.Sum);
    }

    [Theory, InlineData(double.NaN), InlineData(double.PositiveInfinity), InlineData(double.NegativeInfinity)]
    public void Add_OfALossWithoutWeight_CountsAndDoesNotReadIt(double loss)
    {
        LossSum total = LossSum.Empty, weighted = LossSum.Empty, single = LossSum.Empty;
        total.Add([loss, 3, loss], [0.0, 2, -0.0]);
        weighted.AddWeighted([loss, 6, loss], [0.0, 2, -0.0]);
        single.Add([(float)loss, 3f, (float)loss], [0f, 2, -0f]);

        Assert.Equal((6, 2, 3L), (total.Sum, total.Weight, total.Count));
        Assert.Equal(total, weighted);
        Assert.Equal(total, single);
    }

    [Fact]
    public void Add_OfOtherLengths_ThrowsAndLeavesTheTotal()
    {
        LossSum total = new(3), before = total;

        Failure.Names(Assert.Throws<ArgumentException>(() => total.Add([1.0, 2], [1.0])), "weights", "1", "2", "losses");
        Failure.Names(Assert.Throws<ArgumentException>(() => total.Add([1f], [1f, 2])), "weights", "2", "1", "losses");
        Failure.Names(Assert.Throws<ArgumentException>(() => total.AddWeighted([1.0], [])), "weights", "0", "1", "losses");
        Failure.Names(Assert.Throws<ArgumentException>(() => total.AddWeighted([], [1f])), "weights", "1", "0", "losses");
        Assert.Equal(before, total);
    }

    [Fact]
    public void Add_PastTheLargestCount_ThrowsAndLeavesTheTotal()
    {
        LossSum total = new(3, 1, long.MaxValue - 1), before = total;

        Assert.Throws<OverflowException>(() => total.Add([1.0, 2]));
        Assert.Throws<OverflowException>(() => total.Add([1f, 2], [1f, 1]));
        Assert.Throws<OverflowException>(() => total.AddWeighted([1f, 2], [1f, 1]));
        Assert.Throws<OverflowException>(() => LossSum.Total(total, total));
        Assert.Equal(before, total);
    }

    [Fact]
    public void Total_OfNothing_IsEmpty_AndOfNullThrows()
    {
        Assert.Equal(LossSum.Empty, LossSum.Total([]));
        Assert.Equal(LossSum.Empty, LossSum.Total(Enumerable.Empty<LossSum>()));
        Failure.Names(Assert.Throws<ArgumentNullException>(() => LossSum.Total((IEnumerable<LossSum>)null!)), "totals");
        Failure.Names(Assert.Throws<ArgumentNullException>(() => LossSum.Total((LossSum[])null!)), "totals");
    }

    static void AssertExact(double[] losses)
    {
        ExactTotal expected = new();
        foreach (double loss in losses)
            expected.Add(loss);

        double[] before = [.. losses];
        LossSum total = LossSum.Empty;
        total.Add(losses);
        Assert.Equal(expected.Bytes(), Bytes(total));
        Assert.Equal(before.Select(BitConverter.DoubleToInt64Bits), losses.Select(BitConverter.DoubleToInt64Bits));
    }

    static byte[] Bytes(LossSum total)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        total.WriteTo(bytes);
        return bytes;
    }
}
