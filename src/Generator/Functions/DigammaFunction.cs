using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>ψ(x), the derivative of log Γ, as arithmetic.</summary>
/// <remarks>
/// Within [1, 2] it is its distance from the root times a polynomial, elsewhere below Far that of a number there and the reciprocals
/// between the two, as one fraction. From Far on it is a series. Below 0 it is ψ(y) + 1/y + π·cot πy of y = −x.
/// </remarks>
internal sealed class DigammaFunction(Expr x, Numbers numbers)
{
    private readonly Coefficients _coefficients = Coefficients.Of(numbers);

    /// <summary>The value: ∓∞ at ±0, NaN at negative integers, for −∞ and NaN.</summary>
    public Expr Value
    {
        get
        {
            Expr isBelow = x < 0, y = Abs(x), isFar = y >= _coefficients.Far;
            (Expr u, Expr over, Expr under) = Reduced(y, isBelow);
            DoubleWord root = Words.Sum(u, -_coefficients.DigammaRoot.High);
            Expr slope = Numbers.Polynomial(u - 0.5, _coefficients.DigammaByRoot);
            Expr distance = root.High, distanceLow = root.Low - _coefficients.DigammaRoot.Low;
            DoubleWord own = Words.Product(distance, slope);
            DoubleWord fraction = Quotient.Of(over, 0, under, 0);
            DoubleWord sum = Words.Sum(fraction.High, own.High);
            DoubleWord near = new(sum.High, sum.Low + (fraction.Low + Fma(distanceLow, slope, own.Low)));
            DoubleWord upright = Words.Select(isFar, Series(y, isBelow), near);

            DoubleWord cotangent = new Reflection(y, numbers).Cotangent;
            Expr reflected = Words.Sum(cotangent, upright).Rounded;
            Expr value = Select(isBelow, Select(y <= numbers.Largest, reflected, double.NaN), Select(y <= numbers.Largest, upright.Rounded, y));

            // Where the reciprocal is all there is, or overflows.
            return Select(y < 1 / (4 * numbers.Normalizing), -1 / x, value);
        }
    }

    // log y ∓ 1/(2y) − d(1/y²)/y²
    private DoubleWord Series(Expr y, Expr isBelow)
    {
        Expr ordinary = Clamp(y, 1, numbers.Largest);
        DoubleWord log = new LogRatioFunction(ordinary, 1, numbers).Sum;
        Expr inverse = 1 / ordinary, square = inverse * inverse;
        Expr half = Select(isBelow, 0.5, -0.5);
        Expr rest = Fma(half, inverse, -(square * Numbers.Polynomial(square, _coefficients.DigammaTail)));
        return DoubleWord.Normalized(log.High, log.Low + rest);
    }

    // u within [0, 1], and the sum of what ψ(y), or ψ(y) + 1/y, has more than ψ(1 + u), as a fraction.
    private (Expr U, Expr Over, Expr Under) Reduced(Expr y, Expr isBelow)
    {
        Expr isSmall = y < 1;
        Expr u = Select(isSmall, y, y - 1);
        Expr over = Select(isSmall, Select(isBelow, 0, -1), Select(isBelow, 1, 0));
        Expr under = Select(isSmall, Select(isBelow, 1, y), Select(isBelow, y, 1));
        for (int k = 1; k + 1 < _coefficients.Far; k++)
        {
            Expr below = y - k, isStep = below >= 1;
            over = Select(isStep, Fma(over, below, under), over);
            under *= Select(isStep, below, 1);
            u = Select(isStep, below - 1, u);
        }

        return (u, over, under);
    }
}
