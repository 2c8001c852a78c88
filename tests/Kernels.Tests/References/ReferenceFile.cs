namespace LossGen.Kernels.Tests.References;

/// <summary>Which file holds the references of what an attribute asks for.</summary>
internal static class ReferenceFile
{
    /// <summary>The name without its extension.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="second">The element type of the second operand, if there is one: it tells labels from distributions.</param>
    /// <param name="parameters">The names of the parameters.</param>
    public static string Of(Attribute attribute, Type? second, IReadOnlyCollection<string> parameters) => attribute switch
    {
        DivergenceAttribute { Kind: DivergenceKind.LogRatioK3 } when parameters.Contains("clamp") => "LogRatioClamped",
        LossAttribute { Kind: Kind.GaussianNll } when parameters.Contains("epsilon") => "GaussianNllFloor",
        LossAttribute { Kind: Kind.CrossEntropy } loss when loss.UnweightedSmoothing || parameters.Contains("smoothingExcludes") =>
            second == typeof(int) ? "CrossEntropySmoothedLabels" : "CrossEntropySmoothedTargets",
        LossAttribute { Kind: Kind.StudentTNll } when parameters.Contains("scale") => "StudentTNllFixed",
        LossAttribute { Kind: Kind.BinaryCrossEntropy } when parameters.Contains("positiveWeights") => "BinaryCrossEntropyClasses",
        DivergenceAttribute { Kind: DivergenceKind.LogRatioK1 or DivergenceKind.LogRatioK2 or DivergenceKind.LogRatioK3 } => "LogRatio",
        DivergenceAttribute { Direction: Direction.Reverse } divergence => divergence.Kind + "Reverse",
        DivergenceAttribute divergence => divergence.Kind.ToString(),
        InformationAttribute { Measure: Measure.CrossEntropy } => "CrossEntropyOfDistributions",
        InformationAttribute { Measure: Measure.NormalizedMutualInformation or Measure.AdjustedMutualInformation or Measure.VariationOfInformation } => "Labellings",
        InformationAttribute { Measure: Measure.JointEntropy or Measure.ConditionalEntropy or Measure.MutualInformation } => "JointTables",
        InformationAttribute information => information.Measure.ToString(),
        LossAttribute { Kind: Kind.BinaryCrossEntropy } => "BinaryCrossEntropySettings",
        LossAttribute { Kind: Kind.CrossEntropy } => second == typeof(int) ? "CrossEntropyLabels" : "CrossEntropyTargets",
        LossAttribute { Kind: Kind.Poly1 or Kind.Brier or Kind.Contrastive or Kind.Sparsemax } loss when second != typeof(int) => loss.Kind + "Targets",
        LossAttribute loss => loss.Kind.ToString(),
        _ => throw new NotSupportedException(attribute.ToString()),
    };
}
