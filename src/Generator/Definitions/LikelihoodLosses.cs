using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Negative log-likelihoods of a target under a distribution around the prediction.</summary>
internal static class LikelihoodLosses
{
    public static CatalogueEntry GaussianNll { get; } = CatalogueEntry.Elementwise(
        "GaussianNll",
        "½(log v + r²/v), where r = prediction − target and v = variance > 0",
        [new("predictions", "prediction"), new("targets", "target"), new("variances", "variance")],
        [],
        s => 0.5 * (Log(s["variance"]) + Residual(s) * Standard(s, "variance")),
        d => d with
        {
            Domain = s => s["variance"] > 0,
            Gradient = (s, operand) => operand.Name switch
            {
                "predictions" => Standard(s, "variance"),
                "targets" => -Standard(s, "variance"),
                _ => 0.5 * (1 - Residual(s) * Standard(s, "variance")) / s["variance"],
            },
            Hessian = (s, _) => 1 / s["variance"],
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

    private static Expr Standard(Symbols s, string unit) => (Residual(s) / s[unit]).Named("standardized");
}
