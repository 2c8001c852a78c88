using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>A member of a public enum: how it may be called, and its formula for each way of calling it.</summary>
/// <param name="Family">The attribute it belongs to.</param>
/// <param name="Kind">The member.</param>
/// <param name="Forms">The operand lists it can be called with.</param>
/// <param name="Settings">The settings that apply.</param>
/// <param name="Define">The formula.</param>
internal sealed record CatalogueEntry(
    Family Family,
    string Kind,
    Form[] Forms,
    SettingDefinition[] Settings,
    Func<Selection, LossDefinition> Define)
{
    /// <summary>The user's formula that the entry stands for, or null for a member of a public enum.</summary>
    public UserFormula? Formula { get; init; }

    /// <summary>The spaces that the predictions may be in; the first is the default. Empty where they have none.</summary>
    public InputSpace[] Inputs { get; init; } = [];

    /// <summary>The spaces that p or distribution targets may be in. Empty where they have none.</summary>
    public InputSpace[] TargetInputs { get; init; } = [];

    /// <summary>Whether p and q are of one kind, so that the space of q is the default of p; otherwise it is the first of <see cref="TargetInputs"/>.</summary>
    public bool IsPair { get; init; }

    /// <summary>Whether the order of p and q can be chosen.</summary>
    public bool HasDirection { get; init; }

    /// <summary>Whether the value is an amount of information.</summary>
    public bool HasUnit { get; init; }

    /// <summary>Whether counts can be corrected for their bias.</summary>
    public bool HasEstimator { get; init; }

    /// <summary>Whether a table must hold counts.</summary>
    public bool NeedsCounts { get; init; }

    /// <summary>Whether label smoothing can exclude a class, and leave class weights alone.</summary>
    public bool SmoothsClasses { get; init; }

    /// <summary>Whether the smaller of two distances may be taken.</summary>
    public bool Swaps { get; init; }

    /// <summary>Whether the value reduces to a mean, a sum or nothing; other values are what they are.</summary>
    public bool IsReduced { get; init; } = true;

    /// <summary>The settings that have an effect on a selection.</summary>
    public IEnumerable<SettingDefinition> SettingsOf(Selection selection) => SettingsWith(selection.Curvature).Where(s =>
        (!s.NeedsLogits || HasLogits(selection)) && (!s.NeedsLabels || Forms[selection.Form].TakesIgnoreIndex)
        && (s.ReplacedBy is null || Forms[selection.Form].Operands.All(o => o.Name != s.ReplacedBy)));

    /// <summary>The settings, with those of a curvature.</summary>
    public IEnumerable<SettingDefinition> SettingsWith(Curvature curvature) => Settings.Concat(Curvatures.SettingsOf(curvature));

    /// <summary>Why a selection has no formula, as the end of a sentence, or null if it has one.</summary>
    public Func<Selection, string?> Hole { get; init; } = _ => null;

    // A divergence treats both of its distributions alike.
    private static bool HasLogits(Selection selection) =>
        selection.Input == InputSpace.Logits || (selection.Family == Family.Divergence && selection.TargetInput == InputSpace.Logits);

    /// <summary>A loss of elements with one formula.</summary>
    public static CatalogueEntry Elementwise(
        string kind,
        string description,
        Operand[] operands,
        SettingDefinition[] settings,
        Func<Symbols, Expr> value,
        Func<LossDefinition, LossDefinition>? refine = null)
    {
        Form form = new(Shape.Elementwise, operands);
        LossDefinition definition = new(kind, description, form, settings, value);
        return new(Family.Loss, kind, [form], settings, _ => refine is null ? definition : refine(definition));
    }
}
