using CsCheck;
using LossGen.Kernels.Declared.Reductions;

namespace LossGen.Kernels.Tests;

/// <summary>Totals of shards, merged in any order, against one call over everything: the same bytes.</summary>
public sealed class ShardingTests
{
    private const int Block = 4096;
    private const int Classes = 7;

    /// <summary>How many numbers there are, where they are cut, and in what order the parts are merged.</summary>
    private static readonly Gen<(int Count, int[] Cuts, int Seed)> Shardings =
        Gen.Select(Gen.Int[0, 12 * Block], Gen.Int[0, 12].Array[0, 6], Gen.Int);

    [Fact]
    public void Elements_cut_at_blocks_give_the_same_total_and_gradient() => Shardings.Sample(
        sharding =>
        {
            (int count, int[] cuts, int seed) = sharding;
            (float[] predictions, float[] targets) = (Numbers(count, seed), Numbers(count, seed + 1));
            float[] whole = new float[count], parts = new float[count];
            LossSum total = TotalKernels.SquaredError(predictions, targets, whole);
            LossSum merged = Merged(Parts(count, cuts, Block), seed, part =>
                TotalKernels.SquaredError(predictions.AsSpan(part), targets.AsSpan(part), parts.AsSpan(part)));

            return Bytes(total).SequenceEqual(Bytes(merged)) && whole.AsSpan().SequenceEqual(parts);
        },
        iter: 60);

    [Fact]
    public void Weighted_elements_cut_at_blocks_give_the_same_total() => Shardings.Sample(
        sharding =>
        {
            (int count, int[] cuts, int seed) = sharding;
            (float[] logits, float[] targets, float[] weights) = (Numbers(count, seed), new float[count], Numbers(count, seed + 2));
            LossSum total = TotalKernels.BinaryCrossEntropy(logits, targets, weights, default, default);
            LossSum merged = Merged(Parts(count, cuts, Block), seed, part => TotalKernels.BinaryCrossEntropy(
                logits.AsSpan(part), targets.AsSpan(part), weights.AsSpan(part), default, default));

            return Bytes(total).SequenceEqual(Bytes(merged));
        },
        iter: 40);

    [Fact]
    public void Rows_cut_anywhere_give_the_same_total() => Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200].Array[0, 9], Gen.Int).Sample(
        sharding =>
        {
            (int rows, int[] cuts, int seed) = sharding;
            float[] logits = Numbers(rows * Classes, seed), weights = [1, 2, 0.5f, 0, 1, 3, 1];
            int[] labels = [.. Enumerable.Range(seed & 0xFF, rows).Select(i => i % Classes)];
            LossSum total = TotalKernels.CrossEntropy(logits, labels, Classes, weights, default);
            LossSum merged = Merged(Parts(rows, cuts, 1), seed, part => TotalKernels.CrossEntropy(
                logits.AsSpan((part.Start.Value * Classes)..(part.End.Value * Classes)), labels.AsSpan(part), Classes, weights, default));

            return Bytes(total).SequenceEqual(Bytes(merged));
        },
        iter: 100);

    [Fact]
    public void A_cut_inside_a_block_may_change_the_last_bits()
    {
        float[] predictions = Numbers(Block, 3), targets = new float[Block];
        LossSum total = TotalKernels.SquaredError(predictions, targets, default);
        IEnumerable<LossSum> cut = Enumerable.Range(1, Block - 1).Select(at =>
            TotalKernels.SquaredError(predictions.AsSpan(..at), targets.AsSpan(..at), default)
            + TotalKernels.SquaredError(predictions.AsSpan(at..), targets.AsSpan(at..), default));

        Assert.Contains(cut, merged => merged != total);
    }

    private static LossSum Merged(List<Range> parts, int seed, Func<Range, LossSum> kernel)
    {
        List<LossSum> totals = [.. parts.Select(kernel)];
        Random random = new(seed);
        while (totals.Count > 1)
        {
            // Any two totals, the other way round as well: any order and any grouping.
            LossSum left = Taken(totals, random), right = Taken(totals, random);
            totals.Add(left + right);
        }

        return totals.Count == 0 ? LossSum.Empty : totals[0];
    }

    private static LossSum Taken(List<LossSum> totals, Random random)
    {
        int i = random.Next(totals.Count);
        LossSum total = totals[i];
        totals.RemoveAt(i);
        return total;
    }

    // Parts that follow each other, some of them empty.
    private static List<Range> Parts(int count, int[] cuts, int multiple)
    {
        int[] ends = [0, .. cuts.Select(cut => Math.Min(cut * multiple, count)).Order(), count];
        return [.. ends.Zip(ends.Skip(1), (start, end) => start..end)];
    }

    // Of several scales, so that additions round.
    private static float[] Numbers(int count, int seed)
    {
        Random random = new(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = MathF.ScaleB(random.NextSingle(), random.Next(-12, 6));
        }

        return numbers;
    }

    private static byte[] Bytes(LossSum total)
    {
        byte[] bytes = new byte[LossSum.ByteCount];
        total.WriteTo(bytes);
        return bytes;
    }
}
