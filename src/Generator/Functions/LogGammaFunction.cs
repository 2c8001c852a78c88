using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>log |Γ(x)| as arithmetic.</summary>
/// <remarks>
/// With t = x − 2 reduced to [−¾, ½] it is t·l(t), less or plus the logarithm of the factors between Γ(x) and Γ(2 + t); from Far on it is
/// Stirling's series. Logarithms have two words, so that their sums keep their digits. Below −½ it is log(π/(y·|sin πy|)) − log Γ(y) of y = −x.
/// </remarks>
internal sealed class LogGammaFunction
{
    // The factors and the polynomial cancel each other the least from here.
    private const double Least = 1.25;

    private readonly Expr _x;
    private readonly Expr _y;
    private readonly Numbers _numbers;
    private readonly Coefficients _coefficients;

    public LogGammaFunction(Expr x, Numbers numbers)
    {
        (_x, _numbers, _coefficients) = (x, numbers, Coefficients.Of(numbers));
        _y = Select(IsReflected, -x, x);
    }

    private Expr IsReflected => _x <= -0.5;

    /// <summary>The value: ∞ at 0 and at negative integers, and for infinities; NaN for NaN.</summary>
    public Expr Value
    {
        get
        {
            DoubleWord upright = Upright;
            Reflection reflection = new(_y, _numbers);
            DoubleWord log = Logarithm(_y * reflection.Sine);
            DoubleWord sum = Words.Sum(log.High, upright.High);
            Expr reflected = -(sum.High + (sum.Low + (log.Low + upright.Low)));
            Expr pole = Eq(reflection.R, 0);
            Expr below = Select(pole, double.PositiveInfinity, reflected);

            // What overflows leaves NaN in its second word.
            Expr isInfinite = Or(Eq(_x, 0), Abs(upright.High) > _numbers.Largest);
            Expr above = Select(isInfinite, double.PositiveInfinity, upright.Rounded);
            return Select(IsReflected, Select(Abs(_x) <= _numbers.Largest, below, double.PositiveInfinity), above);
        }
    }

    /// <summary>log |Γ(y)| for y above −½.</summary>
    private DoubleWord Upright
    {
        get
        {
            Expr isFar = _y >= _coefficients.Far;
            (Expr t, Expr factors, Expr sign) = Reduced();
            DoubleWord log = Logarithm(Select(isFar, _y, factors));
            Expr own = t * Numbers.Polynomial(t, _coefficients.LogGammaOfTwo);
            DoubleWord sum = Words.Sum(own, sign * log.High);
            DoubleWord near = new(sum.High, Fma(sign, log.Low, sum.Low));
            return Words.Select(isFar, Stirling(log), near);
        }
    }

    // (x − ½)·L − x + ½·log 2π + s/x = x·(L − 1) + (½·log 2π − ½L + s/x)
    private DoubleWord Stirling(DoubleWord log)
    {
        DoubleWord less = Words.Sum(log.High, -1);
        DoubleWord product = Words.Product(_y, less.High);
        Expr inverse = 1 / _y;
        Expr series = Fma(inverse, Numbers.Polynomial(inverse * inverse, _coefficients.Stirling), _coefficients.LogRootTwoPi.High);
        Expr rest = Fma(-0.5, log.High, series);
        return new(product.High, rest + Fma(_y, less.Low + log.Low, product.Low));
    }

    // t, the product of the factors, and whether it is to be taken off.
    private (Expr T, Expr Factors, Expr Sign) Reduced()
    {
        Expr t = Select(_y < 0.5, _y, Select(_y < Least, _y - 1, _y - 2));
        Expr factors = Select(_y < 0.5, Abs(_y) * (1 + _y), Select(_y < Least, _y, 1));
        for (int k = 1; k + Least < _coefficients.Far; k++)
        {
            Expr below = _y - k, isFactor = below >= Least;
            factors *= Select(isFactor, below, 1);
            t = Select(isFactor, below - 2, t);
        }

        return (t, factors, Select(_y < Least, -1, 1));
    }

    /// <summary>log x of x > 0 in two words; −∞ at 0.</summary>
    private DoubleWord Logarithm(Expr x)
    {
        Expr isOrdinary = _numbers.IsPositiveAndFinite(x);
        DoubleWord sum = new LogRatioFunction(Select(isOrdinary, x, 1), 1, _numbers).Sum;
        sum = DoubleWord.Normalized(sum.High, sum.Low);
        return new(Select(isOrdinary, sum.High, LogFunction.Limit(x)), Select(isOrdinary, sum.Low, 0));
    }
}
