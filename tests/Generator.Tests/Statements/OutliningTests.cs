using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Statements;
using LossGen.Generator.Weaving;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Statements;

public sealed class OutliningTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);
    private static readonly Expr Scale = Expr.Input("scale", Level.Call);

    [Fact]
    public void An_exponential_is_a_function_of_its_exponent()
    {
        ElementBody body = Lower(Exp(X - Y) + Y * Scale, X - Y);

        ElementFunction function = Assert.Single(body.Functions);
        Assert.Equal("exponential", function.Stem);
        Assert.Equal(X - Y, Assert.Single(function.Inputs));
        Assert.Equal(2, body.SideBySide);
    }

    [Fact]
    public void Two_functions_are_computed_for_four_vectors()
    {
        Expr exponential = Exp(X).Named("power");
        ElementBody body = Lower(exponential + Exp(Y) * exponential, exponential * exponential * Y);

        Assert.Equal(2, body.Calls.Count());
        Assert.Contains(body.Calls, c => c.Value.Name == "power");
        Assert.Equal(4, body.SideBySide);
    }

    [Fact]
    public void The_same_function_of_other_values_is_the_same()
    {
        ElementBody body = Lower(Exp(X) + Scale * Exp(Y), Scale * Exp(X) * Exp(Y));

        ElementFunction function = Assert.Single(body.Functions);
        Assert.Equal(2, body.Calls.Count());
        Assert.All(body.Calls, call => Assert.Same(function, call.Function));
        Assert.Contains(body.Calls, call => Assert.Single(call.Inputs).Equals(X));
        Assert.Contains(body.Calls, call => Assert.Single(call.Inputs).Equals(Y));
    }

    [Fact]
    public void Functions_of_other_constants_are_not_the_same()
    {
        ElementBody body = Lower(Exp(X) + Y * LogP1(Exp(Y)), X * Y);

        Assert.Equal(body.Calls.Count(), body.Functions.Count());
    }

    [Fact]
    public void What_something_else_needs_is_in_no_function()
    {
        Expr shared = X - Y;
        ElementBody body = Lower(Exp(shared) * shared, shared);

        Assert.All(body.Functions, f => Assert.DoesNotContain(shared, f.Steps));
        Assert.Contains(shared, body.Variables);
    }

    [Fact]
    public void What_depends_on_the_call_is_in_no_function()
    {
        ElementBody body = Lower(Exp(X * Scale) * Scale, X);

        Assert.All(body.Functions, f => Assert.All(f.Steps.Append(f.Result), step => Assert.DoesNotContain(Scale, step.Operands)));
    }

    [Fact]
    public void Steps_up_to_the_last_function_are_done_side_by_side_and_operands_are_read_before_anything_is_written()
    {
        ElementBody body = Lower(Exp(X) * Y, Exp(X) + Y);

        Assert.IsType<Call>(body.Wide[^1]);
        Assert.DoesNotContain(body.Statements, s => s is Call);
        Assert.DoesNotContain(body.Wide, s => s is Store or Yield);
        Assert.DoesNotContain(body.Statements.SkipWhile(s => s is not Store), s => s is Load);
    }

    // Each square is used twice, and so has a variable.
    [Fact]
    public void So_many_variables_are_not_inlined()
    {
        Expr sum = Exp(X);
        for (int k = 0; k < 50; k++)
        {
            sum = (sum * sum * Scale).Named($"square{k}") + X;
        }

        Assert.False(Lower(sum, X).IsInlined);
        Assert.True(Lower(Exp(X) * Y, Exp(X) + Y).IsInlined);
    }

    private static ElementBody Lower(Expr term, Expr stored)
    {
        Expansion expansion = new(ElementType.Float);
        LanePass pass = LaneScheduler.Pass([Sum(expansion.Apply(term))], [new OutputStore("gradient", Level.Lane, expansion.Apply(stored))]);
        return ElementPasses.Lower(pass, symbol => (symbol.Symbol, "float"));
    }
}
