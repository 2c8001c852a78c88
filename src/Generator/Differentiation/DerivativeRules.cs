using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Differentiation;

/// <summary>The partial derivatives of each operation with respect to its operands, in terms of operands x[0], x[1] … and output Ω (the node itself).</summary>
/// <remarks>At a kink the subgradient is 0. An operand after those of a rule is a low part, which has no derivative.</remarks>
internal static class DerivativeRules
{
    private const double LnTwo = 0.69314718055994531;
    private const double LnTen = 2.3025850929940457;
    private const double TwoOverRootPi = 1.1283791670955126;

    /// <summary>Operations whose derivative is 0 wherever it exists.</summary>
    public static HashSet<Op> Constant { get; } =
    [
        Op.Constant, Op.Symbol, Op.Sign, Op.Round, Op.Floor, Op.Less, Op.LessOrEqual, Op.Equal, Op.And, Op.Or, Op.IsLabel,
        Op.SumLow, Op.ProductLow, Op.QuotientLow, Op.LogLow, Op.TanhLow, Op.LogSoftMaxLow,
    ];

    /// <summary>One row per operation.</summary>
    public static Dictionary<Op, Func<Expr, Expr, Expr[]>> Partials { get; } = new()
    {
        [Op.Add] = (x, _) => [1, 1],
        [Op.Subtract] = (x, _) => [1, -1],
        [Op.Multiply] = (x, _) => [x[1], x[0]],
        [Op.Divide] = (x, Ω) => [1 / x[1], -(Ω / x[1])],
        [Op.Negate] = (x, _) => [-1],
        [Op.Absolute] = (x, _) => [Sign(x[0])],
        [Op.SquareRoot] = (x, Ω) => [0.5 / Ω],
        [Op.Minimum] = (x, _) => Sides(x, x[0] < x[1], x[1] < x[0]),
        [Op.Maximum] = (x, _) => Sides(x, x[1] < x[0], x[0] < x[1]),
        [Op.Select] = (x, _) => [0, Select(x[0], 1, 0), Select(x[0], 0, 1)],
        [Op.Exp] = (x, Ω) => [Ω],
        [Op.ExpM1] = (x, _) => [Exp(x[0])],
        [Op.ExpResidual] = (x, _) => [ExpM1(x[0])],
        [Op.Log] = (x, _) => [1 / x[0]],
        [Op.LogHigh] = (x, _) => [1 / x[0]],
        [Op.LogP1] = (x, _) => [1 / (1 + x[0])],
        [Op.LogResidual] = (x, _) => [x[0] / (1 + x[0])],
        [Op.LogRatio] = (x, _) => [1 / x[0], -(1 / x[1])],
        [Op.LogComplementExp] = (x, _) => [-(Exp(x[0]) / Abs(ExpM1(x[0])))],
        [Op.XLogY] = (x, _) => [Log(x[1]), ZeroOver(x[0], x[1])],
        [Op.EntropyTerm] = (x, _) => [LogRatio(1, x[0]) - 1],
        [Op.RelativeEntropyTerm] = (x, _) => [LogRatio(x[0], x[1]) + 1, -ZeroOver(x[0], x[1])],
        [Op.GeneralizedTerm] = (x, _) => [LogRatio(x[0], x[1]), Select(Eq(x[0], 0), 1, (x[1] - x[0]) / x[1])],
        [Op.TanhHigh] = (x, Ω) => [(1 - Ω) * (1 + Ω)],
        [Op.Tanh] = (x, Ω) => [(1 - Ω) * (1 + Ω)],
        [Op.Sinh] = (x, _) => [Cosh(x[0])],
        [Op.Cosh] = (x, _) => [Sinh(x[0])],
        [Op.Asinh] = (x, _) => [1 / Hypot(x[0], 1)],
        [Op.Acosh] = (x, _) => [1 / (Sqrt(x[0] - 1) * Sqrt(x[0] + 1))],
        [Op.Atanh] = (x, _) => [1 / ((1 - x[0]) * (1 + x[0]))],
        [Op.Sin] = (x, _) => [Cos(x[0])],
        [Op.Cos] = (x, _) => [-Sin(x[0])],
        [Op.Tan] = (x, Ω) => [1 + Ω * Ω],
        [Op.Asin] = (x, _) => [1 / Sqrt((1 - x[0]) * (1 + x[0]))],
        [Op.Acos] = (x, _) => [-(1 / Sqrt((1 - x[0]) * (1 + x[0])))],
        [Op.Atan] = (x, _) => [1 / (1 + x[0] * x[0])],
        [Op.Atan2] = (x, _) => [x[1] / Hypot(x[0], x[1]) / Hypot(x[0], x[1]), -(x[0] / Hypot(x[0], x[1]) / Hypot(x[0], x[1]))],
        [Op.Cbrt] = (x, Ω) => [1 / (3 * (Ω * Ω))],
        [Op.Hypot] = (x, Ω) => [Select(Eq(Ω, 0), 0, x[0] / Ω), Select(Eq(Ω, 0), 0, x[1] / Ω)],
        [Op.Pow] = (x, Ω) => [ZeroTimes(x[1], Pow(x[0], x[1] - 1)), ZeroTimes(Ω, Log(x[0]))],
        [Op.Exp2] = (x, Ω) => [LnTwo * Ω],
        [Op.Exp10] = (x, Ω) => [LnTen * Ω],
        [Op.Log2] = (x, _) => [1 / LnTwo / x[0]],
        [Op.Log10] = (x, _) => [1 / LnTen / x[0]],
        [Op.Erf] = (x, _) => [TwoOverRootPi * Exp(-Square(x[0]))],
        [Op.LogGamma] = (x, _) => [Digamma(x[0])],
        [Op.Digamma] = (x, _) => [Trigamma(x[0])],
        [Op.Trigamma] = (x, _) => [Tetragamma(x[0])],
        [Op.Softplus] = (x, _) => [Sigmoid(x[0])],
        [Op.Sigmoid] = (x, Ω) => [Ω * Sigmoid(-x[0])],

        // Row functions, with respect to the lane at hand.
        [Op.Sum] = (x, _) => [1],
        [Op.AtLabel] = (x, _) => [Select(IsLabel, 1, 0)],
        [Op.LogSumExp] = (x, _) => [SoftMax(x[0])],
        [Op.SoftMax] = (x, Ω) => [Ω * SoftMaxComplement(x[0])],
        [Op.SoftMaxComplement] = (x, Ω) => [-(SoftMax(x[0]) * Ω)],
        [Op.Max] = (x, Ω) => [Select(Eq(x[0], Ω), 1, 0)],
    };

    // An exponential is as wrong as its argument.
    private static DoubleWord Square(Expr x) => x * (DoubleWord)x;

    // At a tie the side that no operand changes has the say; two that operands change have half of it each.
    private static Expr[] Sides(Expr x, Expr first, Expr second) => (x[0].Level > Level.Call, x[1].Level > Level.Call) switch
    {
        (true, false) => [Select(first, 1, 0), Select(first, 0, 1)],
        (false, true) => [Select(second, 0, 1), Select(second, 1, 0)],
        _ => [Select(first, 1, Select(second, 0, 0.5)), Select(second, 1, Select(first, 0, 0.5))],
    };

    /// <summary>a/b, and 0 where a is 0, whatever b is.</summary>
    private static Expr ZeroOver(Expr a, Expr b) => Select(Eq(a, 0), 0, a / b);
}
