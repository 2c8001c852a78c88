using BenchmarkDotNet.Attributes;

namespace LossGen.Benchmarks;

/// <summary>One elementwise and one row-wise kernel under BenchmarkDotNet, whose report also counts allocated bytes.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    const int Rows = 64;

    float[] _scores = [];
    float[] _targets = [];
    float[] _gradient = [];
    int[] _labels = [];

    /// <summary>The row length of the row-wise kernel.</summary>
    [Params(10, 1000)]
    public int Classes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Inputs inputs = new(seed: Classes);
        _scores = inputs.Scores(Rows * Classes);
        _targets = inputs.Scores(Rows * Classes);
        _gradient = new float[Rows * Classes];
        _labels = inputs.Labels(Rows, Classes);
    }

    [Benchmark]
    public double Huber() => Generated.HuberGradient(_scores, _targets, _gradient);

    [Benchmark]
    public double CrossEntropy() => Generated.CrossEntropyGradient(_scores, _labels, Classes, _gradient);
}
