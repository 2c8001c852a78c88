using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>Rules on the arguments of the attribute.</summary>
internal static class SettingRules
{
    public static readonly DiagnosticDescriptor SettingNotApplicable = new(
        "LG0015",
        "The setting does not apply to the loss",
        "{0} has no setting '{1}' here: {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0015"));

    public static readonly DiagnosticDescriptor SettingDomain = new(
        "LG0016",
        "The setting is out of its domain",
        "{0} cannot be {2}: it must be {1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0016"));

    public static readonly DiagnosticDescriptor UnknownKind = new(
        "LG0017",
        "The loss is not known",
        "'{0}' is not a loss the compiler knows: {1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0017"));

    public static readonly DiagnosticDescriptor MeanNotTaken = new(
        "LG0021",
        "The setting needs a mean",
        "{0} has an effect on a mean only, and this method takes none: remove it, or let the method return a mean",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0021"));

    public static readonly DiagnosticDescriptor UndefinedValue = new(
        "LG0022",
        "The value is not a member of its enumeration",
        "'{0}' is not a member of {1}: use {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0022"));

    public static readonly DiagnosticDescriptor Contradiction = new(
        "LG0026",
        "Two arguments contradict each other",
        "{0} contradicts {1}: keep one of them",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0026"));

    public static readonly DiagnosticDescriptor OptionNotPossible = new(
        "LG0027",
        "The option is not possible here",
        "{0} of {1} cannot have {2} = {3}: write {4}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0027"));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        SettingNotApplicable,
        SettingDomain,
        UnknownKind,
        MeanNotTaken,
        UndefinedValue,
        Contradiction,
        OptionNotPossible,
    ];
}
