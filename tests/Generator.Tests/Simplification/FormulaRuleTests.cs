using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Tests.Simplification;

/// <summary>The numeric proof of the rules for formulas: over many magnitudes both sides are the same number, wherever the pattern keeps its digits.</summary>
public sealed class FormulaRuleTests
{
    private const int Draws = 600;

    private static readonly RuleSet[] Sets = [RuleSet.Recognition, RuleSet.Labels, RuleSet.EarlyRange, RuleSet.LateRange, RuleSet.Cancellation];

    public static TheoryData<string> RuleNames => [.. Rules().Select(rule => rule.Name)];

    public static TheoryData<string> SlopeNames => [.. SlopeRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Both_sides_are_equal(string name)
    {
        Rule rule = Rules().Single(candidate => candidate.Name == name);
        Expr pattern = AsSymbols(rule.Pattern), replacement = AsSymbols(rule.Replacement);
        Random random = new(5);
        int compared = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            Row row = RandomRow(random, draw, steps: 6, name);
            double before = Evaluator.Evaluate(pattern, row), after = Evaluator.Evaluate(replacement, row);
            if (double.IsFinite(before) && Math.Abs(before) < (name == "log(1 − σ)" ? 20 : 1e8))
            {
                compared++;
                Assert.True(Math.Abs(before - after) <= 1e-5 * Math.Max(1, Math.Abs(before)), $"{name}, draw {draw}: {before} became {after}");
            }
        }

        Assert.InRange(compared, Draws / 20, Draws);
    }

    [Theory]
    [MemberData(nameof(SlopeNames))]
    public void A_slope_is_that_of_its_pattern(string name)
    {
        Rule rule = SlopeRules.All.Single(candidate => candidate.Name == name);
        Expr pattern = AsSymbols(rule.Pattern), slope = AsSymbols(rule.Replacement);
        Random random = new(5);
        int compared = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            Row row = RandomRow(random, draw, steps: 3, name);
            double x = row.Lanes["x"][row.Lane], step = 1e-5 * Math.Max(1e-3, Math.Abs(x));
            double difference = (At(x + step) - At(x - step)) / (2 * step), value = Evaluator.Evaluate(slope, row);
            if (double.IsFinite(difference) && Math.Abs(At(x)) < 1e3 && Math.Abs(difference) < 1e3)
            {
                compared++;
                Assert.True(Math.Abs(difference - value) <= 1e-4 * Math.Max(1, Math.Abs(value)), $"{name}: {difference}, by the rule {value}");
            }

            double At(double place)
            {
                row.Lanes["x"][row.Lane] = place;
                double result = Evaluator.Evaluate(pattern, row);
                row.Lanes["x"][row.Lane] = x;
                return result;
            }
        }

        Assert.InRange(compared, Draws / 20, Draws);
    }

    private static IEnumerable<Rule> Rules() => Sets.SelectMany(set => set.Rules).Except(RuleSet.Algebra.Rules);

    // What the conditions of some rules tie together.
    private static void Tie(string name, Dictionary<string, double[]> lanes)
    {
        if (name is "a·eˣ − a")
        {
            lanes["c"] = [.. lanes["a"].Select(a => -a)];
        }
        else if (name is "a − a·eˣ" or "a·eˣ − a, as a difference")
        {
            lanes["c"] = lanes["a"];
        }
        else if (name.StartsWith("max(0, x)", StringComparison.Ordinal))
        {
            lanes["y"] = lanes["x"];
        }
        else if (name is "x − log(1 + x)")
        {
            lanes["x"] = [.. lanes["x"].Select(Math.Abs)];
        }
    }

    private static Expr AsSymbols(Expr pattern) => new Rewriter(node => node switch
    {
        { Op: Op.Wildcard } => Expr.Input(node.Symbol, Level.Lane),
        { Op: Op.Select } when node[0].Op == Op.Symbol => Formula.Select(node[0] < 1, node[1], node[2]),
        _ => node,
    }).Rewrite(pattern);

    // Magnitudes from far below to far above 1, both signs, and 0 and 1 of classes now and then. What stands for settings is positive and modest,
    // and y is the same in the whole row, as what is taken off it.
    private static Row RandomRow(Random random, int draw, int steps, string name)
    {
        Dictionary<string, double[]> lanes = new()
        {
            ["a"] = Repeated(Setting()),
            ["b"] = Repeated(Setting()),
            ["c"] = Repeated(Setting()),
            ["x"] = [.. Enumerable.Range(0, 5).Select(_ => Number())],
            ["y"] = Repeated(Number()),
        };
        Tie(name, lanes);
        return new(lanes, new Dictionary<string, double>(), Label: random.Next(5), Lane: random.Next(5));

        double Number() => draw % 7 == 0 ? random.Next(2) : (random.Next(3) == 0 ? -1 : 1) * Math.Pow(10, (random.NextDouble() - 0.6) * steps);
        double Setting() => 0.05 + 4 * random.NextDouble();
        static double[] Repeated(double number) => [.. Enumerable.Repeat(number, 5)];
    }
}
