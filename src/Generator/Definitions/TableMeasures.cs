using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>Measures of a joint table of two variables: rows X, columns Y. They are sums over a whole table, done by the run-time library.</summary>
internal static class TableMeasures
{
    private static readonly Form Table = new(Shape.Table, [new("joint", "joint", OperandType.ElementOrCount)]);

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Entry("JointEntropy", "−Σ p(x, y)·log p(x, y)"),
        Entry("ConditionalEntropy", "H(Y|X) = −Σ p(x, y)·log(p(x, y)/p(x)), X by rows, Y by columns"),
        Entry("MutualInformation", "Σ p(x, y)·log(p(x, y)/(p(x)·p(y))), X by rows, Y by columns"),
    ];

    private static CatalogueEntry Entry(string kind, string description) => new(
        Family.Information,
        kind,
        [Table],
        [],
        _ => new LossDefinition(kind, description, Table, [], _ => 0) { HasGradient = false, HasHessian = false })
    {
        HasUnit = true,
        HasEstimator = true,
        IsReduced = false,
    };
}
