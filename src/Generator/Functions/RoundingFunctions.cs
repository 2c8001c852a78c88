using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>Integers near x; zeros keep their sign, and what is too large for a fraction stays as it is.</summary>
internal static class RoundingFunctions
{
    /// <summary>The nearest integer, the even one of two.</summary>
    public static Expr Round(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x), shift = 0.5 * numbers.Normalizing;
        return Select(magnitude < shift, Sign(x) * Abs((magnitude + shift) - shift), x);
    }

    /// <summary>The largest integer that is not above x.</summary>
    public static Expr Floor(Expr x, Numbers numbers)
    {
        Expr nearest = Round(x, numbers);
        return Select(nearest > x, nearest - 1, nearest);
    }
}
