using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>eˣ − 1, eˣ − 1 − x and tanh x as arithmetic.</summary>
internal static class ExpM1Function
{
    /// <summary>eˣ − 1 over the whole range: −1 and ∞ past its ends, NaN for NaN; ±0 is kept.</summary>
    public static Expr ExpM1(Expr x, Numbers numbers)
    {
        ReducedExp reduced = new(Clamp(x, numbers.ExpM1Low, numbers.ExpHigh), numbers);
        return Scale(reduced.MinusOne, reduced.N);
    }

    /// <summary>eˣ − 1 − x over the whole range, NaN for NaN.</summary>
    public static Expr Residual(Expr x, Numbers numbers)
    {
        Expr limited = Clamp(x, numbers.ExpM1Low, numbers.ExpHigh);
        ReducedExp reduced = new(limited, numbers);
        Expr difference = Expr.Of(Op.NegatedMultiplyAdd, limited, reduced.Unit, reduced.High);
        return Select(x < numbers.ExpM1Low, -1 - x, Scale(difference - reduced.Low, reduced.N));
    }

    /// <summary>tanh x = −m/(2 + m), m = e^−2|x| − 1, with the sign of x, which zeros and NaN keep.</summary>
    public static Expr Tanh(Expr x, Numbers numbers)
    {
        ReducedExp reduced = new(Max(numbers.ExpM1Low, -2 * Abs(x)), numbers);
        Expr m = reduced.MinusOne, mLow = reduced.MinusOneLow;
        Expr two = 2 * reduced.Unit;
        Expr sum = two + m;
        Expr sumLow = ((two - sum) + m) + mLow;
        return Sign(x) * Abs(Quotient.Of(m, mLow, sum, sumLow).Rounded);
    }
}
