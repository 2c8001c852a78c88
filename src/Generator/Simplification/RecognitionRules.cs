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
        new("log(1 − eˣ)", Log(-ExpM1(X)), LogComplementExp(X)),
        new("log1p(−eˣ)", LogP1(-Exp(X)), LogComplementExp(X)),
        new("log(1 + a·eˣ) is softplus", Log(1 + A * Exp(X)), Softplus(X + Log(A)), b => IsPositive(b["a"])),
        new("log1p(a·eˣ) is softplus", LogP1(A * Exp(X)), Softplus(X + Log(A)), b => IsPositive(b["a"])),
        new("log(a·eˣ)", Log(A * Exp(X)), X + Log(A), b => IsPositive(b["a"])),
        new("max(0, x) + log(1 + e^−|x|) is softplus", Max(0, Y) + Softplus(-Abs(X)), Softplus(Y), b => IsUpToSign(b["x"], b["y"])),
        new("max(0, x) − a + log(1 + e^−|x|) is softplus", Max(0, Y) - A + Softplus(-Abs(X)), Softplus(Y) - A, b => IsUpToSign(b["x"], b["y"])),
        new("max(0, x) + a + log(1 + e^−|x|) is softplus", Max(0, Y) + A + Softplus(-Abs(X)), Softplus(Y) + A, b => IsUpToSign(b["x"], b["y"])),
        new("x + log(1 + e^−2x) is log cosh", X + Softplus(-2 * X), Log(Cosh(X)) + LnTwo, b => IsNumber(b["x"])),
        new("x + log(1 + e^−(2x)) is log cosh", X + Softplus(-(2 * X)), Log(Cosh(X)) + LnTwo, b => IsNumber(b["x"])),
        new("x + 2·log(1 + e⁻ˣ) is log cosh", X + 2 * Softplus(-X), 2 * Log(Cosh(0.5 * X)) + 2 * LnTwo, b => IsNumber(b["x"])),
        new("logarithms of 2 cancel", A + LnTwo - Log(2), A),
        new("cosh |x|", Cosh(Abs(X)), Cosh(X)),
        new("2σ − 1", 2 * Sigmoid(X) - 1, Tanh(0.5 * X)),
        new("1 − 2σ", 1 - 2 * Sigmoid(X), -Tanh(0.5 * X)),
        new("σ(x) − σ(−x)", Sigmoid(X) - Sigmoid(-X), Tanh(0.5 * X)),
        new("1 less what is added to it", 1 + X - 1, X),
        new("complement of a mixture of σ", 1 - (Sigmoid(X) * Y + Sigmoid(-X) * (1 - Y)), Sigmoid(-X) * Y + Sigmoid(X) * (1 - Y)),
        new("complement of a mixture of 1 − σ", 1 - (Sigmoid(-X) * Y + Sigmoid(X) * (1 - Y)), Sigmoid(X) * Y + Sigmoid(-X) * (1 - Y)),
        new("x − log(1 + x)", X - LogP1(X), LogResidual(X), b => Signs.IsNonNegative(b["x"])),
        new("|x|²", Abs(X) * Abs(X), X * X),
        new("constant of a product first", C * X * Y, C * (X * Y), b => b["c"].Op == Op.Constant && IsNumber(b["x"]) && IsNumber(b["y"])),
        new("constant times a quotient", C * X / Y, C * (X / Y), b => b["c"].Op == Op.Constant && IsNumber(b["y"])),
        new("power of an exponential", Pow(Exp(X), A), Exp(A * X), b => b["a"].Level <= Level.Call),
        new("power of σ", Pow(Sigmoid(X), A), Exp(-(A * Softplus(-X))), b => b["a"].Level <= Level.Call),
        new("√σ", Sqrt(Sigmoid(X)), Exp(-(0.5 * Softplus(-X)))),
        new("square over a constant", X * X / C, 1 / C * (X * X), b => b["c"].Op == Op.Constant && IsNumber(b["x"])),
        new("two counts of a logistic", (Y + C) * Softplus(X) - Y * X, C * Softplus(X) + Y * Softplus(-X)),
        new("power of a softmax", Pow(Expr.Of(Op.SoftMax, X), A), Exp(A * (X - Expr.Of(Op.LogSumExp, X))), b => b["a"].Level <= Level.Call),

        new("eˣ − 1 − x", Exp(X) - X - 1, ExpResidual(X)),
        new("expm1 x − x", ExpM1(X) - X, ExpResidual(X)),
        new("eˣ − 1", Exp(X) - 1, ExpM1(X)),
        new("1 − eˣ", 1 - Exp(X), -ExpM1(X)),
        new("eˣ/eʸ", Exp(X) / Exp(Y), Exp(X - Y)),
        new("a·eˣ − a", A * Exp(X) + C, A * ExpM1(X), b => AreOpposite(b["a"], b["c"])),
        new("a − a·eˣ", C - A * Exp(X), -(A * ExpM1(X)), b => b["a"].Op == Op.Constant && b["a"].Equals(b["c"])),
        new("a·eˣ − a, as a difference", A * Exp(X) - C, A * ExpM1(X), b => b["a"].Op == Op.Constant && b["a"].Equals(b["c"])),
        new("a/eˣ", A / Exp(X), A * Exp(-X)),
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
        new("surprisal of what is shifted", Expr.Of(Op.NegativeLogSoftMax, X - Y), Expr.Of(Op.NegativeLogSoftMax, X), IsOfRow),
        new("complement of softmax of what is shifted", Expr.Of(Op.SoftMaxComplement, X - Y), Expr.Of(Op.SoftMaxComplement, X), IsOfRow),
        new("log softmax", Log(Expr.Of(Op.SoftMax, X)), X - Expr.Of(Op.LogSumExp, X)),
        new("softmax by its logarithm", Exp(X - Expr.Of(Op.LogSumExp, X)), Expr.Of(Op.SoftMax, X)),
        new("softmax by its surprisal", Exp(-Expr.Of(Op.NegativeLogSoftMax, X)), Expr.Of(Op.SoftMax, X)),

        // The label's class: functions of what is there are what is there of functions.
        new("exponential at the label", Exp(AtLabel(X)), AtLabel(Exp(X))),
        new("share at the label", AtLabel(X) / Y, AtLabel(X / Y), IsOfRow),
        new("multiple at the label", C * AtLabel(X), AtLabel(C * X), b => IsPositive(b["c"]) && b["x"].Op is not (Op.SoftMax or Op.SoftMaxComplement or Op.NegativeLogSoftMax)),
        new("shifted at the label", AtLabel(X) - Y, AtLabel(X - Y), b => IsOfRow(b) && b["y"].Op == Op.Max),
        new("log softmax at the label", Log(AtLabel(Expr.Of(Op.SoftMax, X))), -AtLabel(Expr.Of(Op.NegativeLogSoftMax, X))),
        new("surprisal at the label", Expr.Of(Op.LogSumExp, X) - AtLabel(X), AtLabel(Expr.Of(Op.NegativeLogSoftMax, X))),
        new("negated surprisal at the label", AtLabel(X) - Expr.Of(Op.LogSumExp, X), -AtLabel(Expr.Of(Op.NegativeLogSoftMax, X))),
        new("softmax at the label", Exp(-AtLabel(Expr.Of(Op.NegativeLogSoftMax, X))), AtLabel(Expr.Of(Op.SoftMax, X))),
        new("complement of softmax at the label", 1 - AtLabel(Expr.Of(Op.SoftMax, X)), AtLabel(Expr.Of(Op.SoftMaxComplement, X))),
        new("power of softmax at the label", Pow(AtLabel(Expr.Of(Op.SoftMax, X)), A), Exp(-(A * AtLabel(Expr.Of(Op.NegativeLogSoftMax, X)))), b => b["a"].Level <= Level.Call),
        new("all others at the label", -ExpM1(-AtLabel(Expr.Of(Op.NegativeLogSoftMax, X))), AtLabel(Expr.Of(Op.SoftMaxComplement, X))),
        new("log of a share", Log(Exp(X) / A), X - Log(A)),
    ];

    private static Expr AtLabel(Expr x) => Expr.Of(Op.AtLabel, x);

    private static bool IsOfRow(IReadOnlyDictionary<string, Expr> bound) => bound["y"].Level < Level.Lane;

    private static bool IsPositive(Expr expr) => expr is { Op: Op.Constant, Value: > 0 };

    private static bool AreOpposite(Expr a, Expr b) => a.Op == Op.Constant && b.Is(-a.Value);

    private static bool IsUpToSign(Expr x, Expr y) => x.Equals(y) || (y.Op == Op.Negate && y[0].Equals(x)) || (x.Op == Op.Negate && x[0].Equals(y));

    private static bool IsNumber(Expr expr) => expr.Op != Op.Constant && expr.Level > Level.Call;
}
