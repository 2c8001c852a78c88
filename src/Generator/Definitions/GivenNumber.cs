namespace LossGen.Generator.Definitions;

/// <summary>A number that every call of a form gives in place of an operand: a parameter, and never a property of the attribute.</summary>
/// <param name="Symbol">What the math and the parameter call it.</param>
/// <param name="Floor">The setting that raises what is too small.</param>
internal sealed record GivenNumber(string Symbol, string Floor)
{
    /// <summary>The numbers it may be.</summary>
    /// <param name="hasFloor">Whether there is a floor.</param>
    public static SettingDomain Domain(bool hasFloor) => hasFloor ? SettingDomain.NonNegative : SettingDomain.Positive;
}
