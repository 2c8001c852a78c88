using System.Numerics;
using System.Numerics.Tensors;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Workloads;

/// <summary>Exact totals of losses that are there already against sums that round.</summary>
static class TotalWorkloads
{
    static readonly Size[] Sizes = [Size.Tiny, Size.FirstCache, Size.SecondCache, Size.LastCache];

    delegate double Sum<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights);

    delegate void Adding<TTotal, T>(ref TTotal total, ReadOnlySpan<T> losses, ReadOnlySpan<T> weights);

    public static IEnumerable<Workload> All() => Sizes.SelectMany(All);

    static IEnumerable<Workload> All(Size size) =>
    [
        .. Of<float>(
            size, (ref t, l, _) => t.Add(l), (ref t, l, w) => t.Add(l, w), (ref t, l, w) => t.AddWeighted(l, w),
            (ref t, l, _) => t.Add(l), (ref t, l, w) => t.Add(l, w)),
        .. Of<double>(
            size, (ref t, l, _) => t.Add(l), (ref t, l, w) => t.Add(l, w), (ref t, l, w) => t.AddWeighted(l, w),
            (ref t, l, _) => t.Add(l), (ref t, l, w) => t.Add(l, w)),
    ];

    static IEnumerable<Workload> Of<T>(
        Size size, Adding<LossSum, T> sum, Adding<LossSum, T> sumOfProducts, Adding<LossSum, T> sumOfWeighted,
        Adding<LossMoments, T> moments, Adding<LossMoments, T> momentsOfProducts)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
    [
        Compare("LossSum.Add", size, Exact(sum), Plain, (losses, _) => double.CreateTruncating(TensorPrimitives.Sum(losses))),
        Compare(
            "LossSum.Add, weights", size, Exact(sumOfProducts), PlainProducts,
            (losses, weights) => double.CreateTruncating(TensorPrimitives.Dot(losses, weights))),
        Compare("LossSum.AddWeighted", size, Exact(sumOfWeighted), Plain),
        Compare("LossMoments.Add", size, Exact(moments), Plain),
        Compare("LossMoments.Add, weights", size, Exact(momentsOfProducts), PlainProducts),
    ];

    static Workload<T> Compare<T>(string method, Size size, Sum<T> ours, Sum<T> plain, Sum<T>? tensors = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(new Work(method, Names.Value, ElementNames.Of<T>(), size.Name), size.Length, () => Prepare<T>(size.Length),
        [
            Candidate<T>.Generated(Run(ours)),
            Candidate<T>.Peer(Names.Scalar, Run(plain)),
            .. tensors is null ? [] : new[] { Candidate<T>.Peer(Names.Tensors, Run(tensors)) },
        ]);

    static Kernel<T> Run<T>(Sum<T> sum)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => x => sum(x.First, x.Second);

    // Losses above 0 over some orders of magnitude, and weights of which none is 0: all candidates have the same sum.
    static Operands<T> Prepare<T>(int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Inputs inputs = new(seed: 1);
        Operands<T> operands = new(length, two: true, outputs: 0, Placement.Aligned);
        operands.First.Fill([.. inputs.Scores(length).Select(score => score * score)]);
        operands.Second.Fill([.. inputs.Bits(length).Select(bit => 0.75f + bit)]);
        return operands;
    }

    static double Plain<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights)
        where T : unmanaged, INumberBase<T>
    {
        double sum = 0;
        foreach (T loss in losses)
            sum += double.CreateTruncating(loss);
        return sum;
    }

    static double PlainProducts<T>(ReadOnlySpan<T> losses, ReadOnlySpan<T> weights)
        where T : unmanaged, INumberBase<T>
    {
        double sum = 0;
        for (int i = 0; i < losses.Length; i++)
            sum += double.CreateTruncating(losses[i]) * double.CreateTruncating(weights[i]);
        return sum;
    }

    static Sum<T> Exact<T>(Adding<LossSum, T> add) => (losses, weights) =>
    {
        LossSum total = LossSum.Empty;
        add(ref total, losses, weights);
        return total.Sum;
    };

    static Sum<T> Exact<T>(Adding<LossMoments, T> add) => (losses, weights) =>
    {
        LossMoments total = LossMoments.Empty;
        add(ref total, losses, weights);
        return total.Sum;
    };
}
