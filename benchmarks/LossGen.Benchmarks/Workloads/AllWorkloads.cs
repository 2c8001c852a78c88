using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Workloads;

/// <summary>A peer from elsewhere for a workload of floats, or null if it has none.</summary>
delegate Candidate<float>? ExtraPeer(Work work);

/// <summary>Everything that the report measures.</summary>
static class AllWorkloads
{
    /// <param name="extra">Adds a peer to workloads.</param>
    /// <returns>The workloads; those that need all processors come first, before the process is pinned to one.</returns>
    public static Workload[] With(ExtraPeer extra) =>
    [
        .. Parallel,
        .. Alone.Select(workload => workload is Workload<float> floats && extra(workload.Work) is { } peer
            ? floats with { Candidates = [.. floats.Candidates, peer] }
            : workload),
    ];

    static IEnumerable<Workload> Parallel =>
    [
        .. PairLosses.Light.Concat(PairLosses.Heavy).SelectMany(loss => loss.OfParallel(Size.SecondCache).Concat(loss.OfParallel(Size.LastCache))),
        .. PairLosses.Heavy.SelectMany(loss => Size.Shared.SelectMany(loss.OfParallel)),
        .. RowWorkloads.OfParallel(RowShape.Many),
    ];

    static IEnumerable<Workload> Alone =>
    [
        .. Pairs(PairLosses.Light, [Size.Tiniest, Size.Tiny, .. Size.Caches, Size.Memory, Size.UnalignedMemory], [.. Size.Caches, Size.Memory]),
        .. Pairs(PairLosses.Heavy, [Size.Tiny, .. Size.Caches, Size.Memory], Size.Caches),
        .. RowWorkloads.OfGradient([RowShape.Few, .. RowShape.Many]),
        .. RowWorkloads.OfValue([RowShape.Few, .. RowShape.Many]),
        .. Pairs(PairLosses.LightDouble, [.. Size.Caches, Size.MemoryOfDouble], Size.Caches),
        .. RowWorkloads.OfDoubleGradient(RowShape.Many),
    ];

    static IEnumerable<Workload> Pairs(IPairLoss[] losses, Size[] gradients, Size[] values) => losses.SelectMany(loss =>
        gradients.Select(loss.OfGradient)
            .Concat(values.Select(loss.OfValue))
            .Concat(Size.Caches.SelectMany(loss.OfHessian)));
}
