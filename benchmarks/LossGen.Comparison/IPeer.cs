namespace LossGen.Comparison;

/// <summary>A way to compute losses in .NET.</summary>
internal interface IPeer
{
    /// <summary>The head of its column.</summary>
    string Name { get; }

    /// <summary>What it gives, or null where it has nothing for the function.</summary>
    Computed? Compute(HardInput input);
}
