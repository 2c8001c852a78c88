using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Differentiation;

/// <summary>Products and quotients whose derivative has a short form, which the product rule and the quotient rule would write as a difference of nearly equal terms.</summary>
/// <remarks>All but x stays as it is; the derivatives are by x.</remarks>
internal static class SlopeRules
{
    private static readonly Expr A = Expr.Wildcard("a");
    private static readonly Expr B = Expr.Wildcard("b");
    private static readonly Expr C = Expr.Wildcard("c");
    private static readonly Expr X = Expr.Wildcard("x");

    /// <summary>Pattern and derivative.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. OfSquare("c + x²", X * X, 1),
        .. OfSquare("c + b·x²", B * (X * X), B),
        .. OfPower("c + x²", X * X),
        .. OfPower("c + b·x²", B * (X * X)),
        new("slope of x/(c + x)", X / (C + X), C / (C + X) / (C + X)),
    ];

    private static IEnumerable<Rule> OfSquare(string name, Expr square, Expr factor)
    {
        Expr sum = C + square;
        return
        [
            .. Scaled($"x/√({name})", X / Sqrt(sum), C / Sqrt(sum) / sum),
            .. Scaled($"x/({name})", X / sum, (C - square) / sum / sum),
            .. Scaled($"x/({name})²", X / sum / sum, (C - 3 * square) / sum / sum / sum),
            new($"slope of a/({name})", A / sum, -2 * A * factor * (X / sum / sum)),
            new($"slope of x²/({name})", X * X / sum, 2 * C * (X / sum / sum)),
        ];
    }

    private static IEnumerable<Rule> OfPower(string name, Expr square)
    {
        Expr sum = C + square;
        return [new($"slope of x·({name})ᵃ", X * Pow(sum, A), Pow(sum, A) * ((C + (1 + 2 * A) * square) / sum))];
    }

    private static IEnumerable<Rule> Scaled(string name, Expr pattern, Expr slope) =>
    [
        new($"slope of {name}", pattern, slope),
        new($"slope of a·{name}", Times(pattern), A * slope),
    ];

    // The factor stands in the innermost numerator, as people write it.
    private static Expr Times(Expr quotient) => quotient.Op == Op.Divide ? Times(quotient[0]) / quotient[1] : A * quotient;
}
