using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Tests.Simplification;

/// <summary>A rewrite ships with its numeric proof: on random values both sides are the same number.</summary>
public sealed class RuleTests
{
    private const int Draws = 200;

    private static readonly string[] WildcardNames = ["a", "b", "c", "d", "x", "y"];

    public static TheoryData<string> RuleNames => [.. Rules().Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Both_sides_are_equal(string name)
    {
        Rule rule = Rules().Single(r => r.Name == name);
        Random random = new(5);
        int compared = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            Row row = RandomRow(random);
            if (rule.Positive is { } positive)
            {
                row.Lanes[positive][row.Lane] = Math.Abs(row.Lanes[positive][row.Lane]) + 0.1;
            }

            double pattern = Evaluator.Evaluate(AsSymbols(rule.Pattern), row);
            double replacement = Evaluator.Evaluate(AsSymbols(rule.Replacement), row);
            if (double.IsFinite(pattern))
            {
                compared++;
                Assert.True(Math.Abs(pattern - replacement) <= 1e-9 * Math.Max(1, Math.Abs(pattern)), $"{name}: {pattern} became {replacement}");
            }
        }

        Assert.True(compared > Draws / 2);
    }

    [Fact]
    public void Names_are_unique() => Assert.Equal(Rules().Count(), Rules().Select(r => r.Name).Distinct().Count());

    [Fact]
    public void What_holds_for_positive_numbers_is_not_applied_to_others()
    {
        Expr limit = Expr.Input("limit", Level.Call), x = Expr.Input("x", Level.Lane);
        Expr clamped = Formula.Select(Formula.Abs(x) <= limit, x, limit * Formula.Sign(x));

        Assert.Equal(clamped, Simplifier.Simplify(clamped, RuleSet.Stability));
        Assert.Equal(Formula.Clamp(x, -limit, limit), Simplifier.Simplify(clamped, RuleSet.Stability, ["limit"]));
    }

    [Fact]
    public void Simplification_keeps_the_value_of_random_expressions()
    {
        Random random = new(11);
        for (int draw = 0; draw < 300; draw++)
        {
            Expr expr = RandomExpr(random, 5);
            Row row = RandomRow(random);
            double before = Evaluator.Evaluate(expr, row);
            foreach (RuleSet rules in new[] { RuleSet.Algebra, RuleSet.Stability })
            {
                double after = Evaluator.Evaluate(Simplifier.Simplify(expr, rules), row);
                Assert.True(!double.IsFinite(before) || Math.Abs(before - after) <= 1e-8 * Math.Max(1, Math.Abs(before)), expr.ToString());
            }
        }
    }

    private static IEnumerable<Rule> Rules() => RuleSet.Algebra.Rules.Concat(RuleSet.Stability.Rules);

    // A wildcard stands for a value per lane; where it is a condition, for a comparison.
    private static Expr AsSymbols(Expr pattern) => new Rewriter(node => node switch
    {
        { Op: Op.Wildcard } => Expr.Input(node.Symbol, Level.Lane),
        { Op: Op.Select } when node[0].Op == Op.Symbol => Formula.Select(node[0] < 1, node[1], node[2]),
        _ => node,
    }).Rewrite(pattern);

    private static Row RandomRow(Random random) => new(
        WildcardNames.ToDictionary(name => name, _ => Enumerable.Range(0, 5).Select(_ => Math.Round(random.NextDouble() * 6 - 2, 3)).ToArray()),
        new Dictionary<string, double>(),
        Label: random.Next(5),
        Lane: random.Next(5));

    private static Expr RandomExpr(Random random, int depth)
    {
        if (depth == 0 || random.Next(6) == 0)
        {
            return random.Next(3) == 0 ? random.Next(-1, 3) : Expr.Input(WildcardNames[random.Next(WildcardNames.Length)], Level.Lane);
        }

        Expr a = RandomExpr(random, depth - 1), b = RandomExpr(random, depth - 1), c = RandomExpr(random, depth - 1);
        return random.Next(8) switch
        {
            0 => a + b,
            1 => a - b,
            2 => a * b,
            3 => -a,
            4 => Formula.Abs(a),
            5 => Formula.Select(a < b, c, 0),
            6 => Formula.Max(a, b),
            _ => Formula.Sigmoid(a) - b,
        };
    }
}
