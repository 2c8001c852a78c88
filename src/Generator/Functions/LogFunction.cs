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
        Expr below = x < 1;
        Expr u = x * Select(below, numbers.Normalizing, 1);
        Expr minusK = -1 - Exponent(u * TwoThirds);
        Expr f = Scale(u, minusK) - 1;
        Expr log = Composed(minusK + Select(below, numbers.Digits, 0), UnitLog(f, numbers), numbers);
        Expr limit = Select(x > 0, x, Select(Eq(x, 0), double.NegativeInfinity, double.NaN));
        return Select(And(x > 0, x <= numbers.Largest), log, limit);
    }

    /// <summary>log(1 + x): −∞ at −1, NaN below and for NaN; ±0 is kept.</summary>
    public static Expr LogP1(Expr x, Numbers numbers)
    {
        Expr limit = Select(x > 0, x, Select(Eq(x, -1), double.NegativeInfinity, double.NaN));
        return Select(And(x > -1, x <= numbers.Largest), FiniteLogP1(x, numbers), limit);
    }

    /// <summary>log(1 + x) for x ≥ 0, ∞ included; NaN for NaN.</summary>
    public static Expr LogP1OfNonNegative(Expr x, Numbers numbers) => Select(x <= numbers.Largest, FiniteLogP1(x, numbers), x);

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
        Expr log = Composed(minusK, UnitLog(f, numbers, correction), numbers);
        return Select(x < 0, log, Select(Eq(x, 0), double.NegativeInfinity, double.NaN));
    }

    /// <summary>log(1 + x) for finite x > −1.</summary>
    private static Expr FiniteLogP1(Expr x, Numbers numbers)
    {
        Expr minusK = -1 - Exponent(Fma(x, TwoThirds, TwoThirds));
        Expr unit = Scale(1, minusK);
        Expr f = Expr.Of(Op.MultiplySubtract, x, unit, 1 - unit);
        return Composed(minusK, UnitLog(f, numbers), numbers);
    }

    /// <summary>log(1 + f) plus a small correction, for f within [−¼, ½).</summary>
    private static Expr UnitLog(Expr f, Numbers numbers, Expr? correction = null)
    {
        Expr s = f / (f + 2);
        Expr z = s * s;
        Expr half = 0.5 * f * f;
        Expr tail = Fma(z, Numbers.Polynomial(z, numbers.LogTail), half);
        Expr bend = Expr.Of(Op.NegatedMultiplyAdd, s, tail, half);
        return f - (correction is null ? bend : bend - correction);
    }

    private static Expr Composed(Expr minusK, Expr unitLog, Numbers numbers) => Expr.Of(
        Op.NegatedMultiplyAdd,
        minusK,
        numbers.LogLnTwoHigh,
        Expr.Of(Op.NegatedMultiplyAdd, minusK, numbers.LogLnTwoLow, unitLog));
}
