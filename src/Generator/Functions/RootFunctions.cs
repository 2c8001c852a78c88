using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>∛x and √(x² + y²) as arithmetic.</summary>
internal static class RootFunctions
{
    /// <summary>∛x; ±0, infinities and NaN are kept.</summary>
    /// <remarks>|x| = 8ᵠ·m, m within [1, 8). A polynomial is improved by Halley's method, and at last by the remainder that a root leaves.</remarks>
    public static Expr Cbrt(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x), isOrdinary = numbers.IsPositiveAndFinite(magnitude);

        // ⌊e/3⌋ by rounding.
        Expr q = numbers.RoundedProduct(LogB(Select(isOrdinary, magnitude, 1)) - 1, 1.0 / 3);
        Expr m = Formula.Scale(magnitude, -3 * q);
        Coefficients coefficients = Coefficients.Of(numbers);
        Expr y = Numbers.Polynomial(m, coefficients.CubeRoot);
        for (int i = 0; i < coefficients.CubeRootSteps; i++)
        {
            Expr cube = y * y * y;
            y -= y * ((cube - m) / (2 * cube + m));
        }

        DoubleWord square = Words.Product(y, y);
        DoubleWord third = Words.Product(square.High, y);
        Expr remainder = (m - third.High) - Fma(square.Low, y, third.Low);
        Expr root = y + remainder / (3 * square.High);
        return Select(isOrdinary, Sign(x) * Formula.Scale(root, q), x);
    }

    /// <summary>√(x² + y²), also where a square would overflow or underflow: NaN where either is NaN.</summary>
    public static Expr Hypot(Expr x, Expr y, Numbers numbers)
    {
        Expr p = Abs(x), q = Abs(y), larger = Max(p, q), smaller = Min(q, p);
        Expr isOrdinary = numbers.IsPositiveAndFinite(larger);
        Expr n = LogB(Select(isOrdinary, larger, 1));
        Expr a = Formula.Scale(larger, -n), b = Formula.Scale(smaller, -n);
        DoubleWord root = Words.Root(Words.Sum(Words.Product(a, a), Words.Product(b, b)));
        Expr limit = Select(And(Eq(x, x), Eq(y, y)), larger, double.NaN);
        return Select(And(isOrdinary, smaller >= 0), Formula.Scale(root.Rounded, n), limit);
    }
}
