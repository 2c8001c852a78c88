namespace LossGen.HotLoops.Listings;

/// <summary>The machine code of one method.</summary>
/// <param name="Name">The name that the listing gives it.</param>
sealed record Method(string Name)
{
    public List<Instruction> Code { get; } = [];

    /// <summary>Where labels stand: the index of the instruction behind each.</summary>
    public Dictionary<string, int> Labels { get; } = [];
}
