using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of whole rows of classes or of ranked items, beside cross-entropy.</summary>
internal static class MulticlassLosses
{
    private static readonly Form[] BrierForms = [LabelRows.Labelled, LabelRows.Distributed];

    private static readonly Form Ranked = new(Shape.RowWise, [new("scores", "score"), new("targets", "target")]);

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        MulticlassMargins.MultiMargin,
        MulticlassMargins.CrammerSinger,
        LabelLosses.GeneralizedCrossEntropy,
        LabelLosses.Poly1,
        LabelLosses.MulticlassFocal,
        SparsemaxLoss.Entry,
        new(Family.Loss, "Brier", BrierForms, [], selection => DefineBrier(selection, BrierForms[selection.Form]))
        {
            Inputs = [InputSpace.Logits, InputSpace.Probabilities],
            TargetInputs = [InputSpace.Probabilities],
        },
        new(Family.Loss, "ListNet", [Ranked], [], selection => CrossEntropies.Define(selection, Ranked, []))
        {
            TargetInputs = [InputSpace.Probabilities, InputSpace.Logits],
        },
    ];

    private static LossDefinition DefineBrier(Selection selection, Form form)
    {
        bool hasLabels = form.TakesIgnoreIndex, ofLogits = selection.Input == InputSpace.Logits;
        string model = ofLogits ? "softmax of the row's logits" : "row's probabilities";
        string target = hasLabels ? "t is 1 at the label and 0 elsewhere" : "t = target";
        BrierOf On(Symbols s) => new(selection, form, s);
        return new("Brier", $"Σ(p − t)², where p is the {model} and {target}", form, [], s => On(s).Value())
        {
            Gradient = (s, operand) => On(s).Gradient(operand),
            Hessian = (s, _) => On(s).Hessian(),
            RowWeight = hasLabels ? LabelRows.Weight : null,
            RowFactor = s => hasLabels && !s[Symbols.ClassWeight].Is(1) ? LabelRows.Weight(s) : null,
            LogSumExp = ofLogits ? s => LogSumExp(s["logit"]) : null,
            MarksUndefinedRows = !ofLogits || !hasLabels,
            NumbersClasses = hasLabels,
        };
    }
}
