using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Workloads;

/// <summary>How long the operands of a loss of two operands are, and where they begin.</summary>
/// <param name="Name">What tables and goals call it.</param>
/// <param name="Length">The number of elements.</param>
/// <param name="Placement">Where the operands begin.</param>
sealed record Size(string Name, int Length, Placement Placement = Placement.Aligned)
{
    const int Kibi = 1024;

    /// <summary>A call is little else than its overhead.</summary>
    public static Size Tiniest { get; } = new("16", 16);

    /// <summary>A call is short against its overhead.</summary>
    public static Size Tiny { get; } = new("256", 256);

    /// <summary>Two float operands are in the first cache.</summary>
    public static Size FirstCache { get; } = new("4K", 4 * Kibi);

    /// <summary>Three float operands are in the second cache.</summary>
    public static Size SecondCache { get; } = new("64K", 64 * Kibi);

    /// <summary>The least that threads gain half of, and most of, if helpers are awake.</summary>
    public static Size[] Shared { get; } = [new("128K", 128 * Kibi), new("256K", 256 * Kibi)];

    /// <summary>The operands are in the last cache.</summary>
    public static Size LastCache { get; } = new("1M", Kibi * Kibi);

    /// <summary>The operands are in main memory: as many bytes of double as the next has of float.</summary>
    public static Size MemoryOfDouble { get; } = new("32M", 32 * Kibi * Kibi);

    /// <summary>The operands are in main memory.</summary>
    public static Size Memory { get; } = new("64M", 64 * Kibi * Kibi);

    /// <summary>The operands are in main memory, where no vector of 64 bytes is aligned.</summary>
    public static Size UnalignedMemory { get; } = new("64M unaligned", 64 * Kibi * Kibi, Placement.Unaligned);

    /// <summary>The sizes that fit into one of the caches.</summary>
    public static Size[] Caches { get; } = [FirstCache, SecondCache, LastCache];
}
