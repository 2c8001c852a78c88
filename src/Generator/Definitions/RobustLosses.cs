using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of the residual that large residuals pull with a bounded force, or with none.</summary>
internal static class RobustLosses
{
    private const double LnTwo = 0.69314718055994531;

    // Half of this is lost in double; its square is a normal float.
    private const double Negligible = 1e-17;

    // Its logarithm is lost beside it in double; its square does not overflow a float.
    private const double Far = 1e18;

    private static readonly Operand[] Operands = [new("predictions", "prediction"), new("targets", "target")];

    public static CatalogueEntry SmoothL1 { get; } = Of(
        "SmoothL1",
        "½r²/β where |r| ≤ β, otherwise |r| − ½β, where r = prediction − target",
        new("Beta", "beta", 1, SettingDomain.NonNegative),
        (s, r) =>
        {
            Expr share = Min(1, r.Ratio).Named("share");
            return Select(s["beta"] > 0, share * (r.Magnitude - 0.5 * r.Limited), r.Magnitude);
        },
        (s, r) => Select(s["beta"] > 0, Clamp(r.R / s["beta"], -1, 1), Sign(r.R)),
        (s, r) => Select(s["beta"] > 0, Select(r.Magnitude <= s["beta"], 1 / s["beta"], 0), 0));

    public static CatalogueEntry PseudoHuber { get; } = Of(
        "PseudoHuber",
        "δ²(√(1 + (r/δ)²) − 1), where r = prediction − target",
        SettingDefinition.Positive("Delta", "delta", 1),
        (s, r) => ScaledResidual.OrFarOut(s, r.Magnitude * (r.Limited / (r.Decay + Root(r))), s["delta"]),
        (_, r) => r.Clipped / Root(r),
        (_, r) => Cube(r.Decay / Root(r)));

    public static CatalogueEntry GemanMcClure { get; } = Of(
        "GemanMcClure",
        "½c²·u/(1 + u), where u = (r/c)² and r = prediction − target",
        SettingDefinition.Positive("Scale", "scale", 1),
        (_, r) => Kept(0.5 * r.Limited) * (r.Limited / r.OnePlusSquare),
        (_, r) => r.Clipped * r.Decay * r.Decay * r.Decay / (r.OnePlusSquare * r.OnePlusSquare),
        (_, r) => Select(r.IsCore, 1 - 3 * Square(r.Share), Square(Square(r.Share)) * (Square(r.Share) - 3)) / Cube(r.OnePlusSquare));

    public static CatalogueEntry Tukey { get; } = Of(
        "Tukey",
        "c²/6·(1 − (1 − u)³) where u ≤ 1, otherwise c²/6, where u = (r/c)² and r = prediction − target",
        SettingDefinition.Positive("Scale", "scale", 4.685),
        (_, r) => Select(r.Magnitude > r.C, r.C * (r.C / 6), r.R * (r.R * TukeyFactor(r))),
        (_, r) => Select(r.Magnitude > r.C, 0, r.R * Square(Rest(r))),
        (_, r) => Select(r.Magnitude > r.C, 0, Rest(r) * (1 - 5 * Square(r.Ratio))));

    public static CatalogueEntry Fair { get; } = Of(
        "Fair",
        "c²(|r|/c − log(1 + |r|/c)), where r = prediction − target",
        SettingDefinition.Positive("Scale", "scale", 1),
        (s, r) => Small(r, r.Ratio, Select(
            r.Ratio > Far, ScaledResidual.OrFarOut(s, r.C * r.Magnitude, r.C), r.C * Kept(r.C * LogResidual(r.Ratio)))),
        (_, r) => r.Clipped / (1 + r.Share),
        (_, r) => Square(r.Decay / (1 + r.Share)));

    public static CatalogueEntry Cauchy { get; } = Of(
        "Cauchy",
        "½c²·log(1 + u), where u = (r/c)² and r = prediction − target",
        SettingDefinition.Positive("Scale", "scale", 1),
        (s, r) => Select(r.Ratio > Far, r.C * Kept(r.C * LogFarOut(s, r)), Small(
            r, Square(r.Ratio), 0.5 * r.R * Kept(r.R * (LogP1(Square(r.Ratio)) / Square(r.Ratio))))),
        (s, r) => r.Clipped * Select(r.Magnitude < double.PositiveInfinity, r.Decay, 0.5 * r.C / Half(s)) / r.OnePlusSquare,
        (_, r) => Select(r.IsCore, Complement(r), -(Square(r.Share) * Complement(r))) / Square(r.OnePlusSquare));

    public static CatalogueEntry Welsch { get; } = Of(
        "Welsch",
        "½c²(1 − e^−u), where u = (r/c)² and r = prediction − target",
        SettingDefinition.Positive("Scale", "scale", 1),
        (s, r) => Small(r, r.SquaredInFull(s).High, 0.5 * r.C * Kept(r.C * Abs(ExpM1(Negated(r.SquaredInFull(s)))))),
        (s, r) => Remaining(s, r, r.R),
        (s, r) => Remaining(s, r, 1 - 2 * r.SquaredInFull(s).High));

