using LossGen.Generator.Differentiation;
using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Simplification;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>A divergence whose term is a formula of the user's own, in the probabilities of one class.</summary>
/// <remarks>
/// Of anything but probabilities the logarithm says more than the probability does. There the term is written in e^λ, with λ the
/// log-probability: the logarithm of that is λ, and the derivative with respect to λ has no quotient by a probability that is 0.
/// </remarks>
/// <param name="term">The term.</param>
internal sealed class TermFormula(UserFormula term)
{
    private static readonly Expr LogOfFirst = Expr.Input(Limits.Logarithm + "first", Level.Lane), LogOfSecond = Expr.Input(Limits.Logarithm + "second", Level.Lane);

    private readonly Expr _first = Expr.Input(term.Operands[0].Symbol, Level.Lane), _second = Expr.Input(term.Operands[1].Symbol, Level.Lane);

    /// <summary>The divergence.</summary>
    public PairFormula ToPair() => new(
        "Σ of a term of this project",
        pair => Given(Term(pair).Value, pair),
        pair => Slopes(pair, isSecond: true),
        pair => Slopes(pair, isSecond: false));

    private Slope Slopes(Pair pair, bool isSecond)
    {
        Distribution side = isSecond ? pair.Second : pair.First;
        if (side.Space == InputSpace.Probabilities)
        {
            Derivatives direct = Term(pair, isSecond ? _second : _first);
            return new Slope(side.Probability * Given(direct.Gradient, pair), Given(direct.Gradient, pair), Given(direct.Hessian, pair));
        }

        Derivatives derivatives = Term(pair, isSecond ? LogOfSecond : LogOfFirst);
        Expr log = Given(derivatives.Gradient, pair), bend = Given(derivatives.Hessian, pair);
        return new Slope(log, log, bend, bend);
    }

    private Derivatives Term(Pair pair, Expr? variable = null) => Derivatives.OfFormula(Written(pair), variable ?? _second, term.IsStabilized);

    // In e^λ where no probabilities are given.
    private Expr Written(Pair pair) => new Rewriter(node =>
        node.Equals(_first) && pair.First.Space != InputSpace.Probabilities ? Exp(LogOfFirst)
        : node.Equals(_second) && pair.Second.Space != InputSpace.Probabilities ? Exp(LogOfSecond)
        : node).Rewrite(term.Value);

    private Expr Given(Expr expr, Pair pair)
    {
        Expr first = Exp(LogOfFirst), second = Exp(LogOfSecond);
        Expr probabilities = new Rewriter(node => node.Equals(first) ? pair.A : node.Equals(second) ? pair.B : node).Rewrite(expr);
        return new Rewriter(node =>
            node.Equals(LogOfFirst) ? -pair.First.Surprisal
            : node.Equals(LogOfSecond) ? -pair.Second.Surprisal
            : node.Equals(_first) ? pair.A
            : node.Equals(_second) ? pair.B
            : node).Rewrite(probabilities);
    }
}
