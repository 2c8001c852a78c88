using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>Powers, and logarithms of other bases, as arithmetic.</summary>
internal static class PowerFunctions
{
    /// <summary>2ˣ: 0 and ∞ past the ends of its range, NaN for NaN.</summary>
    public static Expr Exp2(Expr x, Numbers numbers) => Exponential(x, Coefficients.Of(numbers).LnTwo, numbers);

    /// <summary>10ˣ: 0 and ∞ past the ends of its range, NaN for NaN.</summary>
    public static Expr Exp10(Expr x, Numbers numbers) => Exponential(x, Coefficients.Of(numbers).LnTen, numbers);

    /// <summary>log₂ x, as log x is.</summary>
    public static Expr Log2(Expr x, Numbers numbers) => Logarithm(x, Coefficients.Of(numbers).LogTwoE, numbers);

    /// <summary>log₁₀ x, as log x is.</summary>
    public static Expr Log10(Expr x, Numbers numbers) => Logarithm(x, Coefficients.Of(numbers).LogTenE, numbers);

    /// <summary>xʸ with its limits; NaN where x or y is, and of a negative x where y is no integer.</summary>
    public static Expr Pow(Expr x, Expr y, Numbers numbers)
    {
        Expr magnitude = Abs(x), isOrdinary = numbers.IsPositiveAndFinite(magnitude);
        DoubleWord log = Log(Select(isOrdinary, magnitude, 1), numbers);
        Expr limit = Select(magnitude > 0, double.PositiveInfinity, double.NegativeInfinity);
        DoubleWord exponent = Words.Product(y, log.High);
        exponent = new(
            Select(isOrdinary, exponent.High, y * limit),
            Select(isOrdinary, exponent.Low + y * log.Low, 0));
        ReducedExp reduced = new(exponent.Clamped(numbers.ExpLow, numbers.ExpHigh), numbers);
        Expr power = Formula.Scale(reduced.Mantissa, reduced.N);

        // Even from 2^digits on, where all numbers are.
        Expr isInteger = Eq(RoundingFunctions.Floor(y, numbers), y);
        Expr half = 0.5 * y, isEven = Eq(RoundingFunctions.Floor(half, numbers), half);
        Expr signed = Select(And(ArcFunctions.IsNegative(x), isInteger), Select(isEven, power, -power), power);
        Expr isOne = Or(Eq(y, 0), Or(Eq(x, 1), And(Eq(x, -1), Eq(Abs(y), double.PositiveInfinity))));
        Expr isDefined = Or(x >= 0, Or(isInteger, Eq(x, double.NegativeInfinity)));
        return Select(And(Eq(x, x), Eq(y, y)), Select(isOne, 1, Select(isDefined, signed, double.NaN)), double.NaN);
    }

    // bˣ = e^(x·log b), where the product has two words; x is limited where the result has no digits left.
    private static Expr Exponential(Expr x, DoubleWord logBase, Numbers numbers)
    {
        DoubleWord product = Words.Product(x, logBase.High);
        DoubleWord exponent = new(product.High, Fma(x, logBase.Low, product.Low));
        ReducedExp reduced = new(exponent.Clamped(numbers.ExpLow, numbers.ExpHigh), numbers);
        return Formula.Scale(reduced.Mantissa, reduced.N);
    }

    private static Expr Logarithm(Expr x, DoubleWord inverse, Numbers numbers)
    {
        Expr ordinary = Select(numbers.IsPositiveAndFinite(x), x, 1);
        DoubleWord sum = new LogRatioFunction(ordinary, 1, numbers).Sum;
        DoubleWord log = DoubleWord.Normalized(sum.High, sum.Low);
        return LogFunction.OrLimit(Words.Product(log, inverse).Rounded, x, numbers);
    }

    /// <summary>log x of a positive, finite x with almost twice the digits of a number: an exponential of a multiple needs them.</summary>
    private static DoubleWord Log(Expr x, Numbers numbers)
    {
        Coefficients coefficients = Coefficients.Of(numbers);
        (Expr normal, Expr digits) = numbers.Normalized(x);
        Expr exponent = 1 + Exponent(normal * (2.0 / 3));
        Expr r = Formula.Scale(normal, -exponent), k = exponent - digits;
        DoubleWord s = Words.Quotient(r - 1, Words.Sum(r, 1));
        DoubleWord square = Words.Product(s, s);
        DoubleWord third = Words.Product(coefficients.TwoThirds, Words.Product(square, s));
        Expr z = square.High;
        Expr fifth = s.High * (z * z * Numbers.Polynomial(z, coefficients.LogFifth));

        DoubleWord whole = Words.Sum(k * numbers.LogLnTwoHigh, 2 * s.High);
        DoubleWord sum = Words.Sum(whole, third);
        Expr rest = Fma(k, numbers.LogLnTwoLow, Fma(2, s.Low, fifth));
        DoubleWord total = Words.Sum(sum.High, rest);
        return DoubleWord.Normalized(total.High, total.Low + sum.Low);
    }
}
