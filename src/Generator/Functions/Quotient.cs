using LossGen.Generator.Expressions;

namespace LossGen.Generator.Functions;

/// <summary>Quotients in two words.</summary>
internal static class Quotient
{
    /// <summary>(a + aLow)/(b + bLow), where the low parts are rounding errors of a and b.</summary>
    /// <remarks>A fused operation gives the exact remainder of the rounded quotient; its own quotient corrects the first.</remarks>
    public static DoubleWord Of(Expr a, Expr aLow, Expr b, Expr bLow)
    {
        Expr reciprocal = 1 / b;
        Expr high = a * reciprocal;
        Expr remainder = Expr.Of(Op.NegatedMultiplyAdd, high, bLow, aLow) + Expr.Of(Op.NegatedMultiplyAdd, high, b, a);
        return new DoubleWord(high, remainder * reciprocal);
    }
}
