using LossGen.Generator.Definitions;
using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Differentiation;

/// <summary>A loss is defined once: the derivatives that definitions state are those of their values.</summary>
/// <remarks>They are compared with difference quotients of the value, and with what differentiation makes of it.</remarks>
public sealed class StatedDerivativeTests
{
    private const int Draws = 5;
    private const double OfQuotient = 2e-5, OfCalculus = 1e-8;

    public static TheoryData<string> Names => [.. Selections.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gradient_by_every_operand_is_the_slope_of_the_value(string name)
    {
        LossDefinition definition = Catalogue.Define(null, Selections.All[name]);
        foreach (Symbols symbols in Bindings(name, definition))
        {
            Expr value = definition.Value(symbols);
            foreach (Operand operand in definition.Operands.Where(o => !o.IsLabel))
            {
                Compare(name, symbols, operand, value, Gradient(definition, symbols, operand));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Hessian_is_the_slope_of_the_gradient(string name)
    {
        LossDefinition definition = Catalogue.Define(null, Selections.All[name]);
        Operand operand = definition.Variable;
        foreach (Symbols symbols in Bindings(name, definition).Where(_ => definition.HasHessian))
        {
            Expr gradient = Gradient(definition, symbols, operand);
            Expr hessian = definition.Hessian(symbols, operand) ?? Derivatives.Of(definition.Value(symbols), Variable(operand)).Hessian;
            Compare(name, symbols, operand, gradient, hessian);
        }
    }

    private static void Compare(string name, Symbols symbols, Operand operand, Expr value, Expr stated)
    {
        Expr derived = Derivative.Of(Plain(value), Variable(operand));
        InteriorPoints points = new(Selections.All[name], seed: 7);
        for (int draw = 0; draw < Draws; draw++)
        {
            Row row = points.Draw(symbols);
            double actual = Evaluator.Evaluate(stated, row);
            Near(FiniteDifference.Of(value, row, operand.Symbol), actual, OfQuotient, operand.Name);
            Near(Evaluator.Evaluate(derived, row), actual, OfCalculus, operand.Name);
        }
    }

    /// <summary>With all settings as symbols and weights for classes, and with as little of that as there can be.</summary>
    private static IEnumerable<Symbols> Bindings(string name, LossDefinition definition)
    {
        Selection selection = Selections.All[name];
        SettingDefinition[] applicable = [.. Catalogue.Find(selection.Family, selection.Kind)!.SettingsOf(selection)];
        return
        [
            definition.Bind(Neutral(definition.Settings), classWeights: false),
            definition.Bind(Neutral(definition.Settings.Except(applicable)), definition.Form.ClassWeights is not null),
        ];
    }

    private static Dictionary<string, double> Neutral(IEnumerable<SettingDefinition> settings) =>
        settings.Where(s => s.Neutral is not null).ToDictionary(s => s.Symbol, s => s.Neutral!.Value);

    private static Expr Gradient(LossDefinition definition, Symbols symbols, Operand operand) =>
        definition.Gradient(symbols, operand) ?? Derivatives.Of(definition.Value(symbols), Variable(operand)).Gradient;

    private static Expr Variable(Operand operand) => Expr.Input(operand.Symbol, Level.Lane);

    /// <summary>The stable forms of a softmax, for which there are no rules, as what they stand for.</summary>
    private static Expr Plain(Expr expr) => new Rewriter(node => node.Op switch
    {
        Op.SoftMaxComplement => 1 - SoftMax(node[0]),
        Op.NegativeLogSoftMax => LogSumExp(node[0]) - node[0],
        Op.LogSoftMaxHigh => node[0] - LogSumExp(node[0]),
        _ => node,
    }).Rewrite(expr);

    private static void Near(double expected, double actual, double tolerance, string operand) => Assert.True(
        Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)), $"by {operand}: slope {expected}, stated {actual}");
}
