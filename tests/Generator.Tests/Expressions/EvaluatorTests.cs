using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Expressions;

/// <summary>The oracle itself, at the points where plain formulas fail.</summary>
public sealed class EvaluatorTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    [Theory]
    [InlineData(new[] { 0, Infinity, 1 }, new[] { 0.0, 1, 0 })]
    [InlineData(new[] { Infinity, Infinity, 1 }, new[] { double.NaN, double.NaN, double.NaN })]
    [InlineData(new[] { -Infinity, -Infinity }, new[] { double.NaN, double.NaN })]
    [InlineData(new[] { double.NaN, 1 }, new[] { double.NaN, double.NaN })]
    [InlineData(new[] { 1000.0, 1000, -Infinity }, new[] { 0.5, 0.5, 0 })]
    public void Softmax_has_its_limits(double[] logits, double[] shares) =>
        Assert.Equal(shares, Evaluator.EvaluateLanes(SoftMax(X), Of(logits)));

    [Fact]
    public void Negative_log_softmax_has_its_limits() =>
        Assert.Equal([Infinity, 0, Infinity], Evaluator.EvaluateLanes(NegativeLogSoftMax(X), Of([0, Infinity, 1])));

    [Theory]
    [InlineData(new[] { -Infinity, -Infinity }, -Infinity)]
    [InlineData(new[] { Infinity, 1, Infinity }, Infinity)]
    [InlineData(new[] { -Infinity, double.NaN }, double.NaN)]
    [InlineData(new[] { -Infinity, 3 }, 3)]
    public void Log_sum_exp_has_a_limit_where_softmax_has_none(double[] logits, double expected)
    {
        Expr kernels = new Expansion(ElementType.Double).Apply(LogSumExp(X));

        Assert.Equal(expected, Evaluator.Evaluate(LogSumExp(X), Of(logits)));
        Assert.Equal(expected, Evaluator.Evaluate(kernels, Of(logits)));
    }

    [Theory]
    [InlineData(1e-20)]
    [InlineData(1e-10)]
    public void Small_numbers_keep_their_digits(double x) =>
        Assert.Equal(x - x * x / 2, Evaluator.Evaluate(LogP1(X), Of([x])), x * 1e-15);

    [Theory]
    [InlineData(1000, 1000, 1)]
    [InlineData(-1000, 0, 0)]
    [InlineData(0, 0.69314718055994530942, 0.5)]
    public void Softplus_and_sigmoid_do_not_overflow(double x, double softplus, double sigmoid)
    {
        Assert.Equal(softplus, Evaluator.Evaluate(Softplus(X), Of([x])), 1e-15);
        Assert.Equal(sigmoid, Evaluator.Evaluate(Sigmoid(X), Of([x])), 1e-15);
    }

    [Fact]
    public void Minimum_and_maximum_give_the_second_operand_at_NaN()
    {
        Row row = new(new Dictionary<string, double[]> { ["x"] = [double.NaN], ["y"] = [1] }, new Dictionary<string, double>());

        Assert.Equal([1, double.NaN, 1, double.NaN], new[] { Min(X, Y), Min(Y, X), Max(X, Y), Max(Y, X) }.Select(e => Evaluator.Evaluate(e, row)));
    }

    [Fact]
    public void Select_does_not_read_the_other_branch() => Assert.Equal(2, Evaluator.Evaluate(Select(X < 1, 2, Expr.Input("unbound", Level.Lane)), Of([0])));

    [Fact]
    public void A_clamp_keeps_NaN() => Assert.Equal(double.NaN, Evaluator.Evaluate(Clamp(X, -1, 1), Of([double.NaN])));

    [Fact]
    public void Reductions_see_every_lane_and_the_label()
    {
        Row row = Of([1, 2, 4]) with { Label = 1 };

        Assert.Equal([7, 3, 4, 4, 2], new[] { Sum(X), SumOfOthers(X), MaxOverLanes(X), NearMax(X), AtLabel(X) }.Select(e => Evaluator.Evaluate(e, row)));
        Assert.Equal([0, 1, 0], Evaluator.EvaluateLanes(Select(IsLabel, 1, 0), row));
    }

    private static Row Of(double[] x) => new(new Dictionary<string, double[]> { ["x"] = x }, new Dictionary<string, double>());
}
