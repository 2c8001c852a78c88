using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of a score against one of two classes.</summary>
internal static class BinaryLosses
{
    private static readonly SettingDefinition[] CrossEntropySettings =
    [
        new("PositiveWeight", "positiveWeight", 1, SettingDomain.Positive, Neutral: 1),
        SettingDefinition.LabelSmoothing,
    ];

    private static readonly SettingDefinition[] PreferenceSettings =
        [SettingDefinition.Positive("Beta", "beta", 0.1), SettingDefinition.LabelSmoothing];

    internal static readonly Form Hinged = new(Shape.Elementwise, [new("predictions", "prediction"), new("targets", "target", OperandType.ElementOrFlag)])
    {
        Encodings = [LabelEncoding.PlusMinusOne, LabelEncoding.ZeroOne],
    };

    internal static readonly Form Binary = new(Shape.Elementwise, [new("logits", "logit"), new("targets", "target", OperandType.ElementOrFlag)])
    {
        Encodings = [LabelEncoding.ZeroOne, LabelEncoding.PlusMinusOne],
    };

    private static readonly Form[] BinaryForms =
        [Binary, Binary with { RowLength = RowLength.Required, ClassWeights = ClassWeights.OfPositives }];

    private static readonly Form Preferences = new(Shape.Elementwise,
    [
        new("policyChosen", "chosen"), new("policyRejected", "rejected"),
        new("referenceChosen", "chosenReference"), new("referenceRejected", "rejectedReference"),
    ]);

    private static readonly SettingDefinition[] HingeSettings = [SettingDefinition.Positive("Margin", "margin", 1)];

    public static CatalogueEntry Hinge { get; } = new(Family.Loss, "Hinge", [Hinged], HingeSettings, selection => new(
        "Hinge",
        "max(0, margin − y·f), where f = prediction and y = target is " + Classes(selection),
        Hinged,
        HingeSettings,
        s => Max(0, (s["margin"] - Signed(s, selection) * s["prediction"]).Named("shortfall")))
    {
        Domain = s => Eq(Abs(Signed(s, selection)), 1),
    });

    public static CatalogueEntry BinaryCrossEntropy { get; } = new(Family.Loss, "BinaryCrossEntropy", BinaryForms, CrossEntropySettings, DefineCrossEntropy)
    {
        Inputs = [InputSpace.Logits, InputSpace.Probabilities, InputSpace.LogProbabilities],
    };

    public static CatalogueEntry Dpo { get; } = new(Family.Loss, "Dpo", [Preferences], PreferenceSettings, _ => new(
        "Dpo",
        "−log σ(β·Δ), where Δ is how much more than the reference the policy prefers the chosen answer",
        Preferences,
        PreferenceSettings,
        s => Mixed(s, Softplus(-Preference(s)), Softplus(Preference(s))))
    {
        Gradient = (s, operand) => operand.Name is "policyChosen" or "referenceRejected" ? PreferenceSlope(s) : -PreferenceSlope(s),
        Hessian = (s, _) => s["beta"] * s["beta"] * (Sigmoid(Preference(s)) * Sigmoid(-Preference(s))),
    });

    private static LossDefinition DefineCrossEntropy(Selection selection)
    {
        (string model, string space) = selection.Input switch
        {
            InputSpace.Logits => ("log(1 + eᶻ) − y·z", "z = logit"),
            InputSpace.Probabilities => ("−y·log p − (1 − y)·log(1 − p)", "p = probability"),
            _ => ("−y·l − (1 − y)·log(1 − eˡ)", "l = log-probability"),
        };
        BinaryCrossEntropyOf On(Symbols s) => new(selection, s);
        return new("BinaryCrossEntropy", $"{model}, where {space} and y = target in [0, 1]", BinaryForms[selection.Form], CrossEntropySettings, s => On(s).Value())
        {
            Domain = s => On(s).Domain(),
            Gradient = (s, operand) => On(s).Gradient(operand),
            Hessian = (s, _) => On(s).Hessian(),
        };
    }

    /// <summary>What targets may be, in words.</summary>
    internal static string Classes(Selection selection) =>
        selection.Labels == LabelEncoding.ZeroOne ? "0 or 1, read as −1 or +1" : "−1 or +1";

    /// <summary>The target as −1 or +1.</summary>
    internal static Expr Signed(Symbols s, Selection selection) =>
        selection.Labels == LabelEncoding.ZeroOne ? (2 * s["target"] - 1).Named("sign") : s["target"];

    private static Expr Preference(Symbols s) => (s["beta"]
        * ((s["chosen"] - s["rejected"]) - (s["chosenReference"] - s["rejectedReference"]))).Named("preference");

    private static Expr Mixed(Symbols s, Expr agreed, Expr flipped) => s["labelSmoothing"].Is(0)
        ? agreed
        : (1 - s["labelSmoothing"]) * agreed + ZeroTimes(s["labelSmoothing"], flipped);

    private static Expr PreferenceSlope(Symbols s) =>
        s["beta"] * Mixed(s, -Sigmoid(-Preference(s)), Sigmoid(Preference(s)));
}
