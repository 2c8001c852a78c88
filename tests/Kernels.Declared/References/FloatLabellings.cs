namespace LossGen.Kernels.Declared.References;

/// <summary>Measures of how well two labellings agree, in float.</summary>
internal static partial class FloatLabellings
{
    [Information(Measure.NormalizedMutualInformation)]
    public static partial float NormalizedMutualInformation(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial float VariationOfInformation(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.NormalizedMutualInformation)]
    public static partial float NormalizedMutualInformationOfCounts(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.NormalizedMutualInformation)]
    public static partial float NormalizedMutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int rows, int columns);

    [Information(Measure.AdjustedMutualInformation)]
    public static partial float AdjustedMutualInformationOfCounts(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.AdjustedMutualInformation)]
    public static partial float AdjustedMutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int rows, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial float VariationOfInformationOfCounts(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial float VariationOfInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int rows, int columns);
}
