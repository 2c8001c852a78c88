using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>InfoNCE: the cross-entropy of a row of similarities over a temperature, of one positive or of several.</summary>
internal static class Contrastive
{
    private static readonly SettingDefinition[] Settings = [SettingDefinition.Positive("Temperature", "temperature", 0.07)];

    private static readonly Form[] Forms =
    [
        new(Shape.RowWise, [new("similarities", "similarity"), new("labels", "label", OperandType.Label)]) { Encodings = [LabelEncoding.ClassIndex] },
        new(Shape.RowWise, [new("similarities", "similarity"), new("targets", "target")]) { Encodings = [LabelEncoding.Distribution] },
    ];

    public static CatalogueEntry Entry { get; } = new(Family.Loss, "Contrastive", Forms, Settings, selection => selection.Form == 0 ? OfLabel() : OfTargets())
    {
        TargetInputs = [InputSpace.Probabilities],
    };

    private static LossDefinition OfLabel() =>
        new("Contrastive", "−log softmax(s/temperature)[label], where s = similarity", Forms[0], Settings, s => AtLabel(Model(s).Surprisal))
        {
            Gradient = (s, _) => Select(IsLabel, -Model(s).Others, Model(s).Probability) / s["temperature"],
            Hessian = (s, _) => Bend(s),
        };

    private static LossDefinition OfTargets() =>
        new("Contrastive", "−Σ t·log softmax(s/temperature)/Σt, where s = similarity and t = target", Forms[1], Settings, Mean)
        {
            Gradient = (s, operand) => operand.Name == "targets" ? (Model(s).Surprisal - Mean(s)) / Targets(s).Total : Slope(s),
            Hessian = (s, _) => Bend(s),
            MarksUndefinedRows = true,
        };

    // The quotient is rounded, and an exponential is as wrong as its argument.
    private static Distribution Model(Symbols s) => new(((DoubleWord)s["similarity"] / s["temperature"]).Named("tempered"), InputSpace.Logits);

    private static Distribution Targets(Symbols s) => new(s["target"], InputSpace.Probabilities);

    // A row without a positive has none: 0/0.
    private static Expr Mean(Symbols s) =>
        Distribution.Defined(Sum(Distribution.Guarded(ZeroTimes(s["target"], Model(s).Surprisal), Targets(s))), Model(s)) / Targets(s).Total;

    private static Expr Slope(Symbols s) =>
        (Model(s).Probability * Targets(s).Others - s["target"] * Model(s).Others) / Targets(s).Total / s["temperature"];

    private static Expr Bend(Symbols s) => Model(s).Probability * Model(s).Others / s["temperature"] / s["temperature"];
}
