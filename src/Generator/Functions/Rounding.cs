using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>What rounding takes off a result, exactly; 0 where the result is not finite.</summary>
internal static class Rounding
{
    public static Expr OfSum(Expr a, Expr b) => Number(OfFiniteSum(a, b));

    /// <summary>The same of a sum that cannot overflow.</summary>
    public static Expr OfFiniteSum(Expr a, Expr b)
    {
        Expr sum = b.Op == Op.Negate ? a - b[0] : a + b;
        Expr back = sum - a;
        return (a - (sum - back)) + (b - back);
    }

    public static Expr OfProduct(Expr a, Expr b) => Number(Expr.Of(Op.MultiplySubtract, a, b, a * b));

    /// <summary>The remainder of the quotient is exact, its own quotient is rounded.</summary>
    public static Expr OfQuotient(Expr a, Expr b) => Number(Expr.Of(Op.NegatedMultiplyAdd, a / b, b, a) * (1 / b));

    // An infinite result leaves NaN or infinity.
    private static Expr Number(Expr rest) => Select(Abs(rest) < double.PositiveInfinity, rest, 0);
}
