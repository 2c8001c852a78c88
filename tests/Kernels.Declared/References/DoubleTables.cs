namespace LossGen.Kernels.Declared.References;

/// <summary>Measures of joint tables and perplexity, over double.</summary>
internal static partial class DoubleTables
{
    [Information(Measure.JointEntropy)]
    public static partial double JointEntropyInNats(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.JointEntropy)]
    public static partial double JointEntropyOfCountsInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedJointEntropyInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Bits)]
    public static partial double JointEntropyInBits(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Bits)]
    public static partial double JointEntropyOfCountsInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedJointEntropyInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Dits)]
    public static partial double JointEntropyInDits(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Dits)]
    public static partial double JointEntropyOfCountsInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.JointEntropy, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedJointEntropyInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy)]
    public static partial double ConditionalEntropyInNats(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.ConditionalEntropy)]
    public static partial double ConditionalEntropyOfCountsInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedConditionalEntropyInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial double ConditionalEntropyInBits(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial double ConditionalEntropyOfCountsInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedConditionalEntropyInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Dits)]
    public static partial double ConditionalEntropyInDits(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Dits)]
    public static partial double ConditionalEntropyOfCountsInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedConditionalEntropyInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation)]
    public static partial double MutualInformationInNats(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.MutualInformation)]
    public static partial double MutualInformationOfCountsInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedMutualInformationInNats(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits)]
    public static partial double MutualInformationInBits(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits)]
    public static partial double MutualInformationOfCountsInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedMutualInformationInBits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits)]
    public static partial double MutualInformationInDits(ReadOnlySpan<double> probabilities, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits)]
    public static partial double MutualInformationOfCountsInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedMutualInformationInDits(ReadOnlySpan<long> counts, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial double ConditionalEntropyOfIntegers(ReadOnlySpan<int> counts, int columns);

    [Information(Measure.JointEntropy)]
    public static partial double JointEntropyOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.ConditionalEntropy, Unit = InformationUnit.Bits)]
    public static partial double ConditionalEntropyOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.MutualInformation)]
    public static partial double MutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.MutualInformation, Unit = InformationUnit.Dits, Estimator = Estimator.MillerMadow)]
    public static partial double CorrectedMutualInformationOfLabels(ReadOnlySpan<int> x, ReadOnlySpan<byte> y, int rows, int columns);

    [Information(Measure.Perplexity)]
    public static partial double PerplexityOfLogits(ReadOnlySpan<double> operand, ReadOnlySpan<int> labels, int classes, Span<double> gradient);

    [Information(Measure.Perplexity)]
    public static partial double PerplexityOfTokens(ReadOnlySpan<double> operand, Span<double> gradient);
}
