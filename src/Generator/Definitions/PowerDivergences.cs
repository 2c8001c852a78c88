using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Divergences made of differences, roots and powers of a and b.</summary>
internal static class PowerDivergences
{
    public static PairFormula TotalVariation { get; } = PairFormula.Symmetric(
        "½ Σ |p − q|",
        x => 0.5 * Abs(x.A - x.B),
        x => new(0.5 * (x.B * Sign(x.B - x.A)), 0.5 * Sign(x.B - x.A), 0));

    public static PairFormula Hellinger { get; } = PairFormula.Symmetric(
        "½ Σ (√p − √q)²",
        x => 0.5 * (RootDifference(x) * RootDifference(x)),
        x => new(
            -0.5 * (RootDifference(x) * Sqrt(x.B)),
            Select(Eq(x.A, 0), 0.5, -0.5 * (RootDifference(x) / Sqrt(x.B))),
            0.25 * (Sqrt(x.A) / Sqrt(x.B)) / x.B));

    public static PairFormula ChiSquared { get; } = new(
        "Σ (p − q)²/q",
        x => Select(And(Eq(x.A, 0), Eq(x.B, 0)), 0, (x.A - x.B) * Excess(x)),
        x => new(
            Select(Eq(x.A, 0), x.B, -x.B * Excess(x) * (2 + Excess(x))),
            Select(Eq(x.A, 0), 1, -Excess(x) * (2 + Excess(x))),
            2 * (x.A / x.B) * (x.A / x.B) / x.B),
        x => new(
            Select(Eq(x.A, 0), 0, 2 * x.A * Excess(x)),
            Select(And(Eq(x.A, 0), Eq(x.B, 0)), 0, 2 * Excess(x)),
            2 / x.B));

    public static PairFormula Renyi { get; } = new(
        "log(Σ p^α·q^(1−α))/(α − 1)",
        Power,
        x => new(-Power(x) / Sum(Power(x)), -PowerPerSecond(x) / Sum(Power(x))),
        x => new(
            Alpha(x) / (Alpha(x) - 1) * (Power(x) / Sum(Power(x))),
            Alpha(x) / (Alpha(x) - 1) * (PowerPerFirst(x) / Sum(Power(x)))))
    {
        OfSum = (sum, s) => Log(sum) / (s["alpha"] - 1),
    };

    public static PairFormula Alphas { get; } = new(
        "Σ (p^α·q^(1−α) − α·p − (1 − α)·q)/(α·(α − 1))",
        x => Max(0, ((Power(x) - Alpha(x) * x.A) - (1 - Alpha(x)) * x.B) / (Alpha(x) * (Alpha(x) - 1))),
        x => new((x.B - Power(x)) / Alpha(x), (1 - PowerPerSecond(x)) / Alpha(x), Select(Eq(x.A, 0), Select(Alpha(x) > 0, 0, double.PositiveInfinity), Exp(Alpha(x) * x.LogRatio) / x.B)),
        x => new(
            (Power(x) - x.A) / (Alpha(x) - 1),
            (PowerPerFirst(x) - 1) / (Alpha(x) - 1),
            PowerPerFirst(x) / x.A));

    private static Expr Alpha(Pair x) => x.Settings["alpha"];

    /// <summary>√a − √b, accurate where they are near.</summary>
    private static Expr RootDifference(Pair x) =>
        Select(Eq(x.A, x.B), 0, (x.A - x.B) / (Sqrt(x.A) + Sqrt(x.B))).Named("rootDifference");

    /// <summary>a/b − 1.</summary>
    private static Expr Excess(Pair x) => ((x.A - x.B) / x.B).Named("excess");

    /// <summary>a^α·b^(1−α), from the side that does not overflow on the way.</summary>
    private static Expr Power(Pair x)
    {
        Expr alpha = Alpha(x), ratio = x.LogRatio;
        Expr inside = Select(ratio > 0, x.A * Exp((alpha - 1) * ratio), x.B * Exp(alpha * ratio));
        return Limited(x, inside).Named("power");
    }

    /// <summary>(a/b)^α, and its limit at a = 0 also where b is 0.</summary>
    private static Expr PowerPerSecond(Pair x) =>
        Select(Eq(x.A, 0), Select(Alpha(x) > 0, 0, double.PositiveInfinity), Exp(Alpha(x) * x.LogRatio)).Named("ratioPower");

    /// <summary>(a/b)^(α−1).</summary>
    private static Expr PowerPerFirst(Pair x) =>
        Select(And(Eq(x.A, 0), Eq(x.B, 0)), 1, Exp((Alpha(x) - 1) * x.LogRatio)).Named("ratioPower");

    // A factor of 0 wins unless its exponent is negative.
    private static Expr Limited(Pair x, Expr inside)
    {
        Expr alpha = Alpha(x);
        Expr firstIsZero = Select(alpha > 0, 0, double.PositiveInfinity);
        Expr secondIsZero = Select(alpha < 1, 0, double.PositiveInfinity);
        Expr bothAreZero = And(Eq(x.A, 0), Eq(x.B, 0));
        return Select(bothAreZero, 0, x.At(inside, firstIsZero, secondIsZero));
    }
}
