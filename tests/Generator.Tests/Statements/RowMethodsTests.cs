using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Statements;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Statements;

/// <summary>Into which methods a pass over the elements of a row is cut.</summary>
public sealed class RowMethodsTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);

    [Fact]
    public void The_loop_takes_in_a_short_pass() => Assert.Equal(new RowMethods(Vectors: 2, IsInlined: true, InlinesFunctions: true), Methods(40));

    [Fact]
    public void A_longer_one_is_called() => Assert.Equal(new RowMethods(Vectors: 2, IsInlined: false, InlinesFunctions: true), Methods(80));

    [Fact]
    public void Beyond_the_room_for_two_vectors_there_is_one() => Assert.Equal(new RowMethods(Vectors: 1, IsInlined: false, InlinesFunctions: true), Methods(120));

    [Fact]
    public void Beyond_the_room_for_one_vector_functions_are_called() => Assert.Equal(new RowMethods(Vectors: 1, IsInlined: false, InlinesFunctions: false), Methods(400));

    // A chain, which has one variable.
    private static RowMethods Methods(int operations)
    {
        Expr value = Enumerable.Range(1, operations).Aggregate(X, (v, k) => v + k);
        ElementBody body = ElementPasses.Lower(LaneScheduler.Pass([Sum(value)], []), ElementPasses.OfRows(symbol => (symbol.Symbol, "float")));
        Assert.Equal(operations, body.Pass.Values.Count(v => v.Level == Level.Lane && v.Op == Op.Add));
        return RowMethods.Of(body);
    }
}
