using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of the residual r = prediction − target.</summary>
internal static class RegressionLosses
{
    private static readonly Operand[] Operands = [new("predictions", "prediction"), new("targets", "target")];

    public static LossDefinition SquaredError { get; } = new(
        "SquaredError",
        "r², where r = prediction − target",
        Shape.Elementwise,
        Operands,
        [],
        s => Residual(s) * Residual(s));

    public static LossDefinition AbsoluteError { get; } = new(
        "AbsoluteError",
        "|r|, where r = prediction − target",
        Shape.Elementwise,
        Operands,
        [],
        s => Abs(Residual(s)));

    public static LossDefinition Huber { get; } = new(
        "Huber",
        "½r² where |r| ≤ δ, otherwise δ(|r| − ½δ), where r = prediction − target",
        Shape.Elementwise,
        Operands,
        [SettingDefinition.Positive("Delta", "delta", 1)],
        s =>
        {
            Expr r = Residual(s), delta = s["delta"];
            return Select(Abs(r) <= delta, 0.5 * (r * r), delta * (Abs(r) - 0.5 * delta));
        });

    private static Expr Residual(Symbols s) => (s["prediction"] - s["target"]).Named("r");
}
