namespace LossGen.Generator.Definitions;

/// <summary>The values that a setting may have.</summary>
/// <param name="Words">The values in words that end the sentence "Delta must be …".</param>
/// <param name="Guard">The method of the run-time library that checks a value given at run time.</param>
/// <param name="Allows">Whether a value is allowed.</param>
internal sealed record SettingDomain(string Words, string Guard, Func<double, bool> Allows)
{
    /// <summary>Whether every value is greater than 0.</summary>
    public bool IsPositive { get; init; }

    public static SettingDomain Positive { get; } =
        new("a finite number greater than 0", "Positive", value => value > 0 && IsFinite(value)) { IsPositive = true };

    public static SettingDomain NonNegative { get; } =
        new("a finite number of at least 0", "NonNegative", value => value >= 0 && IsFinite(value));

    /// <summary>Whatever a user's formula may take.</summary>
    public static SettingDomain Any { get; } = new("a number", "", _ => true);

    public static SettingDomain Finite { get; } = new("a finite number", "Finite", IsFinite);

    /// <summary>A shape with a limit at −∞.</summary>
    public static SettingDomain FiniteOrMinusInfinity { get; } =
        new("a finite number, or double.NegativeInfinity", "FiniteOrMinusInfinity", value => value <= double.MaxValue);

    /// <summary>(0, 1).</summary>
    public static SettingDomain InOpenUnit { get; } =
        new("greater than 0 and less than 1", "InOpenUnit", value => value > 0 && value < 1) { IsPositive = true };

    /// <summary>(1, 2).</summary>
    public static SettingDomain InOneToTwo { get; } =
        new("greater than 1 and less than 2", "InOneToTwo", value => value > 1 && value < 2) { IsPositive = true };

    /// <summary>[0, 1).</summary>
    public static SettingDomain InHalfOpenUnit { get; } =
        new("at least 0 and less than 1", "InHalfOpenUnit", value => value >= 0 && value < 1);

    /// <summary>[−1, 1), where a cosine may be above it.</summary>
    public static SettingDomain Cosine { get; } = new("at least -1 and less than 1", "Cosine", value => value >= -1 && value < 1);

    /// <summary>(0, 1].</summary>
    public static SettingDomain LeftOpenUnit { get; } =
        new("greater than 0 and at most 1", "LeftOpenUnit", value => value > 0 && value <= 1) { IsPositive = true };

    /// <summary>The powers that a margin may be taken to.</summary>
    public static SettingDomain OneOrTwo { get; } = new("1 or 2", "OneOrTwo", value => value is 1 or 2) { IsPositive = true };

    /// <summary>The weight of a mixture of two distributions.</summary>
    public static SettingDomain MixtureWeight { get; } = InOpenUnit with
    {
        Words = "greater than 0 and less than 1; at 0 and 1 use Direction.Forward or Direction.Reverse of DivergenceKind.KullbackLeibler",
    };

    /// <summary>The order of a Rényi divergence.</summary>
    public static SettingDomain PositiveNotOne { get; } =
        new("a finite number greater than 0 other than 1, where the limit is DivergenceKind.KullbackLeibler", "PositiveNotOne", value => Positive!.Allows(value) && value != 1) { IsPositive = true };

    /// <summary>The order of an alpha divergence.</summary>
    public static SettingDomain NeitherZeroNorOne { get; } =
        new("a finite number other than 0 and 1, where the limit is DivergenceKind.KullbackLeibler", "NeitherZeroNorOne", value => IsFinite(value) && value != 0 && value != 1);

    private static bool IsFinite(double value) => Math.Abs(value) <= double.MaxValue;
}
