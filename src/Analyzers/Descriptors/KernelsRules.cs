using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Descriptors;

/// <summary>LG4xxx: calls of generated kernels.</summary>
internal static class KernelsRules
{
    public static readonly DiagnosticDescriptor ProbabilitiesIntoLogits = new(
        "LG4001",
        "Probabilities into a kernel that reads logits",
        "'{0}' reads {1}, and '{2}' {3} the values of a {4}: pass what the {4} is of, or declare Input = InputSpace.Probabilities",
        Category.Kernels,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4001"));

    public static readonly DiagnosticDescriptor LogitsIntoProbabilities = new(
        "LG4002",
        "Logits into a kernel that reads probabilities",
        "'{0}' reads probabilities, and '{1}' {2} {3}: declare Input = InputSpace.{4}",
        Category.Kernels,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4002"));

    public static readonly DiagnosticDescriptor UnitMismatch = new(
        "LG4003",
        "A kernel of another unit",
        "'{0}' returns {1}, and the power has another base: use {2}",
        Category.Kernels,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4003"));

    public static readonly DiagnosticDescriptor LabelOutOfRange = new(
        "LG4004",
        "A label that the kernel does not know",
        "{0}",
        Category.Kernels,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4004"));

    public static readonly DiagnosticDescriptor OverlappingOutput = new(
        "LG4005",
        "An output over an input",
        "'{0}' {1} '{2}', and the call throws: only a gradient may be in the very memory of the operand it belongs to",
        Category.Kernels,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4005"));

    public static readonly DiagnosticDescriptor ShortOutput = new(
        "LG4006",
        "An output that is too short",
        "'{0}' {1} {2} elements and needs {3}: the call throws",
        Category.Kernels,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4006"));

    public static readonly DiagnosticDescriptor IgnoredLoss = new(
        "LG4007",
        "The value of a loss is not used",
        "'{0}' has no output but its value, and that is not used",
        Category.Kernels,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4007"));

    public static readonly DiagnosticDescriptor OperandOrder = new(
        "LG4008",
        "Operands in another order than the kernel declares",
        "'{0}' is passed as '{1}', and '{2}' as '{3}': the divergence is of the other direction",
        Category.Kernels,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG4008"));
}
