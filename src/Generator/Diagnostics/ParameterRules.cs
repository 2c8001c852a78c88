using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>Rules on the parameters of a loss method.</summary>
internal static class ParameterRules
{
    public static readonly DiagnosticDescriptor ElementType = new(
        "LG0007",
        "The element type is not supported",
        "'{0}' is not supported as the element type of '{1}': use {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0007"));

    public static readonly DiagnosticDescriptor MissingOperand = new(
        "LG0008",
        "An operand is missing",
        "'{0}' lacks the operand '{1}' that {2} reads: {3}, before any other kind of parameter",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0008"));

    public static readonly DiagnosticDescriptor OperandType = new(
        "LG0009",
        "An operand has the wrong type",
        "The operand '{0}' cannot be '{1}': {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0009"));

    public static readonly DiagnosticDescriptor UnknownParameter = new(
        "LG0010",
        "The parameter has no role",
        "'{0}' is not a role of {1}{2}: {3}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0010"));

    public static readonly DiagnosticDescriptor DuplicateRole = new(
        "LG0011",
        "Two parameters have the same role",
        "'{0}' has the role '{1}' that '{2}' already has: keep one of them",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0011"));

    public static readonly DiagnosticDescriptor RoleType = new(
        "LG0012",
        "A parameter has the wrong type for its role",
        "The {0} cannot be '{1}': write {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0012"));

    public static readonly DiagnosticDescriptor MissingClasses = new(
        "LG0013",
        "A row-wise loss needs the number of classes",
        "'{0}' lacks the {3}, which {1} needs: add 'int {2}'",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0013"));

    public static readonly DiagnosticDescriptor ClassesNotApplicable = new(
        "LG0014",
        "The loss has no classes",
        "'{0}' does not apply to {1}, which has a value per element and no rows: remove the parameter{2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0014"));

    public static readonly DiagnosticDescriptor ByReference = new(
        "LG0020",
        "A parameter is passed by reference",
        "'{0}' cannot be passed with '{1}': remove '{1}', because a span is a reference already and the kernel changes no number",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0020"));

    public static readonly DiagnosticDescriptor UnknownRole = new(
        "LG0023",
        "The role is not known",
        "{0} is not a role{1}: {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0023"));

    public static readonly DiagnosticDescriptor NoSuchOutput = new(
        "LG0025",
        "There is no such output",
        "There is no {0} of {1}{2}: remove the parameter",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0025"));

    public static readonly DiagnosticDescriptor CountsNeeded = new(
        "LG0028",
        "The estimator needs counts",
        "{0} corrects for the number of observations, which a table of {1} does not tell: pass counts as ReadOnlySpan<int> or ReadOnlySpan<long>{2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0028"));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        ElementType,
        MissingOperand,
        OperandType,
        UnknownParameter,
        DuplicateRole,
        RoleType,
        MissingClasses,
        ClassesNotApplicable,
        ByReference,
        UnknownRole,
        NoSuchOutput,
        CountsNeeded,
    ];
}
