using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of the residual r = prediction − target.</summary>
internal static class RegressionLosses
{
    private static readonly Operand[] Operands = [new("predictions", "prediction"), new("targets", "target")];

    public static CatalogueEntry SquaredError { get; } = CatalogueEntry.Elementwise(
        "SquaredError",
        "r², where r = prediction − target",
        Operands,
        [],
        s => Residual(s) * Residual(s));

    public static CatalogueEntry AbsoluteError { get; } = CatalogueEntry.Elementwise(
        "AbsoluteError",
        "|r|, where r = prediction − target",
        Operands,
        [],
        s => Abs(Residual(s)));

    public static CatalogueEntry Huber { get; } = CatalogueEntry.Elementwise(
        "Huber",
        "½r² where |r| ≤ δ, otherwise δ(|r| − ½δ), where r = prediction − target",
        Operands,
        [SettingDefinition.Positive("Delta", "delta", 1)],
        s =>
        {
            Expr r = Residual(s), delta = s["delta"];
            return Select(Abs(r) <= delta, 0.5 * (r * r), delta * (Abs(r) - 0.5 * delta));
        });

    private static Expr Residual(Symbols s) => (s["prediction"] - s["target"]).Named("r");
}
