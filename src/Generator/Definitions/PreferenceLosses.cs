using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of two answers of which one is preferred, by their log-probabilities.</summary>
internal static class PreferenceLosses
{
    private static readonly Operand[] FourOperands =
    [
        new("policyChosen", "chosen"), new("policyRejected", "rejected"),
        new("referenceChosen", "chosenReference"), new("referenceRejected", "rejectedReference"),
    ];

    public static CatalogueEntry Ipo { get; } = CatalogueEntry.Elementwise(
        "Ipo",
        "(Δ − 1/(2β))², where Δ is how much more than the reference the policy prefers the chosen answer",
        FourOperands,
        [SettingDefinition.Positive("Beta", "beta", 0.1)],
        s => Distance(s) * Distance(s));

    private static readonly Operand[] TwoOperands = [new("policyChosen", "chosen"), new("policyRejected", "rejected")];

    private static readonly Form Labelled = new(Shape.Elementwise,
        [new("policy", "policy"), new("reference", "reference"), new("labels", "label", OperandType.ElementOrAnswer)]);

    private static readonly SettingDefinition[] LabelledSettings =
    [
        SettingDefinition.Positive("Beta", "beta", 0.1),
        new("ReferencePoint", "referencePoint", 0, SettingDomain.NonNegative),
        SettingDefinition.Positive("DesirableWeight", "desirableWeight", 1),
        SettingDefinition.Positive("UndesirableWeight", "undesirableWeight", 1),
    ];

    public static CatalogueEntry SimPo { get; } = CatalogueEntry.Elementwise(
        "SimPo",
        "log(1 + e^(γ − β(c − r))), where c and r are the mean log-probabilities of the chosen and the rejected answer and γ = margin",
        TwoOperands,
        [SettingDefinition.Positive("Beta", "beta", 2), new("Margin", "margin", 0.5, SettingDomain.NonNegative)],
        s => Softplus(s["margin"] - s["beta"] * (s["chosen"] - s["rejected"])));

    public static CatalogueEntry Kto { get; } = new(Family.Loss, "Kto", [Labelled], LabelledSettings, _ => new(
        "Kto",
        "w·σ(∓β(d − z)), − for a desirable answer, where d = policy − reference and z = referencePoint",
        Labelled,
        LabelledSettings,
        s => KtoWeight(s) * Sigmoid(Against(s)))
    {
        Domain = s => Or(Eq(s["label"], 0), Eq(s["label"], 1)),
    });

    public static CatalogueEntry Orpo { get; } = CatalogueEntry.Elementwise(
        "Orpo",
        "β·log(1 + odds r/odds c), where odds x = eˣ/(1 − eˣ), and c and r are the mean log-probabilities of the chosen and the rejected answer",
        TwoOperands,
        [SettingDefinition.Positive("Beta", "beta", 0.1)],
        s => s["beta"] * Softplus(LogOdds(s["rejected"]) - LogOdds(s["chosen"])),
        d => d with
        {
            Domain = s => And(And(s["chosen"] <= 0, s["rejected"] <= 0), Or(s["chosen"] < 0, s["rejected"] < 0)),
            Gradient = (s, operand) => operand.Name == "policyChosen"
                ? -(s["beta"] * (Rejected(s) / Total(s)))
                : s["beta"] * (Rejected(s) * Rest(s["chosen"]) / Rest(s["rejected"]) / Total(s)),
            Hessian = (s, _) => s["beta"] * (Rejected(s) / Total(s) * (Chosen(s) / Total(s)) * (1 - 2 * Exp(s["rejected"]))),
        });

    private static Expr LogOdds(Expr x) => x - LogComplementExp(x);

    // 1 − eˣ.
    private static Expr Rest(Expr x) => Abs(ExpM1(x));

    // Probabilities of whole answers underflow: both are taken beside the larger one.
    private static Expr Preferred(Symbols s) => (s["chosen"] - s["rejected"]).Named("preferred");

    private static Expr Chosen(Symbols s) => Exp(Min(0, Preferred(s)));

    private static Expr Rejected(Symbols s) => Exp(Min(0, -Preferred(s)));

    // e^c(1 − e^r) + e^r(1 − e^c), beside the larger of e^c and e^r.
    private static Expr Total(Symbols s) => (Chosen(s) * Rest(s["rejected"]) + Rejected(s) * Rest(s["chosen"])).Named("total");

    private static Expr KtoWeight(Symbols s) =>
        (s["label"] * s["desirableWeight"] + (1 - s["label"]) * s["undesirableWeight"]).Named("weight");

    private static Expr Against(Symbols s) =>
        ((1 - 2 * s["label"]) * s["beta"] * ((s["policy"] - s["reference"]) - s["referencePoint"])).Named("against");

    private static Expr Distance(Symbols s) =>
        ((s["chosen"] - s["rejected"]) - (s["chosenReference"] - s["rejectedReference"]) - 0.5 / s["beta"]).Named("distance");
}
