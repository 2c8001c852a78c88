using LossGen.Generator.Expressions;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Simplification;

/// <summary>The logarithm of the probability of a class that is given as the number 0 or 1, as focal losses are written.</summary>
/// <remarks>What stands for the class is looked at, so the derivative by it would be that of one class: the rules are for derivatives by others.</remarks>
internal static class LabelRules
{
    private static readonly Expr X = Expr.Wildcard("x");
    private static readonly Expr Y = Expr.Wildcard("y");

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("log of a mixture of σ", Log(Sigmoid(X) * Y + Sigmoid(-X) * (1 - Y)), LogOfMixture(X)),
        new("log of a mixture of 1 − σ", Log(Sigmoid(-X) * Y + Sigmoid(X) * (1 - Y)), LogOfMixture(-X)),
    ];

    private static Expr LogOfMixture(Expr x) =>
        Select(Eq(Y, 1), -Softplus(-x), Select(Eq(Y, 0), -Softplus(x), Log(Sigmoid(x) * Y + Sigmoid(-x) * (1 - Y))));
}
