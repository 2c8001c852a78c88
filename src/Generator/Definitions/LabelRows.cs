using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Rows of scores with one class that is right: their operands, and which lane is the right one.</summary>
internal static class LabelRows
{
    /// <summary>Scores and the index of the right class, which may have a weight.</summary>
    public static Form Labelled { get; } =
        new(Shape.RowWise, [new("logits", "logit"), new("labels", "label", OperandType.Label)])
        {
            Encodings = [LabelEncoding.ClassIndex],
            ClassWeights = ClassWeights.OfClass,
        };

    /// <summary>Scores and a distribution over the classes.</summary>
    public static Form Distributed { get; } =
        new(Shape.RowWise, [new("logits", "logit"), new("targets", "target")]) { Encodings = [LabelEncoding.Distribution] };

    /// <summary>The number of the lane's class.</summary>
    public static Expr ClassNumber { get; } = Expr.Input(Symbols.ClassNumber, Level.Lane);

    /// <summary>
    /// Whether the lane is the label's, as something that reductions may ask: <see cref="Formula.IsLabel"/> is for what is written,
    /// of which the label's lane is patched afterwards.
    /// </summary>
    public static Expr IsLabelLane { get; } = Eq(ClassNumber, AtLabel(ClassNumber));

    /// <summary>The weight of the label's class.</summary>
    public static Expr Weight(Symbols s) => AtLabel(s[Symbols.ClassWeight]);

    /// <summary>A loss of labels, times the weight of the label's class.</summary>
    /// <param name="kind">The member of the enum.</param>
    /// <param name="description">The formula in one line.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="value">The loss of a row.</param>
    /// <param name="gradient">Its derivative by a score.</param>
    /// <param name="hessian">Its second derivative.</param>
    public static LossDefinition Define(
        string kind, string description, SettingDefinition[] settings, Func<Symbols, Expr> value, Func<Symbols, Expr> gradient, Func<Symbols, Expr> hessian) =>
        new(kind, description, Labelled, settings, s => Weight(s) * value(s))
        {
            Gradient = (s, _) => Weight(s) * gradient(s),
            Hessian = (s, _) => Weight(s) * hessian(s),
            RowWeight = Weight,
            RowFactor = s => s[Symbols.ClassWeight].Is(1) ? null : Weight(s),
        };
}
