using LossGen.Generator.Expressions;

namespace LossGen.Generator.Definitions;

/// <summary>What becomes of the reduced value before it is returned.</summary>
internal enum FinalStep
{
    None,

    /// <summary>eˣ of it: perplexity.</summary>
    Exponential,
}

/// <summary>A loss: its math and the names of what it reads. Everything else is derived.</summary>
/// <param name="Kind">The member of the public enum.</param>
/// <param name="Description">The formula in one line, for the head of generated code and the docs.</param>
/// <param name="Form">The operands, and what has a value.</param>
/// <param name="Settings">The settings that apply.</param>
/// <param name="Value">The loss of one element or one row.</param>
internal sealed record LossDefinition(
    string Kind,
    string Description,
    Form Form,
    SettingDefinition[] Settings,
    Func<Symbols, Expr> Value)
{
    /// <summary>The user's formula that this is, or null.</summary>
    public UserFormula? Formula { get; init; }

    /// <summary>Where an elementwise loss is defined, as a condition on its symbols; elsewhere every output is NaN.</summary>
    public Func<Symbols, Expr>? Domain { get; init; }

    /// <summary>The exact form of the derivative with respect to an operand, where the derived one would cancel or miss a limit; null to derive it.</summary>
    public Func<Symbols, Operand, Expr?> Gradient { get; init; } = (_, _) => null;

    /// <summary>As <see cref="Gradient"/>, of the second derivative.</summary>
    public Func<Symbols, Operand, Expr?> Hessian { get; init; } = (_, _) => null;

    /// <summary>The derivative with respect to a setting, where the definition states it; null to derive it.</summary>
    public Func<Symbols, SettingDefinition, Expr?> Slope { get; init; } = (_, _) => null;

    /// <summary>What a row counts in a weighted mean when classes have weights, or null if always 1.</summary>
    public Func<Symbols, Expr>? RowWeight { get; init; }

    /// <summary>A factor of everything in a row: where it is 0 the row is left out. Null where there is none.</summary>
    public Func<Symbols, Expr?> RowFactor { get; init; } = _ => null;

    /// <summary>The log of the row's sum of exponentials, for losses that have it.</summary>
    public Func<Symbols, Expr>? LogSumExp { get; init; }

    /// <summary>Whether a row without a value must say so in outputs whose own formula does not look at the whole row.</summary>
    public bool MarksUndefinedRows { get; init; }

    /// <summary>Whether the formula compares the numbers of classes, all of which the element type must tell apart.</summary>
    public bool NumbersClasses { get; init; }

    /// <summary>What becomes of the reduced value.</summary>
    public FinalStep Final { get; init; }

    /// <summary>Whether there is a gradient.</summary>
    public bool HasGradient { get; init; } = true;

    /// <summary>Whether there is a Hessian diagonal.</summary>
    public bool HasHessian { get; init; } = true;

    /// <summary>The operand that the gradient is with respect to.</summary>
    public Operand Variable => Form.Variable;

    public Shape Shape => Form.Shape;

    public Operand[] Operands => Form.Operands;

    /// <summary>The symbols of the formula, with the settings as symbols too.</summary>
    public Symbols Bind() => Bind(new Dictionary<string, double>(), classWeights: false);

    /// <summary>The symbols of the formula.</summary>
    /// <param name="constants">The settings, by symbol, that are constants.</param>
    /// <param name="classWeights">Whether classes have weights.</param>
    public Symbols Bind(IReadOnlyDictionary<string, double> constants, bool classWeights)
    {
        Dictionary<string, Expr> bound = Operands.Where(o => !o.IsLabel).ToDictionary(o => o.Symbol, o => Expr.Input(o.Symbol, Level.Lane));
        foreach (SettingDefinition setting in Settings)
        {
            bound[setting.Symbol] = constants.TryGetValue(setting.Symbol, out double value) ? value : Expr.Input(setting.Symbol, Level.Call);
        }

        if (Form.Given is { } given)
        {
            bound[given.Symbol] = Expr.Input(given.Symbol, Level.Call);
        }

        bound[Symbols.ClassWeight] = 1;
        if (classWeights)
        {
            string weight = Form.ClassWeights!.Symbol;
            bound[weight] = Expr.Input(weight, Level.Lane);
        }

        bound[Symbols.Classes] = Expr.Input(Symbols.Classes, Level.Call);
        return new Symbols(bound);
    }
}
