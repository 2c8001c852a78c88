using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>a^α·b^(1−α) of a pair of probabilities, and what its derivatives are made of.</summary>
internal static class Powers
{
    /// <summary>2⁻¹⁰⁰: below it a probability may have lost digits, and its logarithm has not.</summary>
    private const double Small = 7.8886090522101181e-31;

    /// <summary>a^α·b^(1−α), from the side that does not overflow on the way.</summary>
    public static Expr Of(Pair x, Expr alpha)
    {
        Expr ratio = x.LogRatio;
        Expr side = Select(ratio > 0, x.A, x.B);
        Expr exponent = Select(ratio > 0, alpha - 1, alpha) * ratio;
        Expr inside = x.IsOfProbabilities
            ? side * Exp(exponent)
            : Select(side < Small, 1, side) * Exp(Select(side < Small, Combined(x, alpha), exponent));
        return AtZeros(x, alpha, inside, 0, double.PositiveInfinity).Named("power");
    }

    /// <summary>The logarithm of that.</summary>
    public static Expr LogOf(Pair x, Expr alpha) =>
        AtZeros(x, alpha, Combined(x, alpha), double.NegativeInfinity, double.PositiveInfinity).Named("logPower");

    /// <summary>(a/b)^α, and its limit at a = 0 also where b is 0.</summary>
    public static Expr PerSecond(Pair x, Expr alpha) =>
        Select(x.First.IsZero, FirstIsZero(alpha), Exp(alpha * x.LogRatio)).Named("ratioPower");

    /// <summary>(a/b)^(α−1).</summary>
    public static Expr PerFirst(Pair x, Expr alpha) =>
        Select(And(x.First.IsZero, x.Second.IsZero), 1, Exp((alpha - 1) * x.LogRatio)).Named("ratioPower");

    /// <summary>a^α·b^(−1−α), which at b = 0 depends on the sign of 1 + α.</summary>
    public static Expr PerSecondSquared(Pair x, Expr alpha)
    {
        Expr secondIsZero = Select(alpha > -1, double.PositiveInfinity, Select(Eq(alpha, -1), 1 / x.A, 0));
        return x.At(Exp(alpha * x.LogRatio) / x.Second.Positive, FirstIsZero(alpha), secondIsZero);
    }

    private static Expr Combined(Pair x, Expr alpha) => (alpha - 1) * x.Second.Surprisal - alpha * x.First.Surprisal;

    private static Expr FirstIsZero(Expr alpha) => Select(alpha > 0, 0, double.PositiveInfinity);

    // A factor of 0 wins unless its exponent is negative.
    private static Expr AtZeros(Pair x, Expr alpha, Expr inside, Expr nothing, Expr infinite) => Select(
        And(x.First.IsZero, x.Second.IsZero),
        nothing,
        x.At(inside, Select(alpha > 0, nothing, infinite), Select(alpha < 1, nothing, infinite)));
}
