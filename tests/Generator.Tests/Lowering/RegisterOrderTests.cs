using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Tests.Lowering;

/// <summary>Values are ordered so that few of them wait.</summary>
public sealed class RegisterOrderTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    [Fact]
    public void Operands_come_before_their_users()
    {
        Expr loss = Chain(X - Y, 6) * Y;
        (List<Expr> values, _) = RegisterOrder.Of([loss], [X * loss]);

        foreach ((Expr value, int i) in values.Select((value, i) => (value, i)))
        {
            Assert.All(value.Operands.Where(o => o.Level == Level.Lane), operand => Assert.InRange(values.IndexOf(operand), 0, i - 1));
        }
    }

    [Fact]
    public void A_result_that_frees_registers_comes_before_one_that_needs_them()
    {
        // What is stored takes x and y along; behind the sum of chains both would wait for it.
        Expr stored = (X - Y) * 2;
        Expr reduced = Chain(X, 3) + Chain(X + 1, 3) * Chain(X + 2, 3);
        (List<Expr> values, int waiting) = RegisterOrder.Of([reduced], [stored]);

        Assert.True(values.IndexOf(stored) < values.IndexOf(reduced));
        Assert.InRange(waiting, 3, 4);
    }

    [Fact]
    public void Nothing_is_stored_before_the_last_operand_has_been_read()
    {
        (List<Expr> values, _) = RegisterOrder.Of([X * Y], [X]);

        Assert.Equal(values.IndexOf(Y), RegisterOrder.FirstStore(values));
    }

    private static Expr Chain(Expr x, int length) => length == 0 ? x : Chain(x * x + 1, length - 1);
}
