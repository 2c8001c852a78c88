using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of a row of class scores.</summary>
internal static class MulticlassLosses
{
    public static LossDefinition CrossEntropy { get; } = new(
        "CrossEntropy",
        "log Σ exp(z) − z[label], where z are the row's logits",
        Shape.RowWise,
        [new("logits", "logit"), new("labels", "label", IsLabel: true)],
        [],
        s => LogSumExp(s["logit"]) - AtLabel(s["logit"]));
}
