namespace LossGen.Generator.Definitions;

/// <summary>A setting of a loss.</summary>
/// <param name="Name">The attribute's property: <c>Delta</c>.</param>
/// <param name="Symbol">What the math and a run-time parameter call it: <c>delta</c>.</param>
/// <param name="Default">The value when neither the attribute nor a parameter gives one.</param>
/// <param name="Domain">The allowed values.</param>
/// <param name="Neutral">The value at which the setting drops out of the formula, or null.</param>
internal sealed record SettingDefinition(string Name, string Symbol, double Default, SettingDomain Domain, double? Neutral = null)
{
    /// <summary>What a run-time parameter is called, where the math must call it otherwise.</summary>
    public string Role { get; init; } = Symbol;

    /// <summary>What a result for the derivative with respect to it is called.</summary>
    public string Gradient => Role + "Gradient";

    /// <summary>Whether a run-time parameter is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it acts on logits only.</summary>
    public bool NeedsLogits { get; init; }

    /// <summary>The operand that takes the setting's place, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Whether it acts on rows with labels only.</summary>
    public bool NeedsLabels { get; init; }

    /// <summary>A setting that must be finite and greater than 0.</summary>
    public static SettingDefinition Positive(string name, string symbol, double @default) =>
        new(name, symbol, @default, SettingDomain.Positive);

    public static SettingDefinition LabelSmoothing { get; } =
        new("LabelSmoothing", "labelSmoothing", 0, SettingDomain.InHalfOpenUnit, Neutral: 0);

    public static SettingDefinition Temperature { get; } =
        new("Temperature", "temperature", 1, SettingDomain.Positive, Neutral: 1) { NeedsLogits = true };
}
