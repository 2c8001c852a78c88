using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Functions;

/// <summary>The inverse circular functions as arithmetic: all are the angle of a point.</summary>
internal static class ArcFunctions
{
    /// <summary>atan x; ±0 is kept.</summary>
    public static Expr Atan(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x);
        Expr angle = FirstQuadrant(Min(2 / Tiny(numbers), magnitude), (Expr)1, numbers).Rounded;
        return Sign(x) * Select(magnitude < Tiny(numbers), magnitude, angle);
    }

    /// <summary>asin x: NaN outside of [−1, 1]; ±0 is kept.</summary>
    public static Expr Asin(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x);
        Expr angle = FirstQuadrant(magnitude, Complement(magnitude), numbers).Rounded;
        return Sign(x) * Select(magnitude < Tiny(numbers), magnitude, Select(magnitude <= 1, angle, double.NaN));
    }

    /// <summary>acos x: NaN outside of [−1, 1].</summary>
    public static Expr Acos(Expr x, Numbers numbers)
    {
        Expr magnitude = Abs(x);
        DoubleWord angle = FirstQuadrant(Complement(magnitude), magnitude, numbers);
        return Select(magnitude <= 1, Words.Select(x < 0, Supplement(angle, numbers), angle).Rounded, double.NaN);
    }

    /// <summary>The angle of the point (x, y) within [−π, π]; the signs of zeros count, and so do those of infinities.</summary>
    public static Expr Atan2(Expr y, Expr x, Numbers numbers)
    {
        Expr p = Abs(y), q = Abs(x), infinity = double.PositiveInfinity;

        // Infinite coordinates count as 1 and 0; others are scaled to be near 1, and what is lost is far below the other one.
        Expr anyInfinite = Or(Eq(p, infinity), Eq(q, infinity)), larger = Max(p, q);
        Expr isOrigin = Eq(larger, 0);
        Expr scale = -LogB(Select(Or(anyInfinite, isOrigin), 1, larger));
        Expr over = Select(anyInfinite, Select(Eq(p, infinity), 1, 0), Formula.Scale(p, scale));
        Expr under = Select(anyInfinite, Select(Eq(q, infinity), 1, 0), Select(isOrigin, 1, Formula.Scale(q, scale)));
        DoubleWord angle = FirstQuadrant(over, under, numbers);

        // Where the quotient is small, its rest and it itself may be subnormal.
        Expr quotient = p / q, isSmall = And(Abs(quotient) < Tiny(numbers), x > 0);
        Expr rounded = Select(isSmall, quotient, Words.Select(IsNegative(x), Supplement(angle, numbers), angle).Rounded);
        Expr isNumber = And(Eq(x, x), Eq(y, y));
        return Select(isNumber, Select(IsNegative(y), -rounded, rounded), double.NaN);
    }

    /// <summary>Whether a number has the sign bit.</summary>
    public static Expr IsNegative(Expr x) => Or(x < 0, And(Eq(x, 0), 1 / x < 0));

    // √((1 − x)(1 + x)) of an x within [0, 1].
    private static DoubleWord Complement(Expr x)
    {
        DoubleWord below = Words.Sum(1, -x), above = Words.Sum(1, x);
        DoubleWord square = Words.Product(below, above);
        DoubleWord root = Words.Root(square);
        return Words.Select(square.High > 0, root, (Expr)0);
    }

    private static DoubleWord Supplement(DoubleWord angle, Numbers numbers) =>
        Words.Sum(Coefficients.Of(numbers).HalfPi.Scaled(2), -angle);

    /// <summary>The angle of a point whose coordinates are neither negative nor both 0: that of the smaller over the larger one, less ¼π where it exceeds ⅛π.</summary>
    private static DoubleWord FirstQuadrant(DoubleWord y, DoubleWord x, Numbers numbers)
    {
        Coefficients coefficients = Coefficients.Of(numbers);
        Expr isSteep = y.High > x.High;
        DoubleWord a = Words.Select(isSteep, x, y), b = Words.Select(isSteep, y, x);
        Expr isTurned = a.High > 0.41421356 * b.High;
        DoubleWord difference = Words.Sum(a, -b), sum = Words.Sum(a, b);
        DoubleWord u = Words.Quotient(Words.Select(isTurned, difference, a), Words.Select(isTurned, sum, b));

        Expr z = u.High * u.High;
        Expr cube = u.High * (z * Numbers.Polynomial(z, coefficients.ArcTail));
        DoubleWord near = new(u.High, Expr.Of(Op.NegatedMultiplyAdd, z, u.Low, u.Low) + cube);
        DoubleWord angle = Words.Select(isTurned, Words.Sum(coefficients.QuarterPi, near), near);
        return Words.Select(isSteep, Words.Sum(coefficients.HalfPi, -angle), angle);
    }

    // Below this atan x and asin x are x, and the rest of a quotient may be subnormal.
    private static double Tiny(Numbers numbers) => 1 / (64 * numbers.Normalizing);
}
