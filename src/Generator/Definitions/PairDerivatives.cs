using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>The derivatives of a divergence with respect to what one of its distributions is given as.</summary>
internal sealed class PairDerivatives
{
    private readonly Distribution _side;
    private readonly Slope _slope;
    private readonly Expr _temperature;

    public PairDerivatives(PairFormula formula, Selection selection, Pair pair, Operand operand)
    {
        bool isSecond = operand.IsVariable == (selection.Direction == Direction.Forward);
        _side = isSecond ? pair.Second : pair.First;
        _slope = isSecond ? formula.BySecond(pair) : formula.ByFirst(pair);
        _temperature = pair.Settings.Has("temperature") ? pair.Settings["temperature"] : 1;
    }

    /// <summary>The derivative with respect to the lane. By a logit the value's T² leaves one T, 1/T taken off.</summary>
    public Expr? Gradient() => _side.Space switch
    {
        InputSpace.Probabilities => Scaled(_slope.Probability),
        InputSpace.LogProbabilities => Scaled(_slope.Log),
        _ => _temperature.Is(1) ? OfLogit : _temperature * OfLogit,
    };

    /// <summary>The second derivative with respect to the lane. For logits T² and 1/T² leave nothing.</summary>
    public Expr? Hessian() => _side.Space switch
    {
        InputSpace.Probabilities => Scaled(_slope.Second),
        InputSpace.LogProbabilities => Scaled(_slope.LogSecond),
        _ => _slope.LogitSecond ?? (_slope.BareLogSecond is { } bend ? OfLogitSecond(bend.Named("bend")) : null),
    };

    private Expr? Scaled(Expr? slope) => slope is null || _temperature.Is(1) ? slope : _temperature * _temperature * slope;

    private Expr Probability => _side.Probability;

    // A lane that is infinite by itself stays so: its own share is the limit of the difference.
    private Expr OfLogit => _slope.Logit
        ?? Select(Eq(Abs(Bare), double.PositiveInfinity), Bare, Bare - ZeroTimes(Probability, Sum(Bare)));

    private Expr Bare => _slope.BareLog;

    // With h the derivative by log-probability and k its own: k·(1 − 2q) − q·(1 − q)·Σh + q²·Σk.
    private Expr OfLogitSecond(Expr bend) => ZeroTimes(1 - 2 * Probability, bend)
        - ZeroTimes(Probability * _side.Others, Sum(Bare))
        + ZeroTimes(Probability * Probability, Sum(bend));
}
