using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>Equal forms that neither overflow nor cancel.</summary>
internal static class StabilityRules
{
    private static readonly Expr D = Expr.Wildcard("d");
    private static readonly Expr X = Expr.Wildcard("x");
    private static readonly Expr Y = Expr.Wildcard("y");

    public static IReadOnlyList<Rule> All { get; } =
    [
        // r² overflows where the other branch is finite; δ comes first in the minimum, so that a NaN survives.
        new("Huber without a square", Select(Abs(X) <= D, 0.5 * (X * X), D * (Abs(X) - 0.5 * D)), Clipped(D, X) * (Abs(X) - 0.5 * Clipped(D, X))) { Positive = "d" },
        new("clamp", Select(Abs(X) <= D, X, D * Sign(X)), Clamp(X, -D, D)) { Positive = "d" },

        new("binary cross-entropy from logits", Softplus(X) - Y * X, ZeroTimes(Unlikely(X, Y), Abs(X)) + LogP1(Exp(-Abs(X)))),
        new("sigmoid minus target", Sigmoid(X) - Y, (1 - Y) * Sigmoid(X) - Y * Sigmoid(-X), b => !b["y"].Is(1)),

        new("complement of sigmoid", 1 - Sigmoid(X), Sigmoid(-X)),
        new("complement of softmax", 1 - SoftMax(X), SoftMaxComplement(X)),
        new("softmax cross-entropy", LogSumExp(X) - AtLabel(X), AtLabel(NegativeLogSoftMax(X))),
        new("softmax minus one-hot", SoftMax(X) - Select(IsLabel, 1, 0), Select(IsLabel, -SoftMaxComplement(X), SoftMax(X))),
    ];

    private static Expr Clipped(Expr limit, Expr x) => Min(limit, Abs(x)).Named("clipped");

    /// <summary>The target's weight on the class that the logit speaks against.</summary>
    private static Expr Unlikely(Expr x, Expr y) => Select(x > 0, 1 - y, y).Named("unlikely");
}