    public static CatalogueEntry LogCosh { get; } = CatalogueEntry.Elementwise(
        "LogCosh",
        "log cosh r, where r = prediction − target",
        Operands,
        [],
        s =>
        {
            // cosh r − 1 = (1 − e)²/2e and 2·cosh r = e^|r|·(1 + e²), where e = e^−|r|.
            Expr size = Abs(ScaledResidual.Of(s)), near = size <= 1;
            Expr beyond = LogP1(Select(near, Loss(s) * Loss(s) / (2 * Decayed(s)), Decayed(s) * Decayed(s)));
            return beyond + Select(near, 0, size - LnTwo);
        },
        d => d with
        {
            Gradient = (s, operand) => operand.Name == "predictions" ? Slope(s) : -Slope(s),
            Hessian = (s, _) => Square(Secant(s)),
        });

    /// <summary>A loss of a residual beside one setting, in the residual's units or not.</summary>
    private static CatalogueEntry Of(
        string kind,
        string description,
        SettingDefinition setting,
        Func<Symbols, ScaledResidual, Expr> value,
        Func<Symbols, ScaledResidual, Expr> slope,
        Func<Symbols, ScaledResidual, Expr> curvature) => CatalogueEntry.Elementwise(
        kind,
        description,
        Operands,
        [setting],
        s => value(s, new(s, setting.Symbol)),
        d => d with
        {
            Gradient = (s, operand) => operand.Name == "predictions" ? slope(s, new(s, setting.Symbol)) : -slope(s, new(s, setting.Symbol)),
            Hessian = (s, _) => curvature(s, new(s, setting.Symbol)),
        });

    // The factors of a product are grouped anew, slow ones first, unless it has a name: c² would leave the range.
    private static Expr Kept(Expr product) => product.Named("inRange");

    /// <summary>½r² where u is so small that a term of it would underflow, though the loss does not.</summary>
    private static Expr Small(ScaledResidual r, Expr u, Expr otherwise) => Select(u < Negligible, Kept(0.5 * r.R) * r.R, otherwise);

    // ½·log(1 + u) far out is log(|r|/c), and neither the square nor the quotient is formed.
    private static Expr LogFarOut(Symbols s, ScaledResidual r)
    {
        Expr inRange = r.Magnitude < double.PositiveInfinity;
        return LogRatio(Select(inRange, r.Magnitude, Half(s)), Select(inRange, r.C, 0.5 * r.C));
    }

    // ½|r|, also where r overflows.
    private static Expr Half(Symbols s) => Abs(0.5 * s["prediction"] - 0.5 * s["target"]);

    // e^−u times a number, by its root, which is a normal number where the product is one.
    private static Expr Remaining(Symbols s, ScaledResidual r, Expr number)
    {
        DoubleWord u = r.SquaredInFull(s);
        Expr root = Exp(new DoubleWord(-0.5 * u.High, -0.5 * u.Low)).Named("root");
        return ZeroTimes(root, number) * root;
    }

    private static DoubleWord Negated(DoubleWord x) => new(-x.High, -x.Low);

    // 1 − q², which keeps its digits near q = 1.
    private static Expr Complement(ScaledResidual r) => ((1 - r.Share) * (1 + r.Share)).Named("complement");

    // e^−|r| − 1.
    private static Expr Loss(Symbols s) => ExpM1(-Abs(ScaledResidual.Of(s))).Named("loss");

    private static Expr Decayed(Symbols s) => (1 + Loss(s)).Named("decayed");

    // tanh |r| = (1 − e²)/(1 + e²), and 1 − e² = (1 − e)(1 + e).
    private static Expr Slope(Symbols s) =>
        Sign(ScaledResidual.Of(s)) * (-Loss(s) * (2 + Loss(s)) / (1 + Decayed(s) * Decayed(s)));

    // 1/cosh r, whose square is 1 − tanh² r: a normal number where the square is one. The exponential would multiply what r lacks.
    private static Expr Secant(Symbols s)
    {
        Expr decay = Exp(Negated(DoubleWord.Abs(ScaledResidual.InFull(s)))).Named("decay");
        return (2 * decay / (1 + decay * decay)).Named("secant");
    }

    private static Expr Root(ScaledResidual r) => Sqrt(r.OnePlusSquare).Named("root");

    private static Expr Square(Expr x) => x * x;

    private static Expr Cube(Expr x) => x * x * x;

    // (1 − (1 − u)³)/6u = (u² − 3u + 3)/6, as a sum of positive terms.
    private static Expr TukeyFactor(ScaledResidual r) => Square(1.5 - Square(r.Ratio)) * (1.0 / 6) + 0.125;

    // 1 − u: c − |r| is exact where it is small.
    private static Expr Rest(ScaledResidual r) => ((r.C - r.Magnitude) / r.C * (1 + r.Ratio)).Named("rest");
}
