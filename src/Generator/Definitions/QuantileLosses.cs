using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of the residual with two slopes, a dead zone, or in proportion to the target.</summary>
internal static class QuantileLosses
{
    private static readonly Operand[] Operands = [new("predictions", "prediction"), new("targets", "target")];

    private static readonly SettingDefinition[] QuantileSettings = [new("Quantile", "quantile", 0.5, SettingDomain.InOpenUnit)];

    private static readonly SettingDefinition[] DeadZone = [new("Epsilon", "epsilon", 0.1, SettingDomain.NonNegative)];

    public static CatalogueEntry Quantile { get; } = CatalogueEntry.Elementwise(
        "Quantile",
        "α·|r| where r < 0, otherwise (1 − α)·|r|, where r = prediction − target and α = quantile",
        Operands,
        QuantileSettings,
        s => ScaledResidual.OrFarOut(s, Share(s) * Abs(R(s)), Share(s)),
        d => d with
        {
            Gradient = (s, operand) => Towards(operand, Share(s) * Sign(R(s))),
            Hessian = (_, _) => 0,
        });

    public static CatalogueEntry Expectile { get; } = CatalogueEntry.Elementwise(
        "Expectile",
        "α·r² where r ≤ 0, otherwise (1 − α)·r², where r = prediction − target and α = quantile",
        Operands,
        QuantileSettings,
        s => Share(s) * R(s) * R(s),
        d => d with
        {
            Gradient = (s, operand) => Towards(operand, 2 * Share(s) * R(s)),
            Hessian = (s, _) => 2 * Share(s),
        });

    public static CatalogueEntry EpsilonInsensitive { get; } = CatalogueEntry.Elementwise(
        "EpsilonInsensitive",
        "max(0, |r| − ε), where r = prediction − target",
        Operands,
        DeadZone,
        Excess);

    public static CatalogueEntry SquaredEpsilonInsensitive { get; } = CatalogueEntry.Elementwise(
        "SquaredEpsilonInsensitive",
        "max(0, |r| − ε)², where r = prediction − target",
        Operands,
        DeadZone,
        s => Excess(s) * Excess(s),
        d => d with { Gradient = (s, operand) => Towards(operand, 2 * (Excess(s) * Sign(R(s)))) });

    public static CatalogueEntry AbsolutePercentageError { get; } = CatalogueEntry.Elementwise(
        "AbsolutePercentageError",
        "|r|/max(|y|, ε), where r = prediction − target and y = target",
        Operands,
        [SettingDefinition.Positive("Epsilon", "epsilon", 1e-7)],
        Relative,
        d => d with
        {
            Domain = s => Or(Abs(s["prediction"]) < double.PositiveInfinity, Abs(s["target"]) < double.PositiveInfinity),
            Gradient = (s, operand) => operand.Name == "predictions" ? Pull(s) : ByTarget(s),
            Hessian = (_, _) => 0,
        });

    public static CatalogueEntry SquaredLogError { get; } = CatalogueEntry.Elementwise(
        "SquaredLogError",
        "(log(1 + f) − log(1 + y))², where f = prediction and y = target are at least −1",
        Operands,
        [],
        s => LogDistance(s) * LogDistance(s),
        d => d with
        {
            Domain = s => And(And(s["prediction"] >= -1, s["target"] >= -1), Or(s["prediction"] < double.PositiveInfinity, s["target"] < double.PositiveInfinity)),
            Gradient = (s, operand) => operand.Name == "predictions"
                ? ZeroTimes(1 / OnePlus(s, "prediction"), 2 * LogDistance(s))
                : -ZeroTimes(1 / OnePlus(s, "target"), 2 * LogDistance(s)),
            Hessian = (s, _) => ZeroTimes(1 / OnePlus(s, "prediction"), 2 * (1 - LogDistance(s)) / OnePlus(s, "prediction")),
        });

    private static Expr OnePlus(Symbols s, string symbol) => (1 + s[symbol]).Named(symbol + "PlusOne");

    // log(1 + f) − log(1 + y): by the quotient of the rounded sums and what rounding took off them, or near f = y by a series in
    // t = (f − y)/(1 + y), so that no digit is lost.
    private static Expr LogDistance(Symbols s)
    {
        Expr a = OnePlus(s, "prediction"), b = OnePlus(s, "target");
        Expr aLow = Expr.Of(Op.SumLow, 1, s["prediction"]), bLow = Expr.Of(Op.SumLow, 1, s["target"]);
        Expr log = LogRatio(a, b), t = R(s) / b;
        Expr far = Select(Abs(log) < double.PositiveInfinity, log + (aLow / a - bLow / b), log);
        Expr near = t - t * (t * (0.5 - t * (1.0 / 3 - 0.25 * t)) + bLow / a);
        return Select(Abs(t) < 1e-4, near, far).Named("logDistance");
    }

    private static Expr R(Symbols s) => ScaledResidual.Of(s);

    private static Expr Towards(Operand operand, Expr slope) => operand.Name == "predictions" ? slope : -slope;

    private static Expr Share(Symbols s) => Select(R(s) > 0, 1 - s["quantile"], s["quantile"]).Named("share");

    private static Expr Excess(Symbols s) => Max(0, Abs(R(s)) - s["epsilon"]).Named("excess");

    private static Expr Size(Symbols s) => Max(s["epsilon"], Abs(s["target"])).Named("size");

    // The residual may overflow where the quotient does not; halves cannot. A prediction is all of an infinite target away from it.
    private static Expr Relative(Symbols s)
    {
        Expr r = R(s), size = Size(s), inRange = Abs(r) < double.PositiveInfinity;
        Expr half = 0.5 * s["prediction"] - 0.5 * s["target"];
        Expr quotient = Abs(Select(inRange, r, half)) / Select(inRange, size, 0.5 * size);
        return Select(And(Eq(size, double.PositiveInfinity), Abs(s["prediction"]) < double.PositiveInfinity), 1, quotient).Named("relative");
    }

    private static Expr Pull(Symbols s) => (Sign(R(s)) / Size(s)).Named("pull");

    // The target moves the denominator too, where it is not below the floor.
    private static Expr ByTarget(Symbols s) =>
        -Pull(s) - Select(Abs(s["target"]) > s["epsilon"], Sign(s["target"]) * (Relative(s) / Size(s)), 0);
}
