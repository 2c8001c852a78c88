namespace LossGen.Generator.Definitions;

/// <summary>Numbers that belong to the classes of a row and are the same in all rows.</summary>
/// <param name="Role">The role of the parameter that holds them.</param>
/// <param name="Symbol">What the math calls the number of a class.</param>
internal sealed record ClassWeights(string Role, string Symbol)
{
    /// <summary>A factor of everything that a class adds.</summary>
    public static ClassWeights OfClass { get; } = new("classWeights", Symbols.ClassWeight);

    /// <summary>A factor of the term of positives. It takes the place of the setting of that name.</summary>
    public static ClassWeights OfPositives { get; } = new("positiveWeights", "positiveWeight") { IsRequired = true };

    /// <summary>Whether rows are of no use without them.</summary>
    public bool IsRequired { get; init; }
}
