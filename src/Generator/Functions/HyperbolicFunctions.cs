using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>sinh x and cosh x as arithmetic, from eˣ in two words.</summary>
internal static class HyperbolicFunctions
{
    /// <summary>sinh x: ±∞ past the ends of its range; ±0 is kept.</summary>
    /// <remarks>With E = e^|x| − 1 it is ½(E + E/(E + 1)), in which nothing cancels.</remarks>
    public static Expr Sinh(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x);
        ReducedExp reduced = Of(magnitude, numbers);
        DoubleWord m = new(reduced.MinusOne, reduced.MinusOneLow);
        DoubleWord share = Words.Quotient(m, Words.Sum(m, reduced.Unit));
        Expr twice = Words.Sum(m, share.Scaled(reduced.Unit)).Rounded;

        // The rest of a quotient of such numbers may be subnormal.
        Expr tiny = magnitude < 1 / (64 * numbers.Normalizing);
        return Sign(x) * Select(tiny, magnitude, Formula.Scale(twice, reduced.N - 1));
    }

    /// <summary>cosh x: +∞ past the ends of its range.</summary>
    public static Expr Cosh(Expr x, Numbers numbers)
    {
        ReducedExp reduced = Of(Abs(x), numbers);
        DoubleWord m = new(reduced.Mantissa, reduced.MantissaLow);
        DoubleWord inverse = Words.Quotient((Expr)1, m);
        Expr twice = Words.Sum(m, inverse.Scaled(reduced.Unit * reduced.Unit)).Rounded;
        return Formula.Scale(twice, reduced.N - 1);
    }

    // Half of an exponential overflows later than the exponential.
    private static ReducedExp Of(Expr magnitude, Numbers numbers) => new(Min(numbers.ExpHigh + 1, magnitude), numbers);
}
