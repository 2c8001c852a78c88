using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>σ(x) and log(1 + eˣ) in terms of e^−|x|, which cannot overflow.</summary>
internal static class LogisticFunctions
{
    public static Expr Softplus(Expr x) => Max(0, x) + LogP1(Decay(x));

    /// <summary>σ(x) keeps its relative accuracy in both tails: it is never formed as 1 − σ(−x).</summary>
    public static Expr Sigmoid(Expr x)
    {
        // σ(−z) is asked for together with σ(z): both are written in z, so that they share everything.
        bool mirrored = x.Op == Op.Negate;
        Expr z = mirrored ? x[0] : x;
        Expr decay = Decay(z);
        Expr larger = (1 / (1 + decay)).Named("largerShare");

        // d/(1 + d) = d − d²/(1 + d): the error of the quotient enters with the factor d only.
        Expr smaller = Expr.Of(Op.NegatedMultiplyAdd, decay * larger, decay, decay).Named("smallerShare");
        return mirrored ? Select(z > 0, smaller, larger) : Select(z > 0, larger, smaller);
    }

    private static Expr Decay(Expr x) => Exp(-Abs(x)).Named("decay");
}
