using LossGen.Generator.Expressions;

namespace LossGen.Generator.Definitions;

/// <summary>Whether a loss has a value per element, or per row of class scores.</summary>
internal enum Shape
{
    Elementwise,
    RowWise,
}

/// <summary>An operand of a loss.</summary>
/// <param name="Name">The role, as in the contract: <c>predictions</c>.</param>
/// <param name="Symbol">What the math calls one element: <c>prediction</c>. Not used for labels.</param>
/// <param name="IsLabel">Whether it holds a class index per row instead of a number per element.</param>
internal sealed record Operand(string Name, string Symbol, bool IsLabel = false);

/// <summary>A compile-time setting of a loss.</summary>
/// <param name="Name">The attribute's property: <c>Delta</c>.</param>
/// <param name="Symbol">What the math calls it: <c>delta</c>.</param>
/// <param name="Default">The value when the attribute does not give one.</param>
/// <param name="Domain">The allowed values, in words that end the sentence "Delta must be …".</param>
/// <param name="Allows">Whether a value is allowed.</param>
internal sealed record SettingDefinition(string Name, string Symbol, double Default, string Domain, Func<double, bool> Allows)
{
    /// <summary>A setting that must be finite and greater than 0.</summary>
    public static SettingDefinition Positive(string name, string symbol, double @default) =>
        new(name, symbol, @default, "a finite number greater than 0", value => value > 0 && value <= double.MaxValue);
}

/// <summary>A loss: its math and the names of what it reads. Everything else is derived.</summary>
/// <param name="Kind">The member of the public enum.</param>
/// <param name="Description">The formula in one line, for the head of generated code and the docs.</param>
/// <param name="Shape">A value per element or per row.</param>
/// <param name="Operands">The operands, in the signature's order; derivatives are with respect to the first.</param>
/// <param name="Settings">The settings that apply.</param>
/// <param name="Value">The loss of one element or one row.</param>
internal sealed record LossDefinition(
    string Kind,
    string Description,
    Shape Shape,
    Operand[] Operands,
    SettingDefinition[] Settings,
    Func<Symbols, Expr> Value)
{
    /// <summary>Where the loss is defined, as a condition on its symbols; elsewhere every output is NaN.</summary>
    public Func<Symbols, Expr>? Domain { get; init; }

    /// <summary>The operand that derivatives are taken of.</summary>
    public Expr Variable => Expr.Input(Operands[0].Symbol, Level.Lane);

    /// <summary>The symbols of the formula, with the settings as symbols too.</summary>
    public Symbols Bind() => Bind([]);

    /// <summary>The symbols of the formula, with the given settings (by attribute name) as constants.</summary>
    public Symbols Bind(IEnumerable<KeyValuePair<string, double>> settings)
    {
        Dictionary<string, Expr> bound = Operands.Where(o => !o.IsLabel).ToDictionary(o => o.Symbol, o => Expr.Input(o.Symbol, Level.Lane));
        foreach (SettingDefinition setting in Settings)
        {
            bound[setting.Symbol] = Expr.Input(setting.Symbol, Level.Call);
        }

        foreach (KeyValuePair<string, double> setting in settings)
        {
            bound[Settings.Single(s => s.Name == setting.Key).Symbol] = setting.Value;
        }

        return new Symbols(bound);
    }
}

/// <summary>Looks up the operands and settings of a formula by the name the math uses.</summary>
internal sealed class Symbols(IReadOnlyDictionary<string, Expr> bound)
{
    public Expr this[string symbol] => bound[symbol];
}
