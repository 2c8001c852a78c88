using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Negative log-likelihoods of distributions with more weight in their tails than the normal and the Poisson distribution have.</summary>
internal static class TailedLikelihoods
{
    private static readonly Form[] StudentForms =
    [
        new(Shape.Elementwise, [new("predictions", "prediction"), new("targets", "target"), new("scales", "spread")]),
        new(Shape.Elementwise, [new("predictions", "prediction"), new("targets", "target")]),
    ];

    private static readonly SettingDefinition[] StudentSettings =
        [SettingDefinition.Positive("Nu", "nu", 4), SettingDefinition.Positive("Scale", "scale", 1) with { ReplacedBy = "scales" }];

    public static CatalogueEntry StudentTNll { get; } = new(Family.Loss, "StudentTNll", StudentForms, StudentSettings, selection => new(
        "StudentTNll",
        selection.Form == 0
            ? "log s + ½(ν + 1)·log(1 + (r/s)²/ν), where r = prediction − target, s = scale > 0 and ν = nu"
            : "½(ν + 1)·log(1 + (r/s)²/ν), where r = prediction − target, s = scale and ν = nu",
        StudentForms[selection.Form],
        StudentSettings,
        s => new StudentResidual(s, selection.Form == 0).Value)
    {
        Domain = selection.Form == 0 ? s => s["spread"] > 0 : null,
        Gradient = (s, operand) => operand.Name switch
        {
            "predictions" => new StudentResidual(s, selection.Form == 0).Slope,
            "targets" => -new StudentResidual(s, selection.Form == 0).Slope,
            _ => new StudentResidual(s, true).SlopeOfScale,
        },
        Hessian = (s, _) => new StudentResidual(s, selection.Form == 0).Curvature,
    });

    public static CatalogueEntry NegativeBinomialNll { get; } = CatalogueEntry.Elementwise(
        "NegativeBinomialNll",
        "log(1 + eᵘ)/α + y·log(1 + e⁻ᵘ), where u = prediction + log α, the prediction is the log of a mean, y = target is at least 0 and α = alpha",
        [new("predictions", "prediction"), new("targets", "target")],
        [SettingDefinition.Positive("Alpha", "alpha", 1)],
        s => SoftPlus(s, 1) / s["alpha"] + ZeroTimes(s["target"], SoftPlus(s, -1)),
        d => d with
        {
            Domain = s => And(s["target"] >= 0, s["target"] < double.PositiveInfinity),
            Gradient = (s, operand) => operand.Name == "predictions" ? Share(s, 1) / s["alpha"] - s["target"] * Share(s, -1) : SoftPlus(s, -1),
            Hessian = (s, _) => (1 / s["alpha"] + s["target"]) * Root(s) * Root(s) * (Larger(s) * Larger(s)),
        });

    private static DoubleWord Odds(Symbols s) => ((DoubleWord)s["prediction"] + DoubleWord.Log(s["alpha"])).Named("u");

    // An exponential is as wrong as its argument.
    private static Expr Decay(Symbols s) => Exp(-DoubleWord.Abs(Odds(s))).Named("decay");

    /// <summary>log(1 + e^(±u)).</summary>
    private static Expr SoftPlus(Symbols s, double sign) => Max(0, sign * Odds(s).Rounded) + LogP1(Decay(s));

    /// <summary>1/(1 + e^(∓u)).</summary>
    private static Expr Share(Symbols s, double sign) => Select(sign * Odds(s).High > 0, Larger(s), Decay(s) * Larger(s));

    private static Expr Larger(Symbols s) => (1 / (1 + Decay(s))).Named("largerShare");

    // The decay may be too small for a number where its product with a count is not.
    private static Expr Root(Symbols s) => Exp(DoubleWord.Abs(Odds(s)).Scaled(-0.5)).Named("root");
}
