using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Statements;
using LossGen.Generator.Weaving;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Statements;

public sealed class ElementBodyTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    public static TheoryData<string> Bodies => ["square", "chain", "late operand", "shared condition"];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Every_step_of_the_lowering_keeps_the_order(string name)
    {
        (Expr term, Expr stored) = Math(name);
        LanePass pass = LaneScheduler.Pass([Sum(term)], [new OutputStore("gradient", Level.Lane, stored)]);
        List<string> steps = [];

        ElementBody body = ElementPasses.Lower(pass, symbol => (symbol.Symbol, "float"), (step, result) =>
        {
            steps.Add(step);
            AssertOrdered(result);
        });

        Assert.Equal(["values", "functions", "same functions", "stores", "terms", "side by side"], steps);
        Assert.Single(body.Statements.OfType<Store>());
        Assert.Equal(term, Assert.Single(body.Statements.OfType<Yield>()).Value);
    }

    [Fact]
    public void Stores_come_as_soon_as_the_value_is_known_and_the_operands_are_read()
    {
        LanePass pass = LaneScheduler.Pass([Sum((X * Y).Named("loss") * X)], [new OutputStore("gradient", Level.Lane, X + Y)]);

        string text = ElementPasses.Lower(pass, symbol => (symbol.Symbol, "float")).ToString();

        int store = text.IndexOf("store", StringComparison.Ordinal);
        Assert.True(text.LastIndexOf("load", StringComparison.Ordinal) < store);
        Assert.True(store < text.IndexOf("yield", StringComparison.Ordinal));
    }

    private static (Expr Term, Expr Stored) Math(string name) => name switch
    {
        "square" => (X * X, 2 * X),
        "chain" => (Abs(X - Y) + Sqrt(X), Min(1, Max(-1, X - Y))),
        "late operand" => (X * (X + (X - Y)), X),
        _ => (Select(X < Y, X, Y), Select(X < Y, 1.0, -1.0 * X)),
    };

    // Operands before users, each value once, nothing read after an output was written over it.
    private static void AssertOrdered(ElementBody body)
    {
        HashSet<Expr> known = [];
        HashSet<Expr> variables = [.. body.Variables];
        bool stored = false;
        foreach (Statement statement in body.Statements)
        {
            Expr used = statement switch { Load load => load.Value, Let let => let.Value, Store store => store.Value, Yield term => term.Value, _ => 0 };
            Assert.All(statement is Load ? [] : Used(used, variables, isRoot: statement is Let), value => Assert.Contains(value, known));
            Assert.False(stored && statement is Load);
            stored |= statement is Store;
            if (ElementBody.Defined(statement) is { } defined)
            {
                Assert.True(known.Add(defined));
            }
        }
    }

    private static IEnumerable<Expr> Used(Expr value, HashSet<Expr> variables, bool isRoot) =>
        !isRoot && variables.Contains(value) ? [value] : value.Operands.SelectMany(o => Used(o, variables, isRoot: false));
}
