using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>A distribution over the lanes of a row, given in one of the input spaces.</summary>
/// <param name="X">What is given.</param>
/// <param name="Space">What it is.</param>
internal sealed record Distribution(DoubleWord X, InputSpace Space)
{
    /// <summary>The probability of the lane.</summary>
    public Expr Probability => Space switch
    {
        InputSpace.Logits => SoftMax(X),
        InputSpace.LogProbabilities => Exp(X),
        _ => X.High,
    };

    /// <summary>−log of the probability of the lane.</summary>
    public Expr Surprisal => Space switch
    {
        InputSpace.Logits => NegativeLogSoftMax(X),
        InputSpace.LogProbabilities => 0 - X.High,
        _ => LogRatio(1, X.High),
    };

    /// <summary>log of the probability of the lane, with the digits that exponentials of its multiples need.</summary>
    public DoubleWord Log => Space switch
    {
        InputSpace.Logits => DoubleWord.LogSoftMax(X),
        InputSpace.LogProbabilities => X,
        _ => DoubleWord.Log(X.High),
    };

    /// <summary>The square root of the probability, also where the probability itself is too small for a number.</summary>
    public Expr Root => Space == InputSpace.Probabilities ? Sqrt(Positive) : Exp(0.5 * Log);

    /// <summary>The probability as something to divide by: 1/−0 would be the wrong infinity.</summary>
    public Expr Positive => Space == InputSpace.Probabilities ? Abs(X.High) : Probability;

    /// <summary>Whether the probability is 0, which is not the same as too small for a number.</summary>
    public Expr IsZero => Space == InputSpace.Probabilities ? Eq(X.High, 0) : Eq(Surprisal, double.PositiveInfinity);

    /// <summary>The probability of all other lanes together, without cancellation where it can be had.</summary>
    public Expr Others => Space == InputSpace.Logits ? SoftMaxComplement(X) : Total - Probability;

    /// <summary>The sum of all probabilities: exactly 1 for logits that have any, and not assumed for what is given.</summary>
    public Expr Total => Space == InputSpace.Logits ? Select(Eq(Probability, Probability), 1, double.NaN) : Sum(Probability);

    /// <summary>Whether the lane is in the domain; a NaN never is.</summary>
    public Expr Domain => Space == InputSpace.Probabilities ? X.High >= 0 : X.High < double.PositiveInfinity;

    /// <summary>log(first/second), which keeps its digits where both are probabilities.</summary>
    public static Expr LogOfRatio(Distribution first, Distribution second) =>
        first.Space == InputSpace.Probabilities && second.Space == InputSpace.Probabilities
            ? LogRatio(first.X.High, second.X.High)
            : second.Surprisal - first.Surprisal;

    /// <summary>A row's value, or NaN where logits make no distribution: a value of zeros alone, or of infinities, would not tell.</summary>
    public static Expr Defined(Expr value, params Distribution[] distributions) => distributions
        .Where(d => d.Space == InputSpace.Logits)
        .Select(d => SoftMaxTotal(d.X))
        .Aggregate(value, (all, total) => Select(Eq(total, total), all, double.NaN));

    /// <summary>A term of a row's sum, or NaN where a distribution that is not made of logits is out of its domain.</summary>
    public static Expr Guarded(Expr term, params Distribution[] distributions) => distributions
        .Where(d => d.Space != InputSpace.Logits)
        .Select(d => d.Domain)
        .Aggregate((Expr?)null, (all, domain) => all is null ? domain : And(all, domain)) is { } inside
            ? Select(inside, term, double.NaN)
            : term;
}
