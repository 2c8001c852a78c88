namespace LossGen.Benchmarks.Measuring;

/// <summary>What was measured of a workload.</summary>
/// <param name="Workload">What it was.</param>
/// <param name="Timings">The candidates' times, the generated kernel's first.</param>
/// <param name="AllocatedBytes">What a call of the generated kernel allocates.</param>
sealed record Result(Workload Workload, Timing[] Timings, long AllocatedBytes)
{
    public Work Work => Workload.Work;

    /// <summary>The generated kernel's median time for one element.</summary>
    public double NanosecondsPerElement => Timings[0].Median * 1e9 / Workload.Elements;

    /// <summary>The fastest candidate whose name begins so.</summary>
    public Timing? Peer(string name) =>
        Fastest(Timings.Skip(1).Where(t => t.Role != Role.Stream && t.Name.StartsWith(name, StringComparison.Ordinal)));

    /// <summary>The fastest loop that only moves the same memory, with such stores.</summary>
    public Timing? Stream(string stores = "") =>
        Fastest(Timings.Where(t => t.Role == Role.Stream && t.Name.StartsWith(stores, StringComparison.Ordinal)));

    /// <summary>How many times as long as the generated kernel another takes: the median of the rounds' ratios.</summary>
    public double? Ratio(Timing? other) => other is null ? null : Timing.MedianOf(other.Seconds.Zip(Timings[0].Seconds, (theirs, ours) => theirs / ours));

    /// <summary>Seconds that a call of the generated kernel takes more than another: the median of the rounds' differences.</summary>
    public double? Excess(string other) => Timings.FirstOrDefault(t => t.Name == other) is { } timing
        ? Timing.MedianOf(Timings[0].Seconds.Zip(timing.Seconds, (ours, theirs) => ours - theirs))
        : null;

    static Timing? Fastest(IEnumerable<Timing> timings) => timings.MinBy(t => t.Median);
}

/// <summary>A candidate's times.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it is to the generated kernel.</param>
/// <param name="Seconds">Seconds per run, by round; NaN where it took no part.</param>
sealed record Timing(string Name, Role Role, double[] Seconds)
{
    public double Median => MedianOf(Seconds);

    public static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Where(value => !double.IsNaN(value)).Order()];
        return sorted[sorted.Length / 2];
    }
}
