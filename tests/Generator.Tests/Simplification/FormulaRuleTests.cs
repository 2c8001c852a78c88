using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Simplification;

namespace LossGen.Generator.Tests.Simplification;

/// <summary>The numeric proof of the rules for formulas: over many magnitudes both sides are the same number, wherever the pattern keeps its digits.</summary>
public sealed class FormulaRuleTests
{
    private const int Draws = 600;

    private static readonly string[] WildcardNames = ["a", "b", "c", "x", "y"];

    private static readonly RuleSet[] Sets = [RuleSet.Recognition, RuleSet.Labels, RuleSet.EarlyRange, RuleSet.LateRange, RuleSet.Cancellation];

    public static TheoryData<string> RuleNames => [.. Rules().Select(rule => rule.Name)];

    public static TheoryData<string> SlopeNames => [.. SlopeRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Both_sides_are_equal(string name)
    {
        Rule rule = Rules().Single(candidate => candidate.Name == name);
        int compared = Compared(rule, (row, pattern) => Evaluator.Evaluate(AsSymbols(pattern), row));

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
            Row row = RandomRow(random, draw, steps: 3);
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

    private static int Compared(Rule rule, Func<Row, Expr, double> evaluate)
    {
        Random random = new(5);
        int compared = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            Row row = RandomRow(random, draw, steps: 6);
            Dictionary<string, Expr> bound = WildcardNames.ToDictionary(wildcard => wildcard, wildcard => (Expr)row.Lanes[wildcard][row.Lane]);
            if (!Holds(rule, bound))
            {
                continue;
            }

            double pattern = evaluate(row, rule.Pattern), replacement = evaluate(row, rule.Replacement);
            if (double.IsFinite(pattern) && Math.Abs(pattern) < 1e8)
            {
                compared++;
                Assert.True(Math.Abs(pattern - replacement) <= 1e-7 * Math.Max(1, Math.Abs(pattern)), $"{rule.Name} at {string.Join(", ", bound)}: {pattern} became {replacement}");
            }
        }

        return compared;
    }

    // Conditions on levels hold for symbols, those on numbers for constants; what is positive is so in the draw.
    private static bool Holds(Rule rule, Dictionary<string, Expr> numbers)
    {
        if (rule.Condition is null)
        {
            return true;
        }

        // Each wildcard may be a number, or something of the call, the row or the lane: any choice that the condition allows will do.
        string[] names = [.. WildcardNames];
        Func<string, Expr>[] kinds =
        [
            name => numbers[name], name => Expr.Input(name, Level.Lane), name => Expr.Input(name, Level.Row), name => Formula.MaxOverLanes(Expr.Input(name, Level.Lane)),
        ];
        for (int choice = 0; choice < Math.Pow(kinds.Length, names.Length); choice++)
        {
            int code = choice;
            Dictionary<string, Expr> bound = [];
            foreach (string name in names)
            {
                bound[name] = kinds[code % kinds.Length](name);
                code /= kinds.Length;
            }

            if (rule.Condition(bound))
            {
                return true;
            }
        }

        return OfSpecialForm(rule, numbers);
    }

    // What must be each other's opposite, the same number or not negative.
    private static bool OfSpecialForm(Rule rule, Dictionary<string, Expr> numbers)
    {
        Dictionary<string, Expr> same = new(numbers) { ["c"] = numbers["a"], ["y"] = Expr.Input("x", Level.Lane), ["x"] = Expr.Input("x", Level.Lane) };
        Dictionary<string, Expr> opposite = new(numbers) { ["c"] = -numbers["a"].Value };
        return rule.Condition!(same) || rule.Condition(opposite) || rule.Condition(new(numbers) { ["x"] = Formula.Abs(Expr.Input("x", Level.Lane)) });
    }

    private static IEnumerable<Rule> Rules() => Sets.SelectMany(set => set.Rules).Except(RuleSet.Algebra.Rules).Where(IsPlain);

    // Those whose condition ties two wildcards to each other, or that name a whole row, are in their own tests of kernels.
    private static bool IsPlain(Rule rule) => !rule.Name.Contains("label", StringComparison.Ordinal) && !rule.Name.Contains("shifted", StringComparison.Ordinal)
        && !rule.Name.Contains("max(0, x)", StringComparison.Ordinal) && !rule.Name.StartsWith("a·eˣ − a", StringComparison.Ordinal) && !rule.Name.StartsWith("a − a·eˣ", StringComparison.Ordinal)
        && rule.Name != "x − log(1 + x)";

    private static Expr AsSymbols(Expr pattern) => new Rewriter(node => node switch
    {
        { Op: Op.Wildcard } => Expr.Input(node.Symbol, Level.Lane),
        { Op: Op.Select } when node[0].Op == Op.Symbol => Formula.Select(node[0] < 1, node[1], node[2]),
        _ => node,
    }).Rewrite(pattern);

    // Magnitudes from far below to far above 1, both signs, and 0 and 1 of classes now and then.
    private static Row RandomRow(Random random, int draw, int steps)
    {
        double Number() => draw % 7 == 0 ? random.Next(2) : (random.Next(3) == 0 ? -1 : 1) * Math.Pow(10, (random.NextDouble() - 0.6) * steps);
        return new(
            WildcardNames.ToDictionary(name => name, _ => Enumerable.Range(0, 5).Select(_ => Number()).ToArray()), new Dictionary<string, double>(), Label: random.Next(5), Lane: random.Next(5));
    }
}
