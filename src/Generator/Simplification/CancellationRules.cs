using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>Equal forms of differences that cancel. They are applied once, to values and derivatives as they are at the end.</summary>
internal static class CancellationRules
{
    private const double LnTwo = 0.69314718055994530942;

    private static readonly Expr A = Expr.Wildcard("a");
    private static readonly Expr B = Expr.Wildcard("b");
    private static readonly Expr C = Expr.Wildcard("c");
    private static readonly Expr X = Expr.Wildcard("x");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("√(1 + x²) − 1", Sqrt(1 + X * X) - 1, Abs(X) * (Abs(X) / (1 + Sqrt(1 + X * X)))),
        new("√(1 + u) − 1", Sqrt(1 + A) - 1, A / (1 + Sqrt(1 + A)), b => !IsSquare(b["a"])),
        new("(1 + x)ᵃ − 1", Pow(1 + X, A) - 1, Select(Abs(X) < 0.5, ExpM1(A * LogP1(X)), Pow(1 + X, A) - 1), b => b["a"].Level <= Level.Call),
        new("1 − (1 + x)ᵃ", 1 - Pow(1 + X, A), Select(Abs(X) < 0.5, -ExpM1(A * LogP1(X)), 1 - Pow(1 + X, A)), b => b["a"].Level <= Level.Call),
        new("(1 + x)ᵃ − 1, in range", Select(C, Pow(1 + X, A), B) - 1, Select(C, Select(Abs(X) < 0.5, ExpM1(A * LogP1(X)), Pow(1 + X, A) - 1), B - 1), b => b["a"].Level <= Level.Call),
        new("1/(1 + x) − 1, in range", Select(C, 1 / (1 + X), B) - 1, Select(C, Select(Abs(X) < 0.5, -(X / (1 + X)), 1 / (1 + X) - 1), B - 1)),
        new("1 − 1/(1 + x), in range", 1 - Select(C, 1 / (1 + X), B), Select(C, Select(Abs(X) < 0.5, X / (1 + X), 1 - 1 / (1 + X)), 1 - B)),
        new("1 − 1/(1 + x)", 1 - 1 / (1 + X), Select(Abs(X) < 0.5, X / (1 + X), 1 - 1 / (1 + X))),
        new("1/(1 + x) − 1", 1 / (1 + X) - 1, Select(Abs(X) < 0.5, -(X / (1 + X)), 1 / (1 + X) - 1)),
        new("1 − (1 − x)²", 1 - (1 - X) * (1 - X), X * (2 - X)),
        new("1 − (1 − x)³", 1 - (1 - X) * (1 - X) * (1 - X), X * (3 - X * (3 - X))),
        new("1 − cos", 1 - Cos(X), 2 * (Sin(0.5 * X) * Sin(0.5 * X))),
        new("cos − 1", Cos(X) - 1, -2 * (Sin(0.5 * X) * Sin(0.5 * X))),
        new("log cosh", Log(Cosh(X)), LogCosh(Abs(X))),
        new("difference of sigmoids", Sigmoid(A) - Sigmoid(B), Select(B <= A, Step(A, B), -Step(B, A))),
    ];

    private static bool IsSquare(Expr expr) => expr.Op == Op.Multiply && expr[0].Equals(expr[1]);

    // cosh x − 1 = (1 − e)²/2e and 2·cosh x = eˣ·(1 + e²), where e = e⁻ˣ and x ≥ 0.
    private static Expr LogCosh(Expr x)
    {
        Expr near = x <= 1, loss = ExpM1(-x), decayed = 1 + loss;
        return LogP1(Select(near, loss * loss / (2 * decayed), decayed * decayed)) + Select(near, 0, x - LnTwo);
    }

    // σ(a) − σ(b) = σ(a)·σ(−b)·(1 − e^(b − a)) for a ≥ b.
    private static Expr Step(Expr a, Expr b) => Sigmoid(a) * Sigmoid(-b) * -ExpM1(b - a);
}
