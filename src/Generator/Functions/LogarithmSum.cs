using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>A logarithm in two words, with some more digits than one number.</summary>
internal static class LogarithmSum
{
    /// <summary>k·ln 2 + 2 artanh s, for s within [−1/7, 1/5].</summary>
    public static DoubleWord Of(Expr k, DoubleWord s, Numbers numbers)
    {
        Expr twice = 2 * s.High;
        Expr whole = k * numbers.LogLnTwoHigh;
        Expr high = whole + twice;
        Expr lost = (whole - high) + twice;
        return new DoubleWord(high, Fma(k, numbers.LogLnTwoLow, Fma(2, s.Low, Fma(s.High, Cube(s, numbers), lost))));
    }

    /// <summary>2 artanh s − 2s, divided by s.</summary>
    public static Expr Cube(DoubleWord s, Numbers numbers)
    {
        Expr z = s.High * s.High;
        return z * Numbers.Polynomial(z, numbers.LogTail);
    }
}
