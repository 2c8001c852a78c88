using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>Two distributions in the order of a divergence D(first‖second), with the settings.</summary>
internal sealed record Pair(Distribution First, Distribution Second, Symbols Settings)
{
    /// <summary>A lane's probability under the first.</summary>
    public Expr A => First.Probability;

    /// <summary>A lane's probability under the second.</summary>
    public Expr B => Second.Probability;

    /// <summary>log(a/b).</summary>
    public Expr LogRatio => Distribution.LogOfRatio(First, Second).Named("logRatio");

    /// <summary>log(a/b), with the digits that exponentials of its multiples need.</summary>
    public DoubleWord LogRatioInFull => First.Log - Second.Log;

    /// <summary>a/b.</summary>
    public Expr Ratio => (IsOfProbabilities ? A / Second.Positive : Exp(LogRatioInFull)).Named("ratio");

    /// <summary>Whether probabilities are what is given; of anything else the logs say more than the probabilities do.</summary>
    public bool IsOfProbabilities => First.Space == InputSpace.Probabilities && Second.Space == InputSpace.Probabilities;

    /// <summary>Whether logits are what is given.</summary>
    public bool IsOfLogits => First.Space == InputSpace.Logits && Second.Space == InputSpace.Logits;

    public Pair Swapped => new(Second, First, Settings);

    /// <summary>A row's value, NaN where logits make no distribution. Of two rows of logits each has a class that tells.</summary>
    public Expr OfRow(Expr value) => IsOfLogits ? value : Distribution.Defined(value, First, Second);

    /// <summary>A value that holds where neither probability is 0, and the limits where one or both are.</summary>
    public Expr At(Expr inside, Expr firstIsZero, Expr secondIsZero) =>
        Select(First.IsZero, firstIsZero, Select(Second.IsZero, secondIsZero, inside));
}

/// <summary>How a lane's term changes with its probability under one distribution.</summary>
/// <param name="Log">The derivative with respect to the log of the probability.</param>
/// <param name="Probability">The derivative with respect to the probability.</param>
/// <param name="Second">The second derivative with respect to the probability, or null where there is none to offer.</param>
/// <param name="LogSecond">The second derivative with respect to the log of the probability, or null likewise.</param>
internal sealed record Slope(Expr Log, Expr Probability, Expr? Second = null, Expr? LogSecond = null)
{
    /// <summary>The derivative with respect to a logit, where it has a better form than the chain rule's.</summary>
    public Expr? Logit { get; init; }

    /// <summary>As <see cref="Logit"/>, of the second derivative.</summary>
    public Expr? LogitSecond { get; init; }

    /// <summary><see cref="Log"/> without multiples of the probability: softmax takes them off again, and digits with them.</summary>
    public Expr BareLog { get; init; } = Log;

    /// <summary>As <see cref="BareLog"/>, of the second derivative: without the same multiple.</summary>
    public Expr? BareLogSecond { get; init; } = LogSecond;
}

/// <summary>A divergence: in most cases a sum of one term per lane.</summary>
/// <param name="Description">The formula, in p and q.</param>
/// <param name="Term">The term.</param>
/// <param name="BySecond">Its derivatives with respect to the second distribution.</param>
/// <param name="ByFirst">Its derivatives with respect to the first.</param>
internal sealed record PairFormula(string Description, Func<Pair, Expr> Term, Func<Pair, Slope> BySecond, Func<Pair, Slope> ByFirst)
{
    /// <summary>The value that the terms of all lanes make.</summary>
    public Func<Pair, Expr, Expr> OfTerms { get; init; } = (x, term) => x.OfRow(Sum(term));

    /// <summary>A formula in which the order does not matter.</summary>
    public static PairFormula Symmetric(string description, Func<Pair, Expr> term, Func<Pair, Slope> bySecond) =>
        new(description, term, bySecond, pair => bySecond(pair.Swapped));
}
