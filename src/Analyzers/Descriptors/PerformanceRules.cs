using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Descriptors;

/// <summary>LG3xxx: work that can be left out.</summary>
internal static class PerformanceRules
{
    public static readonly DiagnosticDescriptor OneHotCrossEntropy = new(
        "LG3001",
        "One-hot targets for a cross-entropy",
        "A row of a one-hot table has one term that is not 0: pass the class index, and the table and its products are gone",
        Category.Performance,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG3001"));

    public static readonly DiagnosticDescriptor ClampBeforeFusedKernel = new(
        "LG3002",
        "A clamp before a loss that needs none",
        "'{0}' is limited before a loss that is exact over the whole range: the limit costs a pass, and makes gradients 0 beyond it",
        Category.Performance,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG3002"));

    public static readonly DiagnosticDescriptor HandwrittenLoss = new(
        "LG3003",
        "A loop that computes a loss",
        "This loop computes {0}: a kernel has it in vectors, with the edge cases, and the gradient beside it if you want it",
        Category.Performance,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Category.Page("LG3003"));
}
