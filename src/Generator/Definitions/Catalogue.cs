namespace LossGen.Generator.Definitions;

/// <summary>Every loss the compiler knows.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<LossDefinition> All { get; } =
    [
        RegressionLosses.SquaredError,
        RegressionLosses.AbsoluteError,
        RegressionLosses.Huber,
        BinaryLosses.Hinge,
        BinaryLosses.BinaryCrossEntropy,
        MulticlassLosses.CrossEntropy,
    ];

    /// <summary>The definition of a kind, or null.</summary>
    public static LossDefinition? Find(string kind) => All.FirstOrDefault(d => d.Kind == kind);
}
