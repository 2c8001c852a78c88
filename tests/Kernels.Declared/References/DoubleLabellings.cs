namespace LossGen.Kernels.Declared.References;

/// <summary>Measures of how well two labellings agree, in double.</summary>
internal static partial class DoubleLabellings
{
    [Information(Measure.NormalizedMutualInformation)]
    public static partial double NormalizedMutualInformation(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial double VariationOfInformation(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.NormalizedMutualInformation)]
    public static partial double NormalizedMutualInformationOfCounts(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.NormalizedMutualInformation)]
    public static partial double NormalizedMutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.AdjustedMutualInformation)]
    public static partial double AdjustedMutualInformationOfCounts(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.AdjustedMutualInformation)]
    public static partial double AdjustedMutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial double VariationOfInformationOfCounts(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial double VariationOfInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);
}
