namespace LossGen.Kernels.Declared.References;

/// <summary>Measures of joint tables and perplexity, over float.</summary>
internal static partial class FloatTables
{
    [Information(Measure.JointEntropy)]
    public static partial float JointEntropyInNats(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.JointEntropy)]
    public static partial float JointEntropyOfCountsInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedJointEntropyInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Bits)]
    public static partial float JointEntropyInBits(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Bits)]
    public static partial float JointEntropyOfCountsInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedJointEntropyInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Dits)]
    public static partial float JointEntropyInDits(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Dits)]
    public static partial float JointEntropyOfCountsInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedJointEntropyInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy)]
    public static partial float ConditionalEntropyInNats(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.ConditionalEntropy)]
    public static partial float ConditionalEntropyOfCountsInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedConditionalEntropyInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial float ConditionalEntropyInBits(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial float ConditionalEntropyOfCountsInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedConditionalEntropyInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Dits)]
    public static partial float ConditionalEntropyInDits(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Dits)]
    public static partial float ConditionalEntropyOfCountsInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedConditionalEntropyInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation)]
    public static partial float MutualInformationInNats(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.MutualInformation)]
    public static partial float MutualInformationOfCountsInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedMutualInformationInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits)]
    public static partial float MutualInformationInBits(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits)]
    public static partial float MutualInformationOfCountsInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedMutualInformationInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits)]
    public static partial float MutualInformationInDits(ReadOnlySpan<float> probabilities, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits)]
    public static partial float MutualInformationOfCountsInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedMutualInformationInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial float ConditionalEntropyOfIntegers(ReadOnlySpan<int> counts, int columns);

    [Information(Measure.JointEntropy)]
    public static partial float JointEntropyOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial float ConditionalEntropyOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.MutualInformation)]
    public static partial float MutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial float CorrectedMutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.Perplexity)]
    public static partial double PerplexityOfLogits(ReadOnlySpan<float> operand, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    [Information(Measure.Perplexity)]
    public static partial float PerplexityOfTokens(ReadOnlySpan<float> operand, Span<float> gradient);
}
