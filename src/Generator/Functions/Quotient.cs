using LossGen.Generator.Expressions;

namespace LossGen.Generator.Functions;

/// <summary>A quotient as an unevaluated sum <see cref="High"/> + <see cref="Low"/>, about twice as exact as one number.</summary>
internal readonly record struct Quotient(Expr High, Expr Low)
{
    /// <summary>Both, rounded to one number.</summary>
    public Expr Rounded => High + Low;

    /// <summary>(a + aLow)/(b + bLow), where the low parts are rounding errors of a and b.</summary>
    /// <remarks>A fused operation gives the exact remainder of the rounded quotient; its own quotient corrects the first.</remarks>
    public static Quotient Of(Expr a, Expr aLow, Expr b, Expr bLow)
    {
        Expr reciprocal = 1 / b;
        Expr high = a * reciprocal;
        Expr remainder = Expr.Of(Op.NegatedMultiplyAdd, high, bLow, aLow) + Expr.Of(Op.NegatedMultiplyAdd, high, b, a);
        return new Quotient(high, remainder * reciprocal);
    }
}
