using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Differentiation;

/// <summary>The partial derivatives of each operation with respect to its operands, in terms of operands x[0], x[1] … and output Ω (the node itself).</summary>
/// <remarks>At a kink the subgradient is 0. An operand after those of a rule is a low part, which has no derivative.</remarks>
internal static class DerivativeRules
{
    /// <summary>Operations whose derivative is 0 wherever it exists.</summary>
    public static HashSet<Op> Constant { get; } =
    [
        Op.Constant, Op.Symbol, Op.Sign, Op.Less, Op.LessOrEqual, Op.Equal, Op.And, Op.Or, Op.IsLabel,
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
        [Op.Softplus] = (x, _) => [Sigmoid(x[0])],
        [Op.Sigmoid] = (x, Ω) => [Ω * Sigmoid(-x[0])],

        // Row functions, with respect to the lane at hand.
        [Op.Sum] = (x, _) => [1],
        [Op.AtLabel] = (x, _) => [Select(IsLabel, 1, 0)],
        [Op.LogSumExp] = (x, _) => [SoftMax(x[0])],
        [Op.SoftMax] = (x, Ω) => [Ω * SoftMaxComplement(x[0])],
        [Op.Max] = (x, Ω) => [Select(Eq(x[0], Ω), 1, 0)],
    };

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
