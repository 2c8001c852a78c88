namespace LossGen.Generator.Expressions;

// The elementary and special functions, named as .NET names them.
internal static partial class Formula
{
    public static Expr Sinh(Expr x) => Expr.Of(Op.Sinh, x);

    public static Expr Cosh(Expr x) => Expr.Of(Op.Cosh, x);

    public static Expr Asinh(Expr x) => Expr.Of(Op.Asinh, x);

    public static Expr Acosh(Expr x) => Expr.Of(Op.Acosh, x);

    public static Expr Atanh(Expr x) => Expr.Of(Op.Atanh, x);

    public static Expr Sin(Expr x) => Expr.Of(Op.Sin, x);

    public static Expr Cos(Expr x) => Expr.Of(Op.Cos, x);

    public static Expr Tan(Expr x) => Expr.Of(Op.Tan, x);

    public static Expr Asin(Expr x) => Expr.Of(Op.Asin, x);

    public static Expr Acos(Expr x) => Expr.Of(Op.Acos, x);

    public static Expr Atan(Expr x) => Expr.Of(Op.Atan, x);

    /// <summary>The angle of the point (x, y) within [−π, π].</summary>
    public static Expr Atan2(Expr y, Expr x) => Expr.Of(Op.Atan2, y, x);

    /// <summary>∛x.</summary>
    public static Expr Cbrt(Expr x) => Expr.Of(Op.Cbrt, x);

    /// <summary>√(x² + y²), also where a square would overflow or underflow.</summary>
    public static Expr Hypot(Expr x, Expr y) => Expr.Of(Op.Hypot, x, y);

    /// <summary>xʸ with its limits; NaN where x or y is, and of a negative x where y is no integer.</summary>
    public static Expr Pow(Expr x, Expr y) => Expr.Of(Op.Pow, x, y);

    public static Expr Exp2(Expr x) => Expr.Of(Op.Exp2, x);

    public static Expr Exp10(Expr x) => Expr.Of(Op.Exp10, x);

    public static Expr Log2(Expr x) => Expr.Of(Op.Log2, x);

    public static Expr Log10(Expr x) => Expr.Of(Op.Log10, x);

    /// <summary>The nearest integer, the even one of two.</summary>
    public static Expr Round(Expr x) => Expr.Of(Op.Round, x);

    public static Expr Floor(Expr x) => Expr.Of(Op.Floor, x);

    public static Expr Ceiling(Expr x) => -Floor(-x);

    public static Expr Truncate(Expr x) => Sign(x) * Floor(Abs(x));

    /// <summary>|x| with the sign of y, that of a zero included; a NaN counts as positive.</summary>
    public static Expr CopySign(Expr x, Expr y) => Select(Or(y < 0, And(Eq(y, 0), 1 / y < 0)), -Abs(x), Abs(x));

    /// <summary>The number farther from 0, the larger of two as far.</summary>
    public static Expr MaxMagnitude(Expr x, Expr y) => Select(Abs(y) < Abs(x), x, Select(Abs(x) < Abs(y), y, Max(x, y)));

    /// <summary>The number nearer to 0, the smaller of two as near.</summary>
    public static Expr MinMagnitude(Expr x, Expr y) => Select(Abs(x) < Abs(y), x, Select(Abs(y) < Abs(x), y, Min(x, y)));

    /// <summary>The error function.</summary>
    public static Expr Erf(Expr x) => Expr.Of(Op.Erf, x);

    /// <summary>log |Γ(x)|.</summary>
    public static Expr LogGamma(Expr x) => Expr.Of(Op.LogGamma, x);

    /// <summary>The derivative of <see cref="LogGamma"/>.</summary>
    public static Expr Digamma(Expr x) => Expr.Of(Op.Digamma, x);

    /// <summary>The derivative of <see cref="Digamma"/>.</summary>
    public static Expr Trigamma(Expr x) => Expr.Of(Op.Trigamma, x);

    /// <summary>The derivative of <see cref="Trigamma"/>.</summary>
    public static Expr Tetragamma(Expr x) => Expr.Of(Op.Tetragamma, x);
}
