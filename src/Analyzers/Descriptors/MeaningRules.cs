using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Descriptors;

/// <summary>LG2xxx: formulas that compute something, but not what is meant.</summary>
internal static class MeaningRules
{
    public static readonly DiagnosticDescriptor DoubleSoftMax = new(
        "LG2001",
        "Probabilities into a loss that reads logits",
        "The loss applies a {0} by itself: of probabilities, which lie between 0 and 1, it cannot fall below {1}; pass the logits",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2001"));

    public static readonly DiagnosticDescriptor ProbabilitiesAsLogProbabilities = new(
        "LG2002",
        "Probabilities as log-probabilities",
        "{0}",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2002"));

    public static readonly DiagnosticDescriptor SwappedArguments = new(
        "LG2003",
        "Prediction and target are swapped",
        "'{0}' is passed as '{1}' and '{2}' as '{3}': the loss does not have the same value with its arguments swapped",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2003"));

    public static readonly DiagnosticDescriptor TorchKlDiv = new(
        "LG2004",
        "The defaults of kl_div",
        "{0}",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2004"));

    public static readonly DiagnosticDescriptor PerplexityBase = new(
        "LG2005",
        "Perplexity to another base than its logarithms",
        "The exponent is in {0}, and the power has another base: a fair coin gets {1} instead of 2",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2005"));

    public static readonly DiagnosticDescriptor MeanOfPerplexities = new(
        "LG2006",
        "A mean of perplexities",
        "The mean of exponentials is at least the perplexity, which is the exponential of the mean: of the losses 0 and 10 it is 11014, and the perplexity is 148",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2006"));

    public static readonly DiagnosticDescriptor DroppedZero = new(
        "LG2007",
        "An infinite term is left out",
        "Where '{0}' is 0 and '{1}' is not, the value is +∞, and the condition counts 0: the worst mistake of the model costs nothing",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2007"));

    public static readonly DiagnosticDescriptor AsymmetricCrossEntropy = new(
        "LG2008",
        "A binary cross-entropy with a label in the second logarithm",
        "The second logarithm is of 1 − '{0}' and should be of 1 − '{1}': where the label is 0, the prediction costs nothing",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2008"));

    public static readonly DiagnosticDescriptor HingeLabels = new(
        "LG2009",
        "Labels 0 and 1 in a hinge loss",
        "A hinge reads labels −1 and 1: where '{0}' is 0 the loss is constant and its gradient 0; write 2·y − 1",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2009"));

    public static readonly DiagnosticDescriptor AccuracyAsLoss = new(
        "LG2010",
        "A training step on a step function",
        "The gradient of '{0}' is 0 wherever it exists, so nothing is learned: train on a smooth loss and report this",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2010"));

    public static readonly DiagnosticDescriptor DivergenceAsDistance = new(
        "LG2011",
        "A divergence that is called a distance",
        "'{0}' computes a Kullback–Leibler divergence, which depends on the order and obeys no triangle inequality: call it a divergence",
        Category.Meaning,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2011"));

    public static readonly DiagnosticDescriptor SwallowedNaN = new(
        "LG2012",
        "A loss that is NaN is swallowed",
        "Where '{0}' is not a number, something upstream already is not, and training goes on without a word: stop, or report it",
        Category.Meaning,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2012"));

    public static readonly DiagnosticDescriptor IntegerDivision = new(
        "LG2013",
        "An integer quotient in a loss",
        "'{0}' is cut off to a whole number before it is multiplied: 1/2 is 0 and 3/2 is 1",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2013"));

    public static readonly DiagnosticDescriptor FloatLiteral = new(
        "LG2014",
        "A float literal in a formula of double",
        "'{0}' is {1}, and the formula is computed in double: write {2}",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2014"));

    public static readonly DiagnosticDescriptor ConstantOutOfRange = new(
        "LG2015",
        "A constant that its type cannot hold",
        "C# makes {1} of '{0}', and a formula takes the number itself: write a constant that {2} can hold",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2015"));

    public static readonly DiagnosticDescriptor CutOffFraction = new(
        "LG2016",
        "A cast that cuts off a fraction in a formula",
        "'{0}' cuts off the fraction, and its derivative is 0: leave the number as it is, or write Truncate, Floor or Round if a step is meant",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2016"));

    public static readonly DiagnosticDescriptor ImpossibleEquality = new(
        "LG2017",
        "A comparison with a number that no float is",
        "'{0}' is always {1} in C#, because no float is {2}, and the kernel compares with the nearest one: write {3}",
        Category.Meaning,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2017"));

    public static readonly DiagnosticDescriptor MeanOfBatchMeans = new(
        "LG2018",
        "A mean of batches' means",
        "'{0}' counts batches, so the samples of a short batch weigh more than others: add each loss times the size of its batch, and divide by the number of samples",
        Category.Meaning,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG2018"));
}
