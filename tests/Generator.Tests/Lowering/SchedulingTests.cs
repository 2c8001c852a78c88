using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Lowering;

public sealed class SchedulingTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);

    [Fact]
    public void A_share_of_the_sum_of_squares_takes_two_passes()
    {
        List<LanePass> passes = Passes(X / Sum(X * X));

        Assert.Equal(2, passes.Count);
        Assert.Equal(Op.Sum, Assert.Single(passes[0].Reductions).Op);
        Assert.Empty(passes[0].Stores);
        Assert.Empty(passes[1].Reductions);
        Assert.Equal("gradient", Assert.Single(passes[1].Stores).Output);
    }

    [Fact]
    public void Independent_reductions_share_a_pass() =>
        Assert.Equal(2, Passes(X * Sum(X) + MaxOverLanes(X)).Count);

    [Fact]
    public void A_reduction_of_a_reduction_takes_one_pass_more() =>
        Assert.Equal(3, Passes(X * Sum(X * MaxOverLanes(X))).Count);

    [Fact]
    public void What_needs_no_reduction_takes_one_pass() => Assert.Single(Passes(X * X));

    [Fact]
    public void Softmax_keeps_its_exponentials_for_the_last_pass()
    {
        List<LanePass> passes = Passes(SoftMax(X));

        Assert.Equal(3, passes.Count);
        Assert.NotNull(passes[1].Kept);
        Assert.DoesNotContain(passes[2].Values, value => value.Equals(X));
    }

    [Fact]
    public void A_last_pass_that_needs_its_operand_too_keeps_nothing() =>
        Assert.All(Passes(SoftMax(X) * X), pass => Assert.Null(pass.Kept));

    [Fact]
    public void Softmax_looks_for_a_number_near_the_maximum_and_tries_again_once_it_has_found_that()
    {
        List<Step> steps = Steps(SoftMax(X));

        LanePass[] passes = [.. steps.OfType<LanePass>()];
        Assert.Equal([true, false, false], passes.Select(pass => pass.IsLook));
        Retry retry = Assert.Single(steps.OfType<Retry>());
        Assert.Equal(Assert.Single(passes[0].Reductions), retry.Near);
        Assert.Contains(retry.Highest, passes[1].Reductions);
        Assert.Equal(steps.IndexOf(passes[1]) + 1, steps.IndexOf(retry));
    }

    [Fact]
    public void A_maximum_is_looked_for_in_every_lane() =>
        Assert.DoesNotContain(Passes(X - MaxOverLanes(X)), pass => pass.IsLook);

    private static List<LanePass> Passes(Expr gradient) => [.. Steps(gradient).OfType<LanePass>()];

    private static List<Step> Steps(Expr gradient)
    {
        KernelMath math = new([new OutputStore("gradient", Level.Lane, gradient)], null, null);
        KernelPlan plan = Planner.Plan(math, ElementType.Double, Axis.Rows, ["x", "gradient"]);
        return [.. plan.Steps.OfType<RowPass>().SelectMany(rows => rows.Body)];
    }
}
