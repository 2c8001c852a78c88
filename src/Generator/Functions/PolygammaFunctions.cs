using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>ψ′(x) and ψ″(x), the derivatives of the digamma function, as arithmetic.</summary>
/// <remarks>
/// From Far on they are series. Below it, as many reciprocal powers of x, x + 1 … are added as take it there; all have one sign. Below 0
/// they are what the reflection leaves of the function at 1 − x.
/// </remarks>
internal sealed class PolygammaFunctions
{
    private readonly Expr _x;
    private readonly Expr _y;
    private readonly Numbers _numbers;
    private readonly Coefficients _coefficients;

    public PolygammaFunctions(Expr x, Numbers numbers)
    {
        (_x, _numbers, _coefficients) = (x, numbers, Coefficients.Of(numbers));
        _y = Select(x < 0, 1 - x, x);
    }

    /// <summary>ψ′(x): ∞ at 0 and at negative integers, 0 for ∞; NaN for −∞ and NaN.</summary>
    public Expr Trigamma
    {
        get
        {
            Expr inverse = 1 / Shifted, square = inverse * inverse;
            Expr tail = Numbers.Polynomial(square, _coefficients.TrigammaTail);
            Expr series = Fma(square, Fma(inverse, tail, 0.5), inverse);
            Expr upright = Upright(series, 2);
            Expr sine = new Reflection(Abs(_x), _numbers).Sine;
            return OrLimit(Select(_x < 0, 1 / (sine * sine) - upright, upright));
        }
    }

    /// <summary>ψ″(x), which is negative above 0: NaN at negative integers, 0 for ∞; NaN for −∞ and NaN.</summary>
    public Expr Tetragamma
    {
        get
        {
            Expr inverse = 1 / Shifted, square = inverse * inverse;
            Expr tail = Numbers.Polynomial(square, _coefficients.TetragammaTail);
            Expr series = Fma(square * square, tail, Fma(inverse, square, square));
            Expr upright = -Upright(series, 3, 2);

            // ψ″(x) = ψ″(1 − x) − 2π³·cos πx/sin³ πx; the sine of r has the sign of r.
            Reflection reflection = new(Abs(_x), _numbers);
            Expr cotangent = reflection.Cosine / (Sign(reflection.R) * reflection.Sine * reflection.Sine * reflection.Sine);
            Expr below = Select(Eq(reflection.R, 0), double.NaN, upright + 2 * cotangent);
            return OrLimit(Select(_x < 0, below, upright));
        }
    }

    private Expr IsFar => _y >= _coefficients.Far;

    private int Steps => (int)(_coefficients.Far + 0.5);

    private Expr Shifted => Select(IsFar, _y, _y + Steps);

    private Expr OrLimit(Expr value) => Select(_x >= -_numbers.Largest, value, double.NaN);

    /// <summary>The series and factor·Σ(y + k)^−power of the steps that led to it: the first by itself, because its power may be out of range, the others as one fraction.</summary>
    private Expr Upright(Expr series, int power, double factor = 1)
    {
        Expr over = 0, under = 1;
        for (int k = 1; k < Steps; k++)
        {
            Expr term = _y + k;
            Expr raised = power == 2 ? term * term : term * term * term;
            over = k == 1 ? 1 : Fma(over, raised, under);
            under *= raised;
        }

        Expr first = 1 / _y;
        first = power == 2 ? first * first : first * first * first;
        Expr sum = first + over / under;
        return Select(IsFar, series, series + factor * sum);
    }
}
