using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Descriptors;

/// <summary>Rules on numerical stability: formulas that are right on paper and overflow, underflow or cancel in a computer.</summary>
internal static class StabilityRules
{
    public static readonly DiagnosticDescriptor LogOfSoftMax = new(
        "LG1001",
        "Logarithm of a softmax",
        "Softmax underflows to 0 from a gap of {0} between logits; log(0) = −∞, and an added ε caps the loss and kills the gradient: {1}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1001"));

    public static readonly DiagnosticDescriptor LogOfSigmoid = new(
        "LG1002",
        "Logarithm of a sigmoid",
        "The sigmoid rounds to 0 or 1 from |x| = {0}, where its logarithm is −∞ or loses all digits: {1}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1002"));

    public static readonly DiagnosticDescriptor UnguardedSoftplus = new(
        "LG1003",
        "log(1 + exp(x)) overflows",
        "exp(x) overflows to ∞ from x = {0}, and log(1 + ∞) = ∞ where the value is x: {1}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1003"));

    public static readonly DiagnosticDescriptor LogSumExpWithoutMax = new(
        "LG1004",
        "Log-sum-exp without a maximum",
        "exp overflows to ∞ from {0}, and all terms are 0 below −{1}, where the log is −∞: {2}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1004"));

    public static readonly DiagnosticDescriptor SoftMaxWithoutMax = new(
        "LG1005",
        "Softmax without a maximum",
        "{0}; use LossMath.SoftMax(x, p), or subtract the maximum first",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1005"));

    public static readonly DiagnosticDescriptor EpsilonCrutch = new(
        "LG1006",
        "An epsilon caps the loss",
        "'{0}' caps the loss at −log ε and makes its gradient 0 or wrong where the model is most wrong: compute the loss from logits in one step",
        Category.Stability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1006"));

    public static readonly DiagnosticDescriptor DeadEpsilon = new(
        "LG1007",
        "An epsilon without effect",
        "{0}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1007"));

    public static readonly DiagnosticDescriptor ZeroTimesLogZero = new(
        "LG1008",
        "0 · log 0 is NaN",
        "'{0} · log {1}' is NaN at 0, where its limit is 0: {2}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1008"));

    public static readonly DiagnosticDescriptor LogCosh = new(
        "LG1009",
        "Logarithm of a hyperbolic cosine",
        "cosh(x) overflows to ∞ from |x| = {0}, where log cosh x is |x| − log 2: {1}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1009"));

    public static readonly DiagnosticDescriptor CancellationNearZero = new(
        "LG1010",
        "Digits cancel near zero",
        "'{0}' has lost half of its digits at |x| = {1} and all of them at {2}: {3}",
        Category.Stability,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1010"));

    public static readonly DiagnosticDescriptor WrongRunningMaximum = new(
        "LG1011",
        "A running maximum that is not one",
        "{0}",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1011"));

    public static readonly DiagnosticDescriptor LostSign = new(
        "LG1012",
        "An even power loses the sign",
        "The even power removes the minus: exp(+x²) grows where exp(−x²) falls, and overflows from |x| = {0}; write Exp(-Pow(x, {1}))",
        Category.Stability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1012"));

    public static readonly DiagnosticDescriptor NaiveAccumulation = new(
        "LG1013",
        "An accumulation that loses digits",
        "{0}",
        Category.Stability,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG1013"));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        LogOfSoftMax,
        LogOfSigmoid,
        UnguardedSoftplus,
        LogSumExpWithoutMax,
        SoftMaxWithoutMax,
        EpsilonCrutch,
        DeadEpsilon,
        ZeroTimesLogZero,
        LogCosh,
        CancellationNearZero,
        WrongRunningMaximum,
        LostSign,
        NaiveAccumulation,
    ];
}
