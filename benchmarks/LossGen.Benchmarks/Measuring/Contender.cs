using System.Diagnostics;

namespace LossGen.Benchmarks.Measuring;

/// <summary>A candidate at the start, here or in another process.</summary>
interface IContender
{
    string Name { get; }

    Role Role { get; }

    /// <summary>Seconds per run, of so many runs.</summary>
    double Sample(int repetitions);
}

/// <summary>A candidate in this process.</summary>
sealed class LocalContender(string name, Role role, Bound candidate) : IContender, IDisposable
{
    // A run that takes so long does not gain from one that went before.
    static readonly TimeSpan TooLongToWarmUp = TimeSpan.FromMilliseconds(100);

    double _seconds;

    public string Name => name;

    public Role Role => role;

    /// <summary>Does the work once; afterwards the gradient is among the operands.</summary>
    public double Run()
    {
        double loss = candidate.Run();
        candidate.Publish?.Invoke();
        return loss;
    }

    /// <summary>The candidate runs once untimed and finds the caches as it leaves them, whatever ran before it.</summary>
    public double Sample(int repetitions)
    {
        if (_seconds < TooLongToWarmUp.TotalSeconds)
        {
            candidate.Run();
        }

        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repetitions; i++)
        {
            candidate.Run();
        }

        return _seconds = Stopwatch.GetElapsedTime(start).TotalSeconds / repetitions;
    }

    public void Dispose() => candidate.Memory?.Dispose();

    /// <summary>Bytes that a run allocates.</summary>
    public long AllocatedBytes()
    {
        const int Runs = 10;
        candidate.Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Runs; i++)
        {
            candidate.Run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }
}
