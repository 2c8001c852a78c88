using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks.Reporting;

/// <summary>What a goal measures a kernel by.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Measure">Reads it from a result; null where it was not measured.</param>
/// <param name="AtLeast">Whether more is better.</param>
/// <param name="Format">How a number is written.</param>
sealed record Yardstick(string Name, Func<Result, double?> Measure, bool AtLeast, Func<double, string> Format)
{
    /// <summary>The share of the speed of the fastest loop that only moves the same memory.</summary>
    public static Yardstick Stream { get; } = Share("the fastest stream", "");

    /// <inheritdoc cref="Stream"/>
    public static Yardstick PlainStream { get; } = Share("the plain stream", Names.PlainStores);

    /// <inheritdoc cref="Stream"/>
    public static Yardstick NonTemporalStream { get; } = Share("the non-temporal stream", Names.NonTemporalStores);

    /// <summary>The time with AVX2 as a multiple of that with AVX-512.</summary>
    public static Yardstick NoAvx512 { get; } = new(
        "time without AVX-512", r => r.Ratio(r.Peer(Names.NoAvx512)), AtLeast: false, Times);

    /// <summary>How many times as fast threads are as one.</summary>
    public static Yardstick Parallel { get; } = new(
        "one thread", r => 1 / r.Ratio(r.Peer(Names.Parallel)), AtLeast: true, Times);

    /// <summary>Nanoseconds that a call takes more than an empty one.</summary>
    public static Yardstick Call { get; } = new(
        "an empty call", r => 1e9 * r.Excess(Names.EmptyCall), AtLeast: false, x => $"{x:F0} ns");

    /// <summary>Bytes that a call allocates.</summary>
    public static Yardstick Allocation { get; } = new(
        "allocated", r => r.AllocatedBytes, AtLeast: false, x => $"{x:F0} bytes");

    /// <summary>How many times as long a peer takes.</summary>
    public static Yardstick Peer(string name) => new(name, r => r.Ratio(r.Peer(name)), AtLeast: true, Times);

    static Yardstick Share(string name, string stores) => new(
        name, r => r.Ratio(r.Stream(stores)), AtLeast: true, x => $"{100 * x:F0} %");

    static string Times(double x) => $"{x:F2}×";
}
