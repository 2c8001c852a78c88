using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Losses of forecasts that are distributions: how far a normal or logistic one is from what happens, and the likelihood of angles.</summary>
internal static class ForecastLosses
{
    private const double RootOfTwoOverPi = 0.79788456080286541;
    private const double OneOverRootPi = 0.56418958354775628;
    private const double RootOfHalf = 0.70710678118654757;

    private const double SmallAngle = 1.0 / 512;

    // e^(−½z²) is 0 long before.
    private const double Farthest = 4096;

    private static readonly Operand[] Operands = [new("predictions", "prediction"), new("targets", "target"), new("scales", "scale")];

    public static CatalogueEntry CrpsGaussian { get; } = CatalogueEntry.Elementwise(
        "CrpsGaussian",
        "σ·(z·erf(z/√2) + √(2/π)·e^(−½z²) − 1/√π), where z = (prediction − target)/σ and σ = scale > 0",
        Operands,
        [],
        s => Abs(StandardResidual.Of(s)) * Erf(Abs(Angle(s))) + s["scale"] * (Bell(s) - OneOverRootPi),
        d => d with
        {
            Domain = s => s["scale"] > 0,
            Gradient = (s, operand) => operand.Name switch
            {
                "predictions" => Erf(Angle(s)),
                "targets" => -Erf(Angle(s)),
                _ => Bell(s) - OneOverRootPi,
            },
            Hessian = (s, _) => Bell(s) / s["scale"],
        });

    public static CatalogueEntry CrpsLogistic { get; } = CatalogueEntry.Elementwise(
        "CrpsLogistic",
        "s·(|z| + 2·log(1 + e^−|z|) − 1), where z = (prediction − target)/s and s = scale > 0",
        Operands,
        [],
        s => Abs(StandardResidual.Of(s)) + s["scale"] * (2 * LogP1(Decay(s)) - 1),
        d => d with
        {
            Domain = s => s["scale"] > 0,
            Gradient = (s, operand) => operand.Name switch
            {
                "predictions" => Tanh(0.5 * Z(s)),
                "targets" => -Tanh(0.5 * Z(s)),
                _ => 2 * (LogP1(Decay(s)) + ZeroTimes(Decay(s), Distance(s)) * Share(s)) - 1,
            },
            Hessian = (s, _) => 2 * (Decay(s) * Share(s) * Share(s)) / s["scale"],
        });

    public static CatalogueEntry VonMisesNll { get; } = CatalogueEntry.Elementwise(
        "VonMisesNll",
        "κ·(1 − cos r), where r = prediction − target, both in radians, and κ = kappa",
        [new("predictions", "prediction"), new("targets", "target")],
        [SettingDefinition.Positive("Kappa", "kappa", 1)],
        s => 2 * s["kappa"] * (HalfSine(s) * HalfSine(s)),
        d => d with
        {
            Gradient = (s, operand) => (operand.Name == "predictions" ? 2 : -2) * s["kappa"] * (HalfSine(s) * HalfCosine(s)),
            Hessian = (s, _) => s["kappa"] * Turned(Cos(ScaledResidual.Of(s)), -Sin(ScaledResidual.Of(s)), Low(s)),
        });

    private static Expr HalfSine(Symbols s) => Turned(Sin(Half(s)), Cos(Half(s)), 0.5 * Low(s)).Named("halfSine");

    private static Expr HalfCosine(Symbols s) => Turned(Cos(Half(s)), -Sin(Half(s)), 0.5 * Low(s)).Named("halfCosine");

    private static Expr Half(Symbols s) => 0.5 * ScaledResidual.Of(s);

    // What r lacks, where that is little; of angles beyond thousands of turns nobody knows the last digits.
    private static Expr Low(Symbols s)
    {
        Expr low = ScaledResidual.InFull(s).Low;
        return Select(Abs(low) < SmallAngle, low, 0).Named("low");
    }

    // sin or cos of an angle with what it lacks, by the first terms of its series.
    private static Expr Turned(Expr value, Expr slope, Expr low) => value + low * (slope - 0.5 * (low * value));

    private static Expr Z(Symbols s) => StandardResidual.InFull(s).High;

    private static Expr Distance(Symbols s) => Abs(Z(s)).Named("distance");

    private static Expr Decay(Symbols s) => Exp(-DoubleWord.Abs(StandardResidual.InFull(s))).Named("decay");

    private static Expr Share(Symbols s) => (1 / (1 + Decay(s))).Named("largerShare");

    private static Expr Angle(Symbols s) => RootOfHalf * Z(s);

    /// <summary>√(2/π)·e^(−½z²): an exponential multiplies the errors of z² by it.</summary>
    private static Expr Bell(Symbols s)
    {
        DoubleWord z = StandardResidual.InFull(s);
        Expr square = z.High * z.High;
        DoubleWord full = new(square, Expr.Of(Op.ProductLow, z.High, z.High) + 2 * (z.High * z.Low));
        return (RootOfTwoOverPi * Exp(full.Clamped(0, Farthest).Scaled(-0.5))).Named("bell");
    }
}
