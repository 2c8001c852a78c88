using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Weaving;

/// <summary>A guard of a result becomes one of an operand, where that says the same.</summary>
public sealed class GuardedOperandsTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    [Fact]
    public void A_guard_moves_to_the_operand_whose_nan_reaches_the_result()
    {
        Expr guard = Select(And(X >= 0, X <= 1), X, double.NaN);

        Assert.Equal(guard * guard + Y, Moved(Select(And(X >= 0, X <= 1), X * X + Y, double.NaN)));
    }

    [Fact]
    public void A_guard_stays_where_a_nan_of_the_operand_would_be_lost()
    {
        Expr guarded = Select(X >= 0, Select(X > 1, Y, 0), double.NaN);

        Assert.Equal(guarded, Moved(guarded));
    }

    [Fact]
    public void A_guard_stays_where_the_operand_is_used_only_inside_a_reduction()
    {
        Expr guarded = Select(X >= 0, Y * Sum(X), double.NaN);

        Assert.Equal(guarded, Moved(guarded));
    }

    [Fact]
    public void A_condition_of_the_row_does_not_move()
    {
        Expr guarded = Select(MaxOverLanes(X) >= 0, X + Y, double.NaN);

        Assert.Equal(guarded, Moved(guarded));
    }

    [Fact]
    public void Another_choice_is_no_guard()
    {
        Expr choice = Select(X >= 0, X, 0.0);

        Assert.Equal(choice, Moved(choice));
    }

    private static Expr Moved(Expr expr) => new GuardedOperands().Apply(expr);
}
