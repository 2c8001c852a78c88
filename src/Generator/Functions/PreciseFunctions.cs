using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>
/// Functions with an error well below 1 ULP: what the inner function and each step lose is kept beside the result, and
/// added last.
/// </summary>
internal static class PreciseFunctions
{
    /// <summary>eˣ over the whole range: 0 and ∞ past its ends, NaN for NaN.</summary>
    public static Expr Exp(Expr x, Numbers numbers)
    {
        ReducedExp reduced = new(Clamp(x, numbers.ExpLow, numbers.ExpHigh), numbers);
        return Scale(reduced.Mantissa, reduced.N);
    }

    /// <summary>log x: −∞ at both zeros, NaN for x &lt; 0 and for NaN.</summary>
    public static Expr Log(Expr x, Numbers numbers) =>
        LogFunction.OrLimit(new LogRatioFunction(x, 1, numbers).Sum.Rounded, x, numbers);

    /// <summary>log(1 + x): −∞ at −1, NaN below and for NaN; ±0 is kept.</summary>
    public static Expr LogP1(Expr x, Numbers numbers)
    {
        // 1 + x = 2ᵏ·(1 + f).
        (Expr minusK, Expr unit) = LogFunction.ScaleOfOnePlus(x);
        Expr scaled = x * unit;
        Expr shift = unit - 1;
        Expr f = scaled + shift;
        Expr fLow = Rounding.OfFiniteSum(scaled, shift);

        Expr sum = 2 + f;
        DoubleWord s = Quotient.Of(f, fLow, sum, (f - (sum - 2)) + fLow);
        Expr log = LogarithmSum.Of(-minusK, s, numbers).Rounded;

        // The half of a subnormal number would lose digits.
        Expr tiny = Abs(x) < 1 / (64 * numbers.Normalizing);
        return Select(tiny, x, LogFunction.LogP1OrLimit(log, x, numbers));
    }

    /// <summary>σ(x) over the whole range, with d = e^−|x|: 1/(1 + d) on the right, d/(1 + d) on the left.</summary>
    public static Expr Sigmoid(Expr x, Numbers numbers)
    {
        ReducedExp decay = Decay(x, numbers);
        Expr d = Scale(decay.Mantissa, decay.N), dLow = Scale(decay.MantissaLow, decay.N);
        Expr sum = 1 + d;
        Expr sumLow = (d - (sum - 1)) + dLow;

        // On the left the power of two comes last: where the result is subnormal, nothing is lost before.
        Expr right = x > 0;
        Expr a = Select(right, 1, decay.Mantissa), aLow = Select(right, 0, decay.MantissaLow);
        return Scale(Quotient.Of(a, aLow, sum, sumLow).Rounded, Select(right, 0, decay.N));
    }

    /// <summary>log(1 + eˣ) = max(0, x) + log(1 + d), with d = e^−|x|.</summary>
    /// <remarks>
    /// log(1 + d) is 2 artanh(d/(2 + d)) up to d = ½, and ln 2 + 2 artanh((d − 1)/(3 + d)) from there. Far on the left it is d.
    /// </remarks>
    public static Expr Softplus(Expr x, Numbers numbers)
    {
        ReducedExp decay = Decay(x, numbers);
        Expr d = Scale(decay.Mantissa, decay.N), dLow = Scale(decay.MantissaLow, decay.N);
        Expr k = Select(d > 0.5, 1, 0);
        Expr two = 2 + k;
        Expr sum = two + d;
        DoubleWord log = LogarithmSum.Of(k, Quotient.Of(d - k, dLow, sum, (d - (sum - two)) + dLow), numbers);

        Expr ramp = Max(0, x);
        DoubleWord total = new(ramp + log.High, Rounding.OfFiniteSum(ramp, log.High) + log.Low);
        return Select(x < numbers.ExpM1Low, d, Select(x <= numbers.Largest, total.Rounded, x));
    }

    /// <summary>x·log y, and 0 where x is 0 and y a number: the product with the logarithm's first part is not rounded.</summary>
    public static Expr XLogY(Expr x, Expr y, Numbers numbers)
    {
        DoubleWord log = new LogRatioFunction(y, 1, numbers).Sum;
        Expr ordinary = And(numbers.IsPositiveAndFinite(y), Abs(x) <= numbers.Largest);
        Expr limit = x * LogFunction.OrLimit(log.High, y, numbers);
        Expr value = Select(ordinary, Fma(x, log.High, x * log.Low), limit);
        return Select(And(Eq(x, 0), Eq(y, y)), 0, value);
    }

    /// <summary>e^−|x|, 0 far out, NaN for NaN.</summary>
    private static ReducedExp Decay(Expr x, Numbers numbers) => new(Max(numbers.ExpLow, -Abs(x)), numbers);
}
