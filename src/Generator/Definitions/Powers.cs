using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>a^α·b^(1−α) of a pair of probabilities, and what its derivatives are made of.</summary>
/// <remarks>
/// All of them are exponentials of α·log(a/b) and a logarithm. Nothing over- or underflows on the way, and the low parts of
/// the logarithms keep the digits that a large argument would cost.
/// </remarks>
internal static class Powers
{
    /// <summary>a^α·b^(1−α).</summary>
    public static Expr Of(Pair x, Expr alpha) =>
        AtZeros(x, alpha, Exp(Combined(x, alpha)), 0, double.PositiveInfinity).Named("power");

    /// <summary>The logarithm of that.</summary>
    public static DoubleWord LogOf(Pair x, Expr alpha)
    {
        DoubleWord inside = Combined(x, alpha);
        Expr high = AtZeros(x, alpha, inside.High, double.NegativeInfinity, double.PositiveInfinity);
        return (inside with { High = high }).Named("logPower");
    }

    /// <summary>(a/b)^α, and its limit at a = 0 also where b is 0.</summary>
    public static Expr PerSecond(Pair x, Expr alpha) =>
        Select(x.First.IsZero, FirstIsZero(alpha), Exp(alpha * x.LogRatioInFull)).Named("ratioPower");

    /// <summary>(a/b)^(α−1), and 1 where both are 0.</summary>
    public static Expr PerFirst(Pair x, Expr alpha) =>
        PerFirst(x, alpha, 1, Select(alpha < 1, double.PositiveInfinity, 0)).Named("ratioPower");

    /// <summary>a^(α−2)·b^(1−α), which at a = 0 depends on α − 2.</summary>
    public static Expr PerFirstSquared(Pair x, Expr alpha)
    {
        Expr firstIsZero = Select(alpha < 2, double.PositiveInfinity, Select(Eq(alpha, 2), 1 / x.Second.Positive, 0));
        return PerFirst(x, alpha, double.PositiveInfinity, firstIsZero) / Select(x.First.IsZero, 1, x.First.Positive);
    }

    /// <summary>a^α·b^(−1−α), which at b = 0 depends on the sign of 1 + α.</summary>
    public static Expr PerSecondSquared(Pair x, Expr alpha)
    {
        Expr secondIsZero = Select(alpha > -1, double.PositiveInfinity, Select(Eq(alpha, -1), 1 / x.A, 0));
        return x.At(Exp(alpha * x.LogRatioInFull - x.Second.Log), FirstIsZero(alpha), secondIsZero);
    }

    private static Expr PerFirst(Pair x, Expr alpha, Expr bothAreZero, Expr firstIsZero) => Select(
        And(x.First.IsZero, x.Second.IsZero),
        bothAreZero,
        x.At(Exp(alpha * x.LogRatioInFull - x.LogRatioInFull), firstIsZero, Select(alpha < 1, 0, double.PositiveInfinity)));

    // 1 − α would be rounded.
    private static DoubleWord Combined(Pair x, Expr alpha) => alpha * x.LogRatioInFull + x.Second.Log;

    private static Expr FirstIsZero(Expr alpha) => Select(alpha > 0, 0, double.PositiveInfinity);

    // A factor of 0 wins unless its exponent is negative.
    private static Expr AtZeros(Pair x, Expr alpha, Expr inside, Expr nothing, Expr infinite) => Select(
        And(x.First.IsZero, x.Second.IsZero),
        nothing,
        x.At(inside, Select(alpha > 0, nothing, infinite), Select(alpha < 1, nothing, infinite)));
}
