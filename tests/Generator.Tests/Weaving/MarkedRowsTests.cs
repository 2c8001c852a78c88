using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Weaving;

/// <summary>Value and outputs of a row share what they compute of a guarded value, where that changes no number.</summary>
public sealed class MarkedRowsTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);
    private static readonly Expr Guarded = Select(X >= 0, Log(X) * Y, double.NaN);
    private static readonly Expr GuardedX = Select(X >= 0, X, double.NaN);

    [Fact]
    public void The_output_of_a_marked_row_is_computed_of_the_guarded_operand()
    {
        KernelMath math = new GuardedOperands().Apply(Math(Sum(Guarded), Log(X), isMarked: true));

        Assert.Equal(Log(GuardedX), Assert.Single(math.Stores).Value);
        Assert.Equal(SumOverRows(Sum(Log(GuardedX) * Y)), math.Total);
    }

    [Fact]
    public void The_output_of_another_row_is_left_alone_and_no_guard_moves() =>
        Assert.Equal(Roots(Math(Sum(Guarded), Log(X), isMarked: false)), Roots(new GuardedOperands().Apply(Math(Sum(Guarded), Log(X), isMarked: false))));

    [Fact]
    public void A_guard_moves_where_the_output_has_no_function_of_the_operand()
    {
        KernelMath math = new GuardedOperands().Apply(Math(Sum(Guarded), X * Y, isMarked: true));

        Assert.Equal(X * Y, Assert.Single(math.Stores).Value);
        Assert.Equal(SumOverRows(Sum(Log(GuardedX) * Y)), math.Total);
    }

    [Fact]
    public void A_guard_inside_a_function_of_the_row_counts_too()
    {
        Expr guarded = Select(X >= 0, Select(Eq(X, 0), 0, Log(X)), double.NaN), plain = guarded[1];

        KernelMath math = new GuardedOperands().Apply(Math(LogSumExp(guarded), SoftMax(plain), isMarked: true));

        Assert.Equal(LogSumExp(Assert.Single(math.Stores).Value[0]), math.MarkIfNaN);
    }

    [Fact]
    public void A_guard_whose_nan_the_value_loses_guards_no_output()
    {
        KernelMath math = Math(Sum(Select(Y > 0, Guarded, 0)), Log(X), isMarked: true);

        Assert.Equal(Log(X), Assert.Single(MarkedRows.Apply(math).Stores).Value);
    }

    private static KernelMath Math(Expr value, Expr output, bool isMarked) =>
        new([new OutputStore("gradient", Level.Lane, output)], SumOverRows(value), null) { MarkIfNaN = isMarked ? value : null };

    private static Expr[] Roots(KernelMath math) => [.. math.Roots];
}
