using BenchmarkDotNet.Attributes;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Workloads;

namespace LossGen.Benchmarks;

/// <summary>A few workloads of the report under BenchmarkDotNet, which also counts allocated bytes.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    Session? _session;

    /// <summary>What is computed.</summary>
    [Params(
        "SquaredError fg float 64K", "Huber fg float 64K", "BinaryCrossEntropy fg float 64K", "KullbackLeibler fg float 64K",
        "CrossEntropy fg float 1024×10", "CrossEntropy fg float 1024×1000")]
    public string Work { get; set; } = "";

    [GlobalSetup]
    public void Open() => _session = AllWorkloads.With(extra: _ => null).Single(w => w.Work.ToString() == Work).Open();

    [GlobalCleanup]
    public void Close() => _session?.Dispose();

    [Benchmark(Baseline = true)]
    public double Generated() => Run(Names.Generated);

    [Benchmark]
    public double PlainLoop() => Run(Names.Scalar);

    [Benchmark]
    public double TensorPrimitives() => Run(Names.Tensors);

    double Run(string candidate) => Array.Find(_session!.Contenders, c => c.Name == candidate)!.Run();
}
