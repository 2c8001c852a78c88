using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of a score against one of two classes.</summary>
internal static class BinaryLosses
{
    public static LossDefinition Hinge { get; } = new(
        "Hinge",
        "max(0, margin − y·f), where f = prediction and y = target is −1 or +1",
        Shape.Elementwise,
        [new("predictions", "prediction"), new("targets", "target")],
        [SettingDefinition.Positive("Margin", "margin", 1)],
        s => Max(0, (s["margin"] - s["target"] * s["prediction"]).Named("shortfall")))
    {
        Domain = s => Eq(Abs(s["target"]), 1),
    };

    public static LossDefinition BinaryCrossEntropy { get; } = new(
        "BinaryCrossEntropy",
        "log(1 + eᶻ) − y·z, where z = logit and y = target in [0, 1]",
        Shape.Elementwise,
        [new("logits", "logit"), new("targets", "target")],
        [],
        s => Softplus(s["logit"]) - s["target"] * s["logit"])
    {
        Domain = s => And(s["target"] >= 0, s["target"] <= 1),
    };
}
