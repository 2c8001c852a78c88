using LossGen.Generator.Definitions;
using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Tests.Differentiation;

/// <summary>Derivatives against central finite differences, and in the form that a person would write.</summary>
public sealed class DerivativeTests
{
    private static readonly Expr X = Expr.Input("x", Level.Lane);
    private static readonly Expr Y = Expr.Input("y", Level.Lane);

    private static readonly Dictionary<string, Expr> Expressions = new()
    {
        ["sum and product"] = X * X * Y + 3 * X - Y,
        ["quotient"] = Y / (X * X + 1),
        ["negation and absolute value"] = -Abs(X) + Sign(X),
        ["square root"] = Sqrt(X * X + 2),
        ["minimum and maximum"] = Min(X, Y) + Max(X * X, Y),
        ["exp and log1p"] = Exp(0.3 * X) + LogP1(X * X),
        ["expm1 and its residual"] = ExpM1(0.5 * X) * ExpResidual(Y * X),
        ["tanh"] = Tanh(X * Y),
        ["logarithms"] = Log(X * X + 0.5) + LogP1(X / 4) * Y,
        ["log ratio"] = LogRatio(X * X + 0.5, Exp(X)),
        ["residual of a logarithm"] = LogResidual(1 + X * X),
        ["log of a complement"] = LogComplementExp(-0.1 - X * X),
        ["entropy terms"] = EntropyTerm(X * X + 0.1) + XLogY(X, 2 + X * X),
        ["divergence terms"] = RelativeEntropyTerm(X * X + 0.2, Exp(X)) * GeneralizedTerm(Exp(-X), X * X + 0.2),
        ["circular functions"] = Sin(X) * Cos(2 * Y * X) + Tan(0.3 * X),
        ["inverse circular functions"] = Asin(0.4 * Sin(X)) - Acos(0.4 * Cos(X)) * Atan(X),
        ["angle of a point"] = Atan2(X * X + 0.5, X - Y) - Atan2(Y, X * X + 0.5),
        ["hyperbolic functions"] = Sinh(0.5 * X) * Cosh(Y * X),
        ["inverse hyperbolic functions"] = Asinh(X) + Acosh(1.5 + X * X) * Atanh(0.3 * Sin(X)),
        ["roots"] = Cbrt(X * X + 0.5) * Hypot(X, Y + 2),
        ["powers"] = Pow(X * X + 0.5, Y) + Exp2(0.5 * X) - Exp10(0.1 * X),
        ["power of the exponent"] = Pow(Y * Y + 0.5, X),
        ["logarithms of other bases"] = Log2(X * X + 0.5) * Log10(2 + X * X),
        ["rounded"] = X * (Round(0.1 * Y) + Floor(0.1 * Y) + Ceiling(0.1 * Y) + Truncate(0.1 * Y)),
        ["signs and magnitudes"] = CopySign(X, Y) + MaxMagnitude(X, Y) * MinMagnitude(X * X, Y),
        ["error function"] = Erf(X * Y),
        ["log gamma"] = LogGamma(X * X + 0.3) + LogGamma(-0.5 - 0.3 * Sin(X)),
        ["digamma"] = Digamma(X * X + 0.3),
        ["trigamma"] = Trigamma(X * X + 0.5),
        ["softplus and sigmoid"] = Softplus(X) * Sigmoid(X),
        ["select"] = Select(X < Y, X * X, 5 * X),
        ["log-sum-exp"] = LogSumExp(X),
        ["softmax"] = SoftMax(X),
        ["at the label"] = AtLabel(X) * LogSumExp(X),
        ["sum"] = Sum(X * X * Y),
        ["sum of shares of a sum"] = Sum(X * Y / Sum(X * X)),
        ["sum through a log-sum-exp"] = Sum(X * LogSumExp(X)),
        ["sum through a softmax"] = Sum(SoftMax(X) * Y),
        ["sum through the label"] = Sum(X * AtLabel(X)),
        ["log-sum-exp of shifted logits"] = LogSumExp(X - MaxOverLanes(X)),
        ["log-sum-exp through a sum"] = LogSumExp(X * Sum(X)),
        ["softmax of shifted logits"] = SoftMax(X - MaxOverLanes(X)),
        ["softmax through a softmax"] = SoftMax(X * SoftMax(X)),
        ["maximum through a sum"] = MaxOverLanes(X * Sum(X)),
        ["label through a log-sum-exp"] = AtLabel(X * LogSumExp(X)),
        ["label of a softmax"] = AtLabel(SoftMax(X)),
        ["three sums deep"] = Sum(X * Sum(X * Sum(X))),
        ["maximum over lanes"] = MaxOverLanes(X) * Y,
    };

