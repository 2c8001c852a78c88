using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>Measures of a joint table of two variables: rows X, columns Y. They are sums over a whole table, done by the run-time library.</summary>
internal static class TableMeasures
{
    private static readonly Form Table = new(Shape.Table, [new("joint", "joint", OperandType.ElementOrCount)]);

    private static readonly Form Labels = new(Shape.Table, [new("x", "x", OperandType.Label), new("y", "y", OperandType.Label)]);

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Entry("JointEntropy", "−Σ p(x, y)·log p(x, y)"),
        Entry("ConditionalEntropy", "H(Y|X) = −Σ p(x, y)·log(p(x, y)/p(x)), X by rows, Y by columns"),
        Entry("MutualInformation", "Σ p(x, y)·log(p(x, y)/(p(x)·p(y))), X by rows, Y by columns"),
        Entry("NormalizedMutualInformation", "2·I(X; Y)/(H(X) + H(Y)), X by rows, Y by columns") with { HasUnit = false, HasEstimator = false },
        Entry("AdjustedMutualInformation", "(I − E[I])/(½(H(X) + H(Y)) − E[I]), where E[I] is what chance gives, X by rows, Y by columns") with
        {
            HasUnit = false,
            HasEstimator = false,
            NeedsCounts = true,
        },
        Entry("VariationOfInformation", "H(X|Y) + H(Y|X), X by rows, Y by columns") with { HasEstimator = false },
    ];

    private static CatalogueEntry Entry(string kind, string description) => new(
        Family.Information,
        kind,
        [Table, Labels],
        [],
        selection => new LossDefinition(kind, description, selection.Form == 0 ? Table : Labels, [], _ => 0) { HasGradient = false, HasHessian = false })
    {
        HasUnit = true,
        HasEstimator = true,
        IsReduced = false,
    };
}
