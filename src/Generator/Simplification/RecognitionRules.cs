using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>What people write in the words of a language that has no better one, as the functions that they mean.</summary>
/// <remarks>
/// They are applied before differentiation, so that derivatives come out in stable forms too. Each is an identity of real numbers wherever
/// both sides exist.
/// </remarks>
internal static class RecognitionRules
{
    private const double LnTwo = 0.69314718055994530942, LnTen = 2.30258509299404568402;

    private static readonly Expr A = Expr.Wildcard("a");
    private static readonly Expr C = Expr.Wildcard("c");
    private static readonly Expr Y = Expr.Wildcard("y");
    private static readonly Expr X = Expr.Wildcard("x");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("log(1 + eˣ) is softplus", Log(1 + Exp(X)), Softplus(X)),
        new("log1p(eˣ) is softplus", LogP1(Exp(X)), Softplus(X)),
        new("eˣ/(1 + eˣ) is σ", Exp(X) / (1 + Exp(X)), Sigmoid(X)),
        new("1/(1 + e⁻ˣ) is σ", 1 / (1 + Exp(-X)), Sigmoid(X)),
        new("1/(1 + eˣ) is σ", 1 / (1 + Exp(X)), Sigmoid(-X)),
        new("a/(1 + eˣ) is a·σ", A / (1 + Exp(X)), A * Sigmoid(-X)),
        new("½(1 + tanh x) is σ", 0.5 * (1 + Tanh(X)), Sigmoid(2 * X)),
        new("1 − σ", 1 - Sigmoid(X), Sigmoid(-X)),
        new("log σ", Log(Sigmoid(X)), -Softplus(-X)),
        new("log(1 − σ)", LogP1(-Sigmoid(X)), -Softplus(X)),
        new("log eˣ", Log(Exp(X)), X),
        new("log(1 + x)", Log(1 + X), LogP1(X), b => IsNumber(b["x"])),
        new("log(1 − x)", Log(1 - X), LogP1(-X), b => IsNumber(b["x"])),
        new("log₂(1 + x)", Log2(1 + X), 1 / LnTwo * LogP1(X), b => IsNumber(b["x"])),
        new("log₁₀(1 + x)", Log10(1 + X), 1 / LnTen * LogP1(X), b => IsNumber(b["x"])),
        new("eˣ − 1 − x", Exp(X) - X - 1, ExpResidual(X)),
        new("expm1 x − x", ExpM1(X) - X, ExpResidual(X)),
        new("eˣ − 1", Exp(X) - 1, ExpM1(X)),
        new("1 − eˣ", 1 - Exp(X), -ExpM1(X)),
        new("eˣ/eʸ", Exp(X) / Exp(Y), Exp(X - Y)),
        new("eˣ·eʸ", Exp(X) * Exp(Y), Exp(X + Y), b => !b["x"].Equals(b["y"])),
        new("√eˣ", Sqrt(Exp(X)), Exp(0.5 * X)),
        new("choice of σ", Select(C, Sigmoid(X), Sigmoid(Y)), Sigmoid(Select(C, X, Y))),
        new("sinh/cosh", Sinh(X) / Cosh(X), Tanh(X)),
        new("slope of log cosh", 1 / Cosh(X) * Sinh(X), Tanh(X)),
        new("factored 1 − tanh²", (1 - Tanh(X)) * (1 + Tanh(X)), 4 * (Sigmoid(2 * X) * Sigmoid(-(2 * X)))),
        new("½eˣ − ½e⁻ˣ", 0.5 * Exp(X) - 0.5 * Exp(-X), Sinh(X)),
        new("½(eˣ + e⁻ˣ)", 0.5 * (Exp(X) + Exp(-X)), Cosh(X)),
        new("(eˣ + e⁻ˣ)/2", (Exp(X) + Exp(-X)) / 2, Cosh(X)),
        new("1 − tanh²", 1 - Tanh(X) * Tanh(X), 4 * (Sigmoid(2 * X) * Sigmoid(-(2 * X)))),

        // Rows, with the maximum or anything else of the row taken off first.
        new("log Σ exp", Log(Sum(Exp(X))), Expr.Of(Op.LogSumExp, X)),
        new("log Σ exp of what is shifted", Expr.Of(Op.LogSumExp, X - Y), Expr.Of(Op.LogSumExp, X) - Y, b => IsOfRow(b)),
        new("shifted back", Y + (A - Y), A),
        new("shifted back, in the other order", A - Y + Y, A),
        new("taken off both", A - Y - (X - Y), A - X),
        new("softmax", Exp(X) / Sum(Exp(X)), Expr.Of(Op.SoftMax, X)),
        new("softmax of what is shifted", Expr.Of(Op.SoftMax, X - Y), Expr.Of(Op.SoftMax, X), b => IsOfRow(b)),
        new("log softmax", Log(Expr.Of(Op.SoftMax, X)), X - Expr.Of(Op.LogSumExp, X)),
        new("log of a share", Log(Exp(X) / A), X - Log(A)),
    ];

    private static bool IsOfRow(IReadOnlyDictionary<string, Expr> bound) => bound["y"].Level < Level.Lane;

    private static bool IsNumber(Expr expr) => expr.Op != Op.Constant && expr.Level > Level.Call;
}
