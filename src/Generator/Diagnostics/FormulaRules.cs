using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>Rules on formulas: methods whose bodies are read as mathematics.</summary>
internal static class FormulaRules
{
    public static readonly DiagnosticDescriptor NotFound = new(
        "LG0040",
        "The formula is not there",
        "There is no formula {0}: {1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0040"));

    public static readonly DiagnosticDescriptor Overloaded = new(
        "LG0041",
        "The formula has overloads",
        "'{0}' names several methods, {1}: rename the one that is meant, or put it into a type of its own and write typeof of that first",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0041"));

    public static readonly DiagnosticDescriptor NotAFormula = new(
        "LG0042",
        "The method cannot be a formula",
        "'{0}' cannot be a formula, because {1}: {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0042"));

    public static readonly DiagnosticDescriptor Parameters = new(
        "LG0043",
        "The parameters of the formula and the method do not agree",
        "'{0}' does not fit '{1}': {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0043"));

    public static readonly DiagnosticDescriptor Unsupported = new(
        "LG0044",
        "A formula cannot contain this",
        "A formula cannot contain {0}: {1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0044"));

    public static readonly DiagnosticDescriptor WholeDivision = new(
        "LG0045",
        "A formula cannot round a quotient",
        "'{0}' of whole numbers is rounded by C#, and a formula is mathematics over the real numbers: {1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0045"));

    public static readonly DiagnosticDescriptor Recursion = new(
        "LG0046",
        "A formula cannot call itself",
        "'{0}' {1} itself ({2}): write the value in closed form",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0046"));

    public static readonly DiagnosticDescriptor TooLarge = new(
        "LG0047",
        "The formula is too large",
        "The formula has more than {0}: {1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0047"));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotFound,
        Overloaded,
        NotAFormula,
        Parameters,
        Unsupported,
        WholeDivision,
        Recursion,
        TooLarge,
    ];
}
