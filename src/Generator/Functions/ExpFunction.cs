using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>eˣ and eˣ·2⁻ᵏ as arithmetic.</summary>
internal static class ExpFunction
{
    /// <summary>eˣ over the whole range: 0 and ∞ past its ends, NaN for NaN.</summary>
    public static Expr Exp(DoubleWord x, Numbers numbers) => Reduced(
        IsNeverPositive(x) ? Max(numbers.ExpLow, x.High) : x.Clamped(numbers.ExpLow, numbers.ExpHigh), 0, numbers);

    /// <summary>Whether an argument is plain to see to be 0 or below, so that eˣ is within [0, 1].</summary>
    public static bool IsNeverPositive(DoubleWord x) => x is { Low.Value: 0, Low.Op: Op.Constant, High: { Op: Op.Negate } high } && high[0].Op == Op.Absolute;

    /// <summary>eˣ·2⁻ᵏ for an x so far limited that x/ln 2 rounds to an exact integer.</summary>
    /// <remarks>n = round(x/ln 2), r = x − n·ln 2, eˣ = eʳ·2ⁿ; the integer k joins n, which loses nothing.</remarks>
    public static Expr Reduced(DoubleWord x, Expr k, Numbers numbers)
    {
        Expr n = numbers.RoundedProduct(x.High, numbers.LogTwoE).Named("n");
        Expr r = Expr.Of(Op.NegatedMultiplyAdd, n, numbers.ExpLnTwoHigh, x.High);
        r = Expr.Of(Op.NegatedMultiplyAdd, n, numbers.ExpLnTwoLow, x.Low.Is(0) ? r : r + x.Low);
        r = r.Named("r");
        Expr tail = Numbers.Polynomial(r, numbers.ExpTail);
        Expr mantissa = Fma(Fma(tail, r, 1), r, 1);
        return k.Equals(n) ? mantissa : Scale(mantissa, k.Is(0) ? n : n - k);
    }
}
