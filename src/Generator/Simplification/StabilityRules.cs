using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>Equal forms that neither overflow nor cancel.</summary>
internal static class StabilityRules
{
    private static readonly Expr A = Expr.Wildcard("a");
    private static readonly Expr B = Expr.Wildcard("b");
    private static readonly Expr D = Expr.Wildcard("d");
    private static readonly Expr R = (A - B).Named("r");
    private static readonly Expr X = Expr.Wildcard("x");
    private static readonly Expr Y = Expr.Wildcard("y");

    public static IReadOnlyList<Rule> All { get; } =
    [
        // r² overflows where the other branch is finite, and r where a small δ makes δ·|r| finite.
        new("Huber without overflow", Select(Abs(R) <= D, 0.5 * (R * R), D * (Abs(R) - 0.5 * D)),
            Select(D < 1, Select(Abs(R) < double.PositiveInfinity, Huber(D, R), Abs(D * A - D * B)), Huber(D, R))) { Positive = "d" },
        new("clamp", Select(Abs(X) <= D, X, D * Sign(X)), Clamp(X, -D, D)) { Positive = "d" },

        new("binary cross-entropy from logits", Softplus(X) - Y * X, ZeroTimes(Unlikely(X, Y), Abs(X)) + LogP1(Exp(-Abs(X)))),
        new("sigmoid minus target", Sigmoid(X) - Y, (1 - Y) * Sigmoid(X) - Y * Sigmoid(-X), b => !b["y"].Is(1)),

        new("complement of sigmoid", 1 - Sigmoid(X), Sigmoid(-X)),
        new("complement of softmax", 1 - SoftMax(X), SoftMaxComplement(X)),
        new("softmax cross-entropy", LogSumExp(X) - Expr.Of(Op.AtLabel, X), Expr.Of(Op.AtLabel, NegativeLogSoftMax(X))),
        new("surprisal of a class", LogSumExp(X) - X, NegativeLogSoftMax(X), b => b["x"].Level == Level.Lane),
        new("log softmax of a class", X - LogSumExp(X), -NegativeLogSoftMax(X), b => b["x"].Level == Level.Lane),
        new("softmax minus an indicator", SoftMax(X) - Select(Y, 1, 0), Select(Y, -SoftMaxComplement(X), SoftMax(X))),
        new("softmax minus one-hot", SoftMax(X) - Select(IsLabel, 1, 0), Select(IsLabel, -SoftMaxComplement(X), SoftMax(X))),
    ];

    // The limit comes first in the minimum, so that a NaN survives.
    private static Expr Huber(Expr limit, Expr r)
    {
        Expr clipped = Min(limit, Abs(r)).Named("clipped");
        return clipped * (Abs(r) - 0.5 * clipped);
    }

    /// <summary>The target's weight on the class that the logit speaks against.</summary>
    private static Expr Unlikely(Expr x, Expr y) => Select(x > 0, 1 - y, y).Named("unlikely");
}
