using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Negative log-likelihoods of a target under a distribution around the prediction.</summary>
internal static class LikelihoodLosses
{
    private static readonly Form[] GaussianForms =
    [
        new(Shape.Elementwise, [new("predictions", "prediction"), new("targets", "target"), new("variances", "variance")]),
        new(Shape.Elementwise, [new("predictions", "prediction"), new("targets", "target")]) { Given = new("variance", "Epsilon") },
    ];

    private static readonly SettingDefinition[] GaussianSettings = [new("Epsilon", "epsilon", 0, SettingDomain.NonNegative, Neutral: 0)];

    public static CatalogueEntry GaussianNll { get; } = new(Family.Loss, "GaussianNll", GaussianForms, GaussianSettings, selection => new(
        "GaussianNll",
        "½(log v + r²/v), where r = prediction − target and v = max(variance, ε) > 0",
        GaussianForms[selection.Form],
        GaussianSettings,
        s => 0.5 * (Log(Variance(s)) + Residual(s) * Standard(s)))
    {
        Domain = s => HasFloor(s) ? And(s["variance"] >= 0, Variance(s) > 0) : s["variance"] > 0,
        Gradient = (s, operand) => operand.Name switch
        {
            "predictions" => Standard(s),
            "targets" => -Standard(s),
            _ => AboveFloor(s, 0.5 * (1 - Residual(s) * Standard(s)) / Variance(s)),
        },
        Hessian = (s, _) => 1 / Variance(s),
    });

    public static CatalogueEntry LaplaceNll { get; } = CatalogueEntry.Elementwise(
        "LaplaceNll",
        "log(2b) + |r|/b, where r = prediction − target and b = scale > 0",
        [new("predictions", "prediction"), new("targets", "target"), new("scales", "scale")],
        [],
        s => LogRatio(s["scale"], 0.5) + Abs(InScales(s)),
        d => d with
        {
            Domain = s => s["scale"] > 0,
            Gradient = (s, operand) => operand.Name switch
            {
                "predictions" => Sign(Residual(s)) / s["scale"],
                "targets" => -(Sign(Residual(s)) / s["scale"]),
                _ => (1 - Abs(InScales(s))) / s["scale"],
            },
            Hessian = (_, _) => 0,
        });

    private static Expr Residual(Symbols s) => (s["prediction"] - s["target"]).Named("r");

    // The residual of finite numbers may overflow where its quotient does not; halves cannot.
    private static Expr InScales(Symbols s)
    {
        Expr r = Residual(s), scale = s["scale"], inRange = Abs(r) < double.PositiveInfinity;
        Expr half = 0.5 * s["prediction"] - 0.5 * s["target"];
        return (Select(inRange, r, half) / Select(inRange, scale, 0.5 * scale)).Named("standardized");
    }

    private static Expr Standard(Symbols s) => (Residual(s) / Variance(s)).Named("standardized");

    private static bool HasFloor(Symbols s) => !s["epsilon"].Is(0);

    private static Expr Variance(Symbols s) => HasFloor(s) ? Max(s["epsilon"], s["variance"]).Named("floored") : s["variance"];

    // On the floor too, where the loss has a kink.
    private static Expr AboveFloor(Symbols s, Expr slope) => HasFloor(s) ? Select(s["variance"] > s["epsilon"], slope, 0) : slope;
}