    public static TheoryData<string> Names => [.. Expressions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_derivative_is_the_slope(string name)
    {
        Random random = new(3);
        for (int draw = 0; draw < 20; draw++)
        {
            Row row = RandomRow(random, "x", "y");
            Near(FiniteDifference.Of(Expressions[name], row, "x"), Evaluator.Evaluate(Derivative.Of(Expressions[name], X), row));
        }
    }

    [Theory]
    [InlineData("SquaredError", "2 * (prediction - target)", "2")]
    [InlineData("AbsoluteError", "Sign(prediction - target)", "0")]
    [InlineData("Huber", "Minimum(delta, Maximum(-delta, prediction - target))", "Select(Absolute(prediction - target) <= delta, 1, 0)")]
    public void Derivatives_of_a_kind_read_like_textbook_formulas(string kind, string gradient, string hessian)
    {
        LossDefinition definition = Catalogue.Define(null, new Selection(Family.Loss, kind));

        AssertReads(gradient, hessian, Derivatives.Of(definition.Value(definition.Bind()), Expr.Input(definition.Variable.Symbol, Level.Lane), "delta"));
    }

    [Fact]
    public void Derivatives_of_a_margin_loss_read_like_textbook_formulas() =>
        AssertReads("Select(0 < 1 - y * x, -y, 0)", "0", Derivatives.Of(Max(0, 1 - Y * X), X));

    [Fact]
    public void Derivatives_of_binary_cross_entropy_read_like_textbook_formulas() => AssertReads(
        "(1 - y) * Sigmoid(x) - y * Sigmoid(-x)", "Sigmoid(x) * Sigmoid(-x)", Derivatives.Of(Softplus(X) - Y * X, X));

    [Fact]
    public void Derivatives_of_cross_entropy_read_like_textbook_formulas() => AssertReads(
        "Select(IsLabel(), -SoftMaxComplement(x), SoftMax(x))", "SoftMax(x) * SoftMaxComplement(x)", Derivatives.Of(LogSumExp(X) - AtLabel(X), X));

    [Fact]
    public void The_residual_keeps_its_name()
    {
        LossDefinition huber = Catalogue.Define(null, new Selection(Family.Loss, "Huber"));
        Expr gradient = Derivatives.Of(huber.Value(huber.Bind()), Expr.Input("prediction", Level.Lane), "delta").Gradient;

        Assert.Equal("r", gradient[1][1].Name);
    }

    [Theory]
    [InlineData("EntropyTerm", 0, 1, double.PositiveInfinity)]
    [InlineData("RelativeEntropyTerm", 0, 0, 0)]
    [InlineData("RelativeEntropyTerm", 1, 0, double.NegativeInfinity)]
    [InlineData("GeneralizedTerm", 0, 0, 1)]
    [InlineData("GeneralizedTerm", 1, 0, double.NegativeInfinity)]
    [InlineData("LogComplementExp", 0, 0, double.NegativeInfinity)]
    [InlineData("LogComplementExp", double.NegativeInfinity, 0, 0)]
    public void Terms_have_one_sided_slopes_at_their_ends(string name, double x, double y, double slope)
    {
        bool ofOne = name is "EntropyTerm" or "LogComplementExp";
        Expr term = Expr.Of(Enum.Parse<Op>(name), ofOne ? [X] : [X, Y]);
        Row row = new(new Dictionary<string, double[]> { ["x"] = [x], ["y"] = [y] }, new Dictionary<string, double>());

        Assert.Equal(slope, Evaluator.Evaluate(Derivative.Of(term, ofOne ? X : Y), row));
    }

    [Fact]
    public void A_shared_node_is_differentiated_once()
    {
        Expr tower = X;
        for (int i = 0; i < 100; i++)
        {
            tower = tower * 0.5 + tower * 0.5;
        }

        Assert.Equal(1, Evaluator.Evaluate(Derivative.Of(tower, X), RandomRow(new Random(1), "x")));
    }

    [Fact]
    public void An_operation_without_a_rule_is_named()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => Derivative.Of(Scale(X, 2), X));
        Assert.Contains("Scale", error.Message, StringComparison.Ordinal);
    }

    private static void AssertReads(string gradient, string hessian, Derivatives derivatives) =>
        Assert.Equal((gradient, hessian), (derivatives.Gradient.ToString(), derivatives.Hessian.ToString()));

    private static Row RandomRow(Random random, params string[] symbols) => new(
        symbols.ToDictionary(s => s, _ => Enumerable.Range(0, 4).Select(_ => random.NextDouble() * 6 - 3).ToArray()),
        new Dictionary<string, double>(),
        Label: random.Next(4),
        Lane: random.Next(4));

    private static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-5 * Math.Max(1, Math.Abs(expected)), $"slope {expected}, derivative {actual}");
}
