using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Tests.Frontend;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Lowering;

/// <summary>Passes that differ in the numbers of the row alone have one text.</summary>
public sealed class PassFormTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr One = MaxOverLanes(X);
    private static readonly Expr Two = Sum(X);

    [Fact]
    public void The_numbers_that_a_pass_is_given_do_not_matter()
    {
        PassForm one = Form(Sum(X * One)), two = Form(Sum(X * Two));

        Assert.True(one.IsSameAs(two));
        Assert.Equal(One, Assert.Single(one.Given));
        Assert.Equal(Two, Assert.Single(two.Given));
    }

    [Fact]
    public void Their_places_do() => Assert.False(Form(Sum(X * One + One)).IsSameAs(Form(Sum(X * One + Two))));

    [Fact]
    public void So_does_the_reduction() => Assert.False(Form(Sum(X * One)).IsSameAs(Form(MaxOverLanes(X * One))));

    [Fact]
    public void So_does_the_arithmetic() => Assert.False(Form(Sum(X * One)).IsSameAs(Form(Sum(X + One))));

    [Fact]
    public void A_condition_is_no_number() => Assert.False(Form(Sum(Select(One > 0, X, 0))).IsSameAs(Form(Sum(Select(X > One, X, 0)))));

    [Fact]
    public void The_steps_of_sparsemax_have_one_struct()
    {
        string text = Assert.Single(GeneratorRun.Run(GeneratorRun.InClass(
            "[Loss(Kind.Sparsemax)] public static partial double M(ReadOnlySpan<float> scores, ReadOnlySpan<int> labels, int classes, Span<float> gradient);"))
            .GeneratedSources).SourceText.ToString();

        Assert.True(text.Split("file struct MRowsPass").Length < 10);
        Assert.Contains("MRowsPass4<R> pass20 = default;", text, StringComparison.Ordinal);
    }

    private static PassForm Form(Expr reduction) => new(LaneScheduler.Pass([reduction], []));
}
