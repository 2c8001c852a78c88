using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>eˣ − 1, eˣ − 1 − x and tanh x as arithmetic.</summary>
internal static class ExpM1Function
{
    /// <summary>eˣ − 1 over the whole range: −1 and ∞ past its ends, NaN for NaN; ±0 is kept.</summary>
    public static Expr ExpM1(DoubleWord x, Numbers numbers)
    {
        ReducedExp reduced = new(x.Clamped(numbers.ExpM1Low, numbers.ExpHigh), numbers);
        return Scale(reduced.MinusOne, reduced.N);
    }

    /// <summary>eˣ − 1 − x over the whole range, NaN for NaN.</summary>
    public static Expr Residual(DoubleWord x, Numbers numbers)
    {
        DoubleWord limited = x.Clamped(numbers.ExpM1Low, numbers.ExpHigh);
        ReducedExp reduced = new(limited, numbers);
        Expr difference = Expr.Of(Op.NegatedMultiplyAdd, limited.High, reduced.Unit, reduced.High);
        Expr low = limited.Low.Is(0) ? reduced.Low : Fma(limited.Low, reduced.Unit, reduced.Low);
        return Select(x.High < numbers.ExpM1Low, -1 - x.High, Scale(difference - low, reduced.N));
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

    /// <summary>The same as two numbers. Their sum goes on to approach 1 where a single number is 1 already.</summary>
    public static DoubleWord TanhInFull(DoubleWord x, Numbers numbers)
    {
        Expr argument = -2 * Abs(x.High);
        Expr limit = 2 * numbers.ExpM1Low;
        Expr low = x.Low.Is(0) ? 0 : Select(argument >= limit, -2 * (Sign(x.High) * x.Low), 0);
        ReducedExp reduced = new(new DoubleWord(Max(limit, argument), low), numbers);
        DoubleWord m = reduced.MinusOneInFull;
        Expr two = 2 * reduced.Unit;
        Expr sum = two + m.High;
        DoubleWord quotient = Quotient.Of(m.High, m.Low, sum, ((two - sum) + m.High) + m.Low);
        Expr sign = -Sign(x.High);
        return new(sign * quotient.High, sign * quotient.Low);
    }
}
