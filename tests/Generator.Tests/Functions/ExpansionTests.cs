using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Functions;

/// <summary>The expansion of each function into arithmetic computes that function.</summary>
public sealed class ExpansionTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);

    private static readonly Dictionary<string, Expr> Functions = new()
    {
        ["exp"] = Exp(X),
        ["log1p"] = LogP1(Abs(X)),
        ["log1p of exp"] = LogP1(Exp(X)),
        ["log of a positive number"] = LogRatio(X * X + 1, 1),
        ["entropy term"] = EntropyTerm(Abs(X)),
        ["generalized term"] = GeneralizedTerm(Abs(X), 0.25 + X * X),
        ["softplus"] = Softplus(X),
        ["sigmoid"] = Sigmoid(X),
        ["mirrored sigmoid"] = Sigmoid(-X),
        ["log-sum-exp"] = LogSumExp(X),
        ["softmax"] = SoftMax(X),
        ["complement of softmax"] = SoftMaxComplement(X),
        ["negative log softmax"] = NegativeLogSoftMax(X),
        ["log softmax of two words"] = Sum(DoubleWord.LogSoftMax(X)),
        ["softmax of quotients"] = SoftMax((DoubleWord)X / 3),
        ["complement of softmax of quotients"] = SoftMaxComplement((DoubleWord)X / 3),
        ["log-sum-exp of capped values"] = LogSumExp(30 * DoubleWord.Tanh((DoubleWord)X / 30)),
        ["softmax of a function of two operands"] = SoftMax((DoubleWord)X / 3 - Expr.Input("y", Level.Lane)),
        ["a power"] = Exp(3 * DoubleWord.Log(Abs(X))),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void In_double_it_is_exact_to_some_ulps(string name) => Compare(Functions[name], ElementType.Double, 1e-13);

    [Theory]
    [MemberData(nameof(Names))]
    public void In_float_its_approximation_is_better_than_a_float(string name) => Compare(Functions[name], ElementType.Float, 3e-7);

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_arithmetic_is_left(string name) => Assert.All(
        global::LossGen.Generator.Lowering.Graph.Topological([new Expansion(ElementType.Float).Apply(Functions[name])], _ => false),
        node => Assert.True(node.Op is < Op.Exp or > Op.Sigmoid and not (Op.LogSumExp or Op.SoftMaxTotal or Op.SoftMax or Op.SoftMaxComplement or Op.NegativeLogSoftMax or Op.LogSoftMaxHigh or Op.LogSoftMaxLow)));

    private static Expr Sum(DoubleWord x) => x.High + x.Low;

    private static void Compare(Expr function, ElementType element, double tolerance)
    {
        Expr expanded = new Expansion(element).Apply(function);
        Random random = new(9);
        for (int draw = 0; draw < 100; draw++)
        {
            double scale = Math.Pow(2, random.Next(-10, 6));
            double[] x = [.. Enumerable.Range(0, 6).Select(_ => (random.NextDouble() - 0.5) * scale)];
            Row row = new(new Dictionary<string, double[]> { ["x"] = x, ["y"] = [.. x.Reverse()] }, new Dictionary<string, double>(), Lane: random.Next(6));
            double expected = Evaluator.Evaluate(function, row), actual = Evaluator.Evaluate(expanded, row);
            Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Abs(expected) + 1e-40, $"{x[row.Lane]}: {actual}, expected {expected}");
        }
    }
}
