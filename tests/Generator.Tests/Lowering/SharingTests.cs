using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Lowering;

/// <summary>What passes over a row have in common is computed by the first of them.</summary>
public sealed class SharingTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);

    [Fact]
    public void Later_passes_read_what_the_first_one_has_computed()
    {
        Expr value = Long(X, 40), highest = MaxOverLanes(value), total = Sum(value - highest);

        Sharing sharing = Assert.IsType<Sharing>(Sharing.Of([Pass(highest), Pass(total)]));

        Assert.Equal(0, sharing.Pass);
        Assert.Equal(value, Assert.Single(sharing.Stores).Value);
        Assert.Equal(highest, sharing.Apply(highest));
        Assert.Equal(Sum(Expr.Input("shared0", Level.Lane) - highest), sharing.Apply(total));
    }

    [Fact]
    public void What_takes_a_number_of_the_row_is_kept_from_the_first_pass_that_knows_it()
    {
        Expr mean = Sum(X), value = Long(X * mean, 40), highest = MaxOverLanes(value), total = Sum(value - highest);

        Sharing sharing = Assert.IsType<Sharing>(Sharing.Of([Pass(mean), Pass(highest), Pass(total)]));

        Assert.Equal(1, sharing.Pass);
        Assert.Equal(mean, sharing.Apply(mean));
        Assert.Equal(value, Assert.Single(sharing.Stores).Value);
    }

    [Fact]
    public void What_is_computed_soon_is_computed_again()
    {
        Expr value = Long(X, 10), highest = MaxOverLanes(value);

        Assert.Null(Sharing.Of([Pass(highest), Pass(Sum(value - highest))]));
    }

    [Fact]
    public void No_more_than_two_values_are_kept()
    {
        Expr[] values = [Long(X, 40), Long(X + 1, 40), Long(X + 2, 40)];
        Expr highest = MaxOverLanes(values[0] * values[1] * values[2] - Sum(X));

        Assert.Null(Sharing.Of([Pass(highest), Pass(Sum((values[0] - highest) * (values[1] - highest) * (values[2] - highest)))]));
    }

    [Fact]
    public void Renyi_takes_its_logarithms_once()
    {
        string[] passes = Plans.Passes(
            "[Divergence(DivergenceKind.Renyi)] public static partial double M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> gradient);");

        Assert.Equal(4, passes.Length);
        Assert.Contains("stores shared0, shared1", passes[0], StringComparison.Ordinal);
        Assert.All(passes[1..3], pass => Assert.DoesNotContain("Divide", pass, StringComparison.Ordinal));
    }

    private static LanePass Pass(Expr reduction) => LaneScheduler.Pass([reduction], []);

    private static Expr Long(Expr value, int steps) => Enumerable.Range(1, steps).Aggregate(value, (v, k) => Max(v * v, k));
}
