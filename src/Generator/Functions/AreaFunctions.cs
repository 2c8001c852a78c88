using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>The inverse hyperbolic functions as arithmetic.</summary>
/// <remarks>
/// Each is a logarithm of E = 2ᵏ·r, r within [¾, 1½): k·ln 2 + 2 artanh s, s = (r − 1)/(r + 1). Where k is 0, E may be near 1, and E − 1 is
/// known without a difference.
/// </remarks>
internal static class AreaFunctions
{
    private const double TwoThirds = 2.0 / 3;

    /// <summary>asinh x = log(x + √(1 + x²)); ±0 is kept.</summary>
    public static Expr Asinh(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x), a = Min(numbers.Normalizing, magnitude);
        DoubleWord root = Words.Root(Words.Sum(Words.Product(a, a), (Expr)1));
        Expr log = Log(magnitude, Words.Sum(root, a), a, Words.Sum(root, 1), numbers);
        Expr tiny = magnitude < 1 / (64 * numbers.Normalizing);
        return Sign(x) * Select(tiny, magnitude, OrInfinite(log, magnitude, numbers));
    }

    /// <summary>acosh x = log(x + √(x² − 1)): NaN below 1.</summary>
    public static Expr Acosh(Expr x, Numbers numbers)
    {
        Expr a = Min(numbers.Normalizing, x);
        DoubleWord above = Words.Sum(a, 1), below = Words.Sum(a, -1);
        DoubleWord square = Words.Product(below, above);
        DoubleWord root = Words.Select(square.High > 0, Words.Root(square), (Expr)0);
        DoubleWord whole = Words.Sum(root, a);
        Expr log = Log(x, whole, Words.Sum(root, below), Words.Sum(whole, 1), numbers);
        return Select(x >= 1, OrInfinite(log, x, numbers), double.NaN);
    }

    /// <summary>atanh x = ½·log((1 + x)/(1 − x)): ±∞ at ±1, NaN beyond; ±0 is kept.</summary>
    public static Expr Atanh(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x);
        DoubleWord p = Words.Sum(1, magnitude), q = Words.Sum(1, -magnitude);
        Expr k = 1 + Exponent(p.High / q.High * TwoThirds);
        DoubleWord scaled = Words.Scale(p, -k);
        Expr isNear = Eq(k, 0);
        DoubleWord over = Words.Select(isNear, magnitude, Words.Sum(scaled, -q));
        DoubleWord under = Words.Select(isNear, (Expr)1, Words.Sum(scaled, q));
        Expr log = 0.5 * LogarithmSum.Of(k, Words.Quotient(over, under), numbers).Rounded;
        Expr tiny = magnitude < 1 / (64 * numbers.Normalizing);
        Expr limit = Select(Eq(magnitude, 1), double.PositiveInfinity, double.NaN);
        return Sign(x) * Select(tiny, magnitude, Select(magnitude < 1, log, limit));
    }

    /// <summary>log E.</summary>
    /// <param name="x">The argument, far out of which E is the double.</param>
    /// <param name="whole">E elsewhere.</param>
    /// <param name="over">E − 1 as the numerator of s where k is 0.</param>
    /// <param name="under">Its denominator.</param>
    /// <param name="numbers">The constants of the element type.</param>
    private static Expr Log(Expr x, DoubleWord whole, DoubleWord over, DoubleWord under, Numbers numbers)
    {
        Expr isFar = x > numbers.Normalizing;
        DoubleWord e = Words.Select(isFar, x, whole);
        Expr k = 1 + Exponent(e.High * TwoThirds);
        DoubleWord r = Words.Scale(e, -k);
        Expr isNear = Eq(k, 0);
        DoubleWord s = Words.Quotient(Words.Select(isNear, over, Words.Sum(r, -1)), Words.Select(isNear, under, Words.Sum(r, 1)));
        return LogarithmSum.Of(Select(isFar, k + 1, k), s, numbers).Rounded;
    }

    private static Expr OrInfinite(Expr log, Expr x, Numbers numbers) => Select(x <= numbers.Largest, log, x);
}
