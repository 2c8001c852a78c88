using System.Numerics.Tensors;
using DataParallel.Mpi;
using Digits.Data;
using LossGen;

namespace DataParallel.Training;

/// <summary>
/// Trains one network on several processes: every step, each computes the gradients of some parts of the batch.
/// </summary>
sealed class ParallelTrainer
{
    /// <summary>How many parts a batch has, whatever the number of processes. They must divide among those.</summary>
    public const int Parts = 8;

    const int Seed = 1;
    const int PartLength = 16;
    const int Hidden = 32;
    const float Rate = 0.01f;

    readonly Processes _processes;
    readonly Samples<int> _samples;
    readonly float[] _weights;
    readonly bool _isOrdered;
    readonly Network _network;
    readonly Adam _optimizer;
    readonly float[] _own;
    readonly float[] _all;

    /// <summary>Starts from the same weights on every process.</summary>
    /// <param name="processes">Who takes part.</param>
    /// <param name="samples">What to learn from.</param>
    /// <param name="isOrdered">Whether gradients are added in the order of the parts; otherwise MPI adds them.</param>
    public ParallelTrainer(Processes processes, Samples<int> samples, bool isOrdered)
    {
        if (Parts % processes.Count != 0)
            throw new ArgumentException(
                $"{Parts} parts of a batch do not divide among {processes.Count} processes.", nameof(processes));

        (_processes, _samples, _isOrdered) = (processes, samples, isOrdered);

        // Every sample counts differently, so that the parts of a batch have different weights.
        var random = new Random(Seed);
        _weights = [.. samples.Targets.Select(_ => random.NextSingle() * 2)];
        _network = new(random, samples.Width, Hidden, DataSets.DigitClasses);
        _optimizer = new(_network.Parameters);
        int length = _network.Parameters.Sum(parameter => parameter.Values.Length);
        _own = new float[length * Parts / processes.Count];
        _all = new float[length * Parts];
    }

    /// <summary>The numbers that were learned.</summary>
    public IEnumerable<float> Learned => _network.Parameters.SelectMany(parameter => parameter.Values);

    /// <summary>One step of all processes; returns the loss of the whole batch.</summary>
    public LossSum Step(int step)
    {
        int parts = Parts / _processes.Count, length = _own.Length / parts;
        LossSum total = LossSum.Empty;
        for (int i = 0; i < parts; i++)
            total.Merge(Differentiate(step, _processes.Rank * parts + i, _own.AsSpan(i * length, length)));

        // The mean over the batch: by the weight in all, not a mean of means of parts that weigh differently.
        LossSum batch = _processes.AllReduce(total);
        Span<float> sum = _all.AsSpan(0, length);
        if (_isOrdered)
            SumInOrder(sum, length);
        else
            SumAnyhow(sum, length);
        TensorPrimitives.Divide(sum, (float)batch.Weight, sum);
        Update(sum);
        return batch;
    }

    // Each part's gradient is the same bits on any process, and so are sums of them in a fixed order.
    void SumInOrder(Span<float> sum, int length)
    {
        _processes.AllGather(_own, _all);
        for (int part = 1; part < Parts; part++)
            TensorPrimitives.Add(sum, _all.AsSpan(part * length, length), sum);
    }

    // The control: each process adds up its own, and MPI the rest.
    void SumAnyhow(Span<float> sum, int length)
    {
        for (int start = length; start < _own.Length; start += length)
            TensorPrimitives.Add(_own.AsSpan(0, length), _own.AsSpan(start, length), _own.AsSpan(0, length));
        _processes.AllSum(_own.AsSpan(0, length), sum);
    }

    LossSum Differentiate(int step, int part, Span<float> gradient)
    {
        int[] rows =
            [.. Enumerable.Range((step * Parts + part) * PartLength, PartLength).Select(row => row % _samples.Count)];
        var samples = _samples.Select(rows);
        float[] logits = _network.Forward(samples.Inputs);
        LossSum loss = Losses.CrossEntropy(
            logits, samples.Targets, DataSets.DigitClasses, Array.ConvertAll(rows, row => _weights[row]), gradient: logits);
        _network.Backward(logits);
        foreach (var parameter in _network.Parameters)
        {
            parameter.Gradient.CopyTo(gradient);
            gradient = gradient[parameter.Gradient.Length..];
        }

        return loss;
    }

    void Update(ReadOnlySpan<float> gradient)
    {
        foreach (var parameter in _network.Parameters)
        {
            gradient[..parameter.Gradient.Length].CopyTo(parameter.Gradient);
            gradient = gradient[parameter.Gradient.Length..];
        }

        _optimizer.Step(Rate);
    }

    /// <summary>The share of samples that the network gets right.</summary>
    public double Accuracy(Samples<int> test)
    {
        float[] logits = _network.Forward(test.Inputs);
        return LossStatistics.Accuracy(logits, test.Targets, DataSets.DigitClasses);
    }
}
