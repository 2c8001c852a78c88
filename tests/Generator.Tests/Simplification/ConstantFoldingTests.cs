using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Simplification;

/// <summary>What is known of constants alone is not computed again for each element.</summary>
public sealed class ConstantFoldingTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr IsPositive = X > 0;
    private static readonly Expr Holds = Expr.Of(Op.Less, 0, 1);
    private static readonly Expr Fails = Expr.Of(Op.Less, 1, 0);

    [Fact]
    public void And_of_a_truth_is_the_other_condition()
    {
        Assert.Equal(IsPositive, ConstantFolding.Fold(And(IsPositive, Holds)));
        Assert.Equal(IsPositive, ConstantFolding.Fold(And(Holds, IsPositive)));
    }

    [Fact]
    public void And_of_a_falsehood_is_false() => Assert.Equal(Fails, ConstantFolding.Fold(And(IsPositive, Fails)));

    [Fact]
    public void Or_of_a_falsehood_is_the_other_condition() => Assert.Equal(IsPositive, ConstantFolding.Fold(Or(Fails, IsPositive)));

    [Fact]
    public void Or_of_a_truth_is_true() => Assert.Equal(Holds, ConstantFolding.Fold(Or(IsPositive, Holds)));

    [Fact]
    public void Other_conditions_are_left_alone() => Assert.Null(ConstantFolding.Fold(And(IsPositive, X < 1)));
}
