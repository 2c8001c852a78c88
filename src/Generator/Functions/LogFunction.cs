using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log(1 + x) as arithmetic.</summary>
internal static class LogFunction
{
    /// <summary>log(1 + x) for x ≥ 0, ∞ included; NaN for NaN.</summary>
    /// <remarks>With 1 + x = 2ᵏ·(1 + f), f within [−¼, ½): log(1 + x) = k·ln 2 + log(1 + f).</remarks>
    public static Expr LogP1(Expr x, Numbers numbers)
    {
        Expr k = Exponent((x + 1) * (4.0 / 3));
        Expr unit = Scale(1, -k);
        Expr f = Fma(x, unit, unit - 1);
        Expr s = f / (f + 2);
        Expr z = s * s;
        Expr half = 0.5 * f * f;
        Expr tail = Fma(z, Numbers.Polynomial(z, numbers.LogTail), half);
        Expr unitLog = f - Expr.Of(Op.NegatedMultiplyAdd, s, tail, half);
        Expr log = Fma(k, numbers.LogLnTwoHigh, Fma(k, numbers.LogLnTwoLow, unitLog));
        return Select(x <= numbers.Largest, log, x);
    }
}
