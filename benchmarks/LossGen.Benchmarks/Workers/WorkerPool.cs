using System.Runtime.Intrinsics.X86;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Workers;

/// <summary>The processes that take part in a measurement.</summary>
sealed class WorkerPool : IDisposable
{
    readonly Worker[] _workers =
    [
        .. Avx512F.IsSupported
            ? [new Worker(Names.NoAvx512, Names.Generated, new Dictionary<string, string> { ["DOTNET_EnableAVX512"] = "0" })]
            : Array.Empty<Worker>(),
        new(Names.TieredTensors, Names.Tensors, Tiering.Settings),
    ];

    /// <summary>Prepares what they have for a workload.</summary>
    public IContender[] Open(Workload workload) =>
        workload.AllProcessors ? [] : [.. _workers.Select(worker => worker.Open(workload)).OfType<IContender>()];

    /// <summary>Frees the memory of the open workload.</summary>
    public void Close() => Array.ForEach(_workers, worker => worker.Close());

    public void Dispose() => Array.ForEach(_workers, worker => worker.Dispose());
}
