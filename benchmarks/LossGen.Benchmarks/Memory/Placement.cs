namespace LossGen.Benchmarks.Memory;

/// <summary>Where the buffers of a workload begin.</summary>
enum Placement
{
    /// <summary>At a line of the cache, which is as long as the widest vector.</summary>
    Aligned,

    /// <summary>16 bytes behind one, where the elements of a large .NET array begin.</summary>
    Unaligned,
}
