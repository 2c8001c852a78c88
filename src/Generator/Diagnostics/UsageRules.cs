using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Diagnostics;

/// <summary>Every rule on how the attributes are used.</summary>
internal static class UsageRules
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. DeclarationRules.All, .. ParameterRules.All, .. SettingRules.All, .. FormulaRules.All];

    public static DiagnosticDescriptor Find(string id) => All.Single(rule => rule.Id == id);
}
