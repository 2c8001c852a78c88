using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>Squares that leave the range of their type on the way to a root or a logarithm that does not.</summary>
/// <remarks>They are applied once, because what takes a pattern's place contains the pattern.</remarks>
internal static class RangeRules
{
    // From 2³⁰ on 1 beside a square is nothing, in double too, and squares of squares of less have room in float.
    private const double Far = 1 << 30;

    // What is less than this is nothing beside the square of what is far.
    private const double Modest = 64;

    private const int FarthestOfFloat = 70, FarthestOfDouble = 600;

    private static readonly Expr A = Expr.Wildcard("a");
    private static readonly Expr B = Expr.Wildcard("b");
    private static readonly Expr C = Expr.Wildcard("c");
    private static readonly Expr X = Expr.Wildcard("x");
    private static readonly Expr Y = Expr.Wildcard("y");

    /// <summary>Before differentiation, so that derivatives are in range too.</summary>
    public static IReadOnlyList<Rule> Early { get; } =
    [
        new("log(1 + x²) far out", LogP1(X * X), Select(Abs(X) < Far, LogP1(X * X), 2 * Log(Abs(X)))),
        new("log(1 + x²/a) far out", LogP1(X * X / A), Select(Abs(X) < Far, LogP1(X * X / A), 2 * Log(Abs(X)) - Log(A)), b => IsModest(b["a"])),
        new("log(1 + a·x²) far out", LogP1(A * (X * X)), Select(Abs(X) < Far, LogP1(A * (X * X)), 2 * Log(Abs(X)) + Log(A)), b => IsModest(b["a"])),
        new("log(a + x²) far out", Log(A + X * X), Select(Abs(X) < Far, Log(A + X * X), 2 * Log(Abs(X))), b => IsModest(b["a"])),
        new("x²/(1 + x²) far out", X * X / (1 + X * X), Select(Abs(X) < Far, X * X / (1 + X * X), 1 - 1 / (X * X))),
        new("x²/(a + x²) far out", X * X / (A + X * X), Select(Abs(X) < Far, X * X / (A + X * X), 1 - A / (X * X)), b => IsModest(b["a"])),
        new("x²/(a + b·x²) far out", X * X / (A + B * (X * X)), Select(Abs(X) < Far, X * X / (A + B * (X * X)), 1 / B - A / B / B / (X * X)), b => IsModest(b["a"]) && IsModest(b["b"])),
        new("1/(1 + x²) far out", 1 / (1 + X * X), Select(Abs(X) < Far, 1 / (1 + X * X), 1 / (X * X))),
        new("1/(a + b·x²) far out", 1 / (A + B * (X * X)), Select(Abs(X) < Far, 1 / (A + B * (X * X)), 1 / B / (X * X)), b => IsModest(b["a"]) && IsModest(b["b"])),
        new("(a + x²)ᶜ far out", Pow(A + X * X, C), Select(Abs(X) < Far, Pow(A + X * X, C), Pow(Abs(X), 2 * C)), b => IsModest(b["a"]) && b["c"].Op == Op.Constant),
        new("(a + b·x²)ᶜ far out", Pow(A + B * (X * X), C), Select(Abs(X) < Far, Pow(A + B * (X * X), C), Pow(B, C) * Pow(Abs(X), 2 * C)), b => IsModest(b["a"]) && IsModest(b["b"]) && b["c"].Op == Op.Constant),
    ];

    /// <summary>At the end: the derivatives of a root are quotients by the root.</summary>
    public static IReadOnlyList<Rule> Late { get; } =
    [
        new("√(x² + y²) by a common scale", Sqrt(X * X + Y * Y), Scaled(X, Y, Step(Max(Abs(X), Abs(Y)))), b => Varies(b["x"]) || Varies(b["y"])),
        new("√(x² + a) far out", Sqrt(X * X + A), Select(Abs(X) < Far, Sqrt(X * X + A), Abs(X)), b => IsModest(b["a"])),
    ];

    private static Expr Scaled(Expr x, Expr y, Expr scale) => Sqrt(scale * x * (scale * x) + scale * y * (scale * y)) / scale;

    // Powers of two, which cost no digit.
    private static Expr Step(Expr largest) => Select(
        largest < 1 / Far, Select(largest < Power(-FarthestOfDouble / 2), Power(FarthestOfDouble), Power(FarthestOfFloat)),
        Select(largest < Far, 1, Select(largest < Power(FarthestOfDouble / 2), Power(-FarthestOfFloat), Power(-FarthestOfDouble))));

    private static double Power(int exponent) => BitConverter.Int64BitsToDouble((long)(1023 + exponent) << 52);

    private static bool Varies(Expr expr) => expr.Level > Level.Call;

    private static bool IsModest(Expr expr) => expr is { Op: Op.Constant, Value: > 0 and < Modest };
}
