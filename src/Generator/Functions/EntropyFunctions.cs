using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>The terms of entropies and divergences; a factor 0 has the limit 0, unless the other operand is NaN.</summary>
internal static class EntropyFunctions
{
    public static Expr XLogY(Expr x, Expr y) => Select(And(Eq(x, 0), Eq(y, y)), 0, x * Log(y));

    // Not −p·log p, which is −0 at p = 1.
    public static Expr EntropyTerm(Expr p) => ZeroTimes(p, LogRatio(1, p));

    public static Expr RelativeEntropyTerm(Expr p, Expr q) => Select(And(Eq(p, 0), q >= 0), 0, p * LogRatio(p, q));
}
