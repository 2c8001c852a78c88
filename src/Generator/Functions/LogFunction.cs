using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log x, log(1 + x) and log(1 − eˣ) as arithmetic.</summary>
/// <remarks>
/// The argument is 2ᵏ·(1 + f), f within [−¼, ½), and its logarithm k·ln 2 + log(1 + f). All is written in −k, which scales
/// the argument; subtracted products also keep the sign of a zero f.
/// </remarks>
internal static class LogFunction
{
    // ⌊log₂(⅔u)⌋ + 1 is k; unlike 4/3·u, ⅔u cannot overflow.
    private const double TwoThirds = 2.0 / 3;

    /// <summary>log x: −∞ at both zeros, NaN for x &lt; 0 and for NaN.</summary>
    public static Expr Log(Expr x, Numbers numbers)
    {
        (Expr u, Expr digits) = numbers.Normalized(x);
        Expr minusK = -1 - Exponent(u * TwoThirds);
        Expr f = Scale(u, minusK) - 1;
        Expr log = Composed(minusK + digits, f, Bend(f, numbers.LogTail), numbers);
        return OrLimit(log, x, numbers);
    }

    /// <summary>log x as it was computed, or its limit outside of what has one.</summary>
    public static Expr OrLimit(Expr log, Expr x, Numbers numbers) => Select(numbers.IsPositiveAndFinite(x), log, Limit(x));

    /// <summary>log x where x is not both positive and finite.</summary>
    public static Expr Limit(Expr x) => Select(x > 0, x, Select(Eq(x, 0), double.NegativeInfinity, double.NaN));

    /// <summary>log(1 + x): −∞ at −1, NaN below and for NaN; ±0 is kept.</summary>
    public static Expr LogP1(Expr x, Numbers numbers)
    {
        (Expr minusK, Expr f) = OnePlus(x);
        return LogP1OrLimit(Composed(minusK, f, Bend(f, numbers.LogTail), numbers), x, numbers);
    }

    /// <summary>log(1 + x) as it was computed, or its limit outside of what has one.</summary>
    public static Expr LogP1OrLimit(Expr log, Expr x, Numbers numbers)
    {
        Expr limit = Select(x > 0, x, Select(Eq(x, -1), double.NegativeInfinity, double.NaN));
        return Select(And(x > -1, x <= numbers.Largest), log, limit);
    }

    /// <summary>log(1 + x) for x ≥ 0, ∞ included; NaN for NaN. It takes fewer operations than <see cref="LogP1"/>.</summary>
    public static Expr LogP1OfNonNegative(Expr x, Numbers numbers)
    {
        (Expr minusK, Expr f) = OnePlus(x);
        Expr rest = Expr.Of(Op.NegatedMultiplyAdd, minusK, numbers.LogLnTwoLow, f - Bend(f, numbers.LogTail));
        return Select(x <= numbers.Largest, Expr.Of(Op.NegatedMultiplyAdd, minusK, numbers.LogLnTwoHigh, rest), x);
    }

    /// <summary>log(1 + x) for x within [0, 1]; NaN for NaN.</summary>
    public static Expr LogP1OfFraction(Expr x, Numbers numbers) => OfRatio(x, x + 2, numbers.WideRatioTail);

    /// <summary>log(a/b), given a − b and a + b, for a/b in the range of the polynomial's tail.</summary>
    /// <remarks>With w = 2·(a − b)/(a + b) it is w + w³·W(w²).</remarks>
    public static Expr OfRatio(Expr difference, Expr sum, double[] ratioTail)
    {
        Expr w = (difference + difference) / sum;
        Expr z = w * w;
        return Fma(w, z * Numbers.Polynomial(z, ratioTail), w);
    }

    /// <summary>x − log(1 + x) for x ≥ 0, ∞ included; NaN for NaN.</summary>
    /// <remarks>Up to x = 1, f is x and the difference its bend. Beyond, x − k·ln 2 is exact or larger than what is taken off it.</remarks>
    public static Expr Residual(Expr x, Numbers numbers)
    {
        (Expr scale, Expr rest) = OnePlus(x);
        Expr near = x <= 1, f = Select(near, x, rest), minusK = Select(near, 0, scale);
        Expr whole = Select(near, 0, Fma(minusK, numbers.LogLnTwoHigh, x) - f);
        Expr residual = whole + Fma(minusK, numbers.LogLnTwoLow, Bend(f, numbers.WideLogTail));
        return Select(x <= numbers.Largest, residual, x);
    }

    /// <summary>log(1 − eˣ): −∞ at 0, NaN above and for NaN.</summary>
    /// <remarks>Below x = −log 4, f is −eˣ. Above it, 1 − eˣ is scaled as in <see cref="Log"/>, with the digits it lacks.</remarks>
    public static Expr ComplementExp(Expr x, Numbers numbers)
    {
        ReducedExp reduced = new(Max(numbers.ExpLow, x), numbers);
        Expr exp = Scale(1 + (reduced.R + reduced.Curved), reduced.N);
        Expr u = -numbers.Normalizing * reduced.MinusOne;
        Expr scale = -1 - Exponent(u * TwoThirds);
        Expr far = exp <= 0.25;
        Expr f = Select(far, -exp, Scale(u, scale) - 1);
        Expr fLow = Select(far, 0, Scale(-numbers.Normalizing * reduced.MinusOneLow, scale));
        Expr minusK = Select(far, 0, scale + numbers.Digits - reduced.N);

        // log(1 + f + fLow) = log(1 + f) + fLow/(1 + f), to first order; so small a term needs few digits of 1/(1 + f).
        Expr correction = fLow * (1 - f + f * f);
        Expr log = Composed(minusK, f, Bend(f, numbers.LogTail) - correction, numbers);
        return Select(x < 0, log, Select(Eq(x, 0), double.NegativeInfinity, double.NaN));
    }

    /// <summary>−k and 2⁻ᵏ of 1 + x.</summary>
    public static (Expr MinusK, Expr Unit) ScaleOfOnePlus(Expr x)
    {
        Expr minusK = -1 - Exponent(Fma(x, TwoThirds, TwoThirds));
        return (minusK, Scale(1, minusK));
    }

    /// <summary>−k and f of 1 + x.</summary>
    private static (Expr MinusK, Expr F) OnePlus(Expr x)
    {
        (Expr minusK, Expr unit) = ScaleOfOnePlus(x);
        return (minusK, Expr.Of(Op.MultiplySubtract, x, unit, 1 - unit));
    }

    /// <summary>f − log(1 + f), for f in the range of the polynomial's tail.</summary>
    private static Expr Bend(Expr f, double[] logTail)
    {
        Expr s = f / (f + 2);
        Expr z = s * s;
        Expr half = 0.5 * f * f;
        Expr tail = Fma(z, Numbers.Polynomial(z, logTail), half);
        return Expr.Of(Op.NegatedMultiplyAdd, s, tail, half);
    }

    /// <summary>k·ln 2 + f − bend. What k·ln 2 + f loses is made good, for it may cancel.</summary>
    private static Expr Composed(Expr minusK, Expr f, Expr bend, Numbers numbers)
    {
        Expr whole = minusK * numbers.LogLnTwoHigh;
        Expr high = f - whole;
        Expr lost = f - (high + whole);
        return high - (Fma(minusK, numbers.LogLnTwoLow, bend) - lost);
    }
}
