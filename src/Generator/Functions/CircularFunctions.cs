using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>sin x, cos x and tan x as arithmetic, for every x: NaN for infinities and NaN.</summary>
/// <param name="x">The angle.</param>
/// <param name="numbers">The constants of the element type.</param>
internal sealed class CircularFunctions(Expr x, Numbers numbers)
{
    private readonly Quadrant _quadrant = new(x, numbers);

    private readonly Coefficients _coefficients = Coefficients.Of(numbers);

    /// <summary>sin x; ±0 is kept.</summary>
    public Expr Sin
    {
        get
        {
            Expr value = Select(_quadrant.IsOdd, CosOfRest.Rounded, SinOfRest.Rounded);
            Expr isNegative = Or(Eq(_quadrant.N, -1), Abs(_quadrant.N) > 1);
            return Sign(x) * Select(isNegative, -value, value);
        }
    }

    /// <summary>cos x.</summary>
    public Expr Cos
    {
        get
        {
            Expr value = Select(_quadrant.IsOdd, SinOfRest.Rounded, CosOfRest.Rounded);
            return Select(Or(Eq(_quadrant.N, 1), Abs(_quadrant.N) > 1), -value, value);
        }
    }

    /// <summary>tan x; ±0 is kept.</summary>
    public Expr Tan
    {
        get
        {
            DoubleWord over = Words.Select(_quadrant.IsOdd, CosOfRest, SinOfRest);
            DoubleWord under = Words.Select(_quadrant.IsOdd, SinOfRest, CosOfRest);
            Expr tangent = Words.Quotient(DoubleWord.Normalized(over.High, over.Low), DoubleWord.Normalized(under.High, under.Low)).Rounded;
            Expr value = Select(magnitude < tiny, magnitude, Select(_quadrant.IsOdd, -tangent, tangent));
            return Sign(x) * value;
        }
    }

    private Expr magnitude => Abs(x);

    // Below this tan x is x, and the rest of a quotient may be subnormal.
    private double tiny => 1 / (64 * numbers.Normalizing);

    private Expr Square => _quadrant.R.High * _quadrant.R.High;

    private DoubleWord SinOfRest
    {
        get
        {
            (Expr r, Expr low) = (_quadrant.R.High, _quadrant.R.Low);
            Expr tail = r * (Square * Numbers.Polynomial(Square, _coefficients.SinTail));
            return new(r, Fma(low, 1 - 0.5 * Square, tail));
        }
    }

    private DoubleWord CosOfRest
    {
        get
        {
            (Expr r, Expr low) = (_quadrant.R.High, _quadrant.R.Low);
            Expr half = 0.5 * Square;
            Expr squareLow = Expr.Of(Op.MultiplySubtract, r, r, Square);
            Expr high = 1 - half;
            Expr tail = Square * Square * Numbers.Polynomial(Square, _coefficients.CosTail);
            return new(high, ((1 - high) - half) + (tail - Fma(r, low, 0.5 * squareLow)));
        }
    }
}
