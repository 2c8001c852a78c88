using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>Rules on the annotated method and the types around it.</summary>
internal static class DeclarationRules
{
    public static readonly DiagnosticDescriptor MethodNotPartial = new(
        "LG0001",
        "A loss method must be partial",
        "'{0}' must be partial, so that its body can be generated: add 'partial' before the return type",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0001"));

    public static readonly DiagnosticDescriptor TypeNotPartial = new(
        "LG0002",
        "A type around a loss method must be partial",
        "'{0}' must be partial, because it contains the loss method '{1}': add 'partial' to its declaration",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0002"));

    public static readonly DiagnosticDescriptor GenericMethod = new(
        "LG0003",
        "A loss method must not be generic",
        "'{0}' must not have type parameters: write one overload for float and one for double",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0003"));

    public static readonly DiagnosticDescriptor MethodHasBody = new(
        "LG0004",
        "A loss method must not have a body",
        "'{0}' already has a body: declare it as a partial method that ends with a semicolon, or remove the attribute",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0004"));

    public static readonly DiagnosticDescriptor FileLocalType = new(
        "LG0005",
        "A loss method cannot be in a file-local type",
        "'{0}' is local to its file, where generated code cannot reach it: remove 'file' from its declaration",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0005"));

    public static readonly DiagnosticDescriptor ReturnType = new(
        "LG0006",
        "A loss method returns float, double, LossSum, LossMoments or void",
        "'{0}' cannot return '{1}': return float or double for the loss, LossSum or LossMoments for a total that merges, or void when an output parameter receives the result",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0006"));

    public static readonly DiagnosticDescriptor UnreducedValue = new(
        "LG0018",
        "Without a reduction there is no value to return",
        "'{0}' returns a value, but Reduction.None leaves none: return void and add a 'losses' parameter, or use Reduction.Sum or Reduction.Mean",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0018"));

    public static readonly DiagnosticDescriptor NoOutput = new(
        "LG0019",
        "A void loss method needs an output",
        "'{0}' returns void and has no output: return float or double{1}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0019"));

    public static readonly DiagnosticDescriptor NotAMethod = new(
        "LG0024",
        "Only a method of a type can be a loss method",
        "A loss cannot be generated here: declare it as a partial method of a class, struct, record or interface",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0024"));

    public static readonly DiagnosticDescriptor TwoAttributes = new(
        "LG0029",
        "A method has one formula",
        "'{0}' has the attributes [{1}] and [{2}]: keep one of them, and declare another method for the other",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0029"));

    public static readonly DiagnosticDescriptor NotASum = new(
        "LG0030",
        "A LossSum or LossMoments holds a sum",
        "'{0}' cannot return {1} as a {3}, which is a sum: {2}",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0030"));

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        "LG0031",
        "The language is older than C# 11",
        "Kernels are written in C# 11, and this project is compiled as C# {0}: remove LangVersion from the project, or set it to 11 or later",
        Usage.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Usage.Page("LG0031"));

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MethodNotPartial,
        TypeNotPartial,
        GenericMethod,
        MethodHasBody,
        FileLocalType,
        ReturnType,
        UnreducedValue,
        NoOutput,
        NotAMethod,
        TwoAttributes,
        NotASum,
        LanguageVersion,
    ];
}
