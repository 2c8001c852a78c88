using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Statements;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Statements;

/// <summary>Into which methods a pass over the elements of a row is cut.</summary>
public sealed class RowMethodsTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    [Fact]
    public void The_loop_takes_in_a_short_pass() => AssertMethods(Chain(X, 40), vectors: 2, isInlined: true);

    [Fact]
    public void A_longer_one_is_called() => AssertMethods(Chain(X, 80), vectors: 2, isInlined: false);

    [Fact]
    public void Beyond_the_room_for_two_vectors_there_is_one() => AssertMethods(Chain(X, 150), vectors: 1, isInlined: false);

    [Fact]
    public void Chains_side_by_side_need_no_second_vector() =>
        AssertMethods(Enumerable.Range(1, 5).Select(k => Chain(X * k, 30)).Aggregate((a, b) => a + b), vectors: 1, isInlined: false);

    [Fact]
    public void A_chain_of_functions_is_computed_for_two_vectors_which_call_them()
    {
        Expr one = Steps(X, 1), two = Steps(one, 2), three = Steps(two, 3);

        RowMethods methods = Methods(three + one * two, ElementPasses.OfRows(Operand));

        Assert.Equal(2, methods.Vectors);
        Assert.True(methods.IsInlined);
        Assert.Equal(3, methods.Called.Count);
    }

    [Fact]
    public void Beyond_the_room_for_one_vector_the_longest_function_is_called()
    {
        Expr[] chains = [Steps(X, 1), .. Enumerable.Range(1, 6).Select(k => Chain(X * k, 40) + Y)];

        RowMethods methods = Methods(chains.Aggregate((a, b) => a + b), ElementPasses.OfRows(Operand));

        Assert.Equal(1, methods.Vectors);
        Assert.Single(methods.Called);
    }

    private static void AssertMethods(Expr value, int vectors, bool isInlined)
    {
        RowMethods methods = Methods(value, ElementPasses.OfFunctions);

        Assert.Equal(vectors, methods.Vectors);
        Assert.Equal(isInlined, methods.IsInlined);
        Assert.Empty(methods.Called);
    }

    private static RowMethods Methods(Expr value, IReadOnlyList<StatementPass> passes) =>
        RowMethods.Of(ElementPasses.Lower(LaneScheduler.Pass([Sum(value)], []), passes));

    private static (string Role, string Type) Operand(Expr symbol) => (symbol.Symbol, "float");

    private static Expr Chain(Expr value, int operations) => Enumerable.Range(1, operations).Aggregate(value, (v, k) => v + k);

    // A function: values with variables, which nothing else reads.
    private static Expr Steps(Expr value, int function) =>
        Enumerable.Range(1, 9).Aggregate(value, (v, k) => Max(v * v + k, Abs(v) + function));
}
