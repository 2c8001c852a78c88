namespace LossGen.Kernels.Declared.References;

/// <summary>Measures of information, in every input space and unit, over double.</summary>
internal static partial class DoubleMeasures
{
    [Information(Measure.SelfInformation, Reduction = Reduction.None)]
    public static partial void SelfInformationInNats(ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.SelfInformation, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void SelfInformationInBits(ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.SelfInformation, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void SelfInformationInDits(ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.BinaryEntropy, Reduction = Reduction.None)]
    public static partial void BinaryEntropyInNats(ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.BinaryEntropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void BinaryEntropyInBits(ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.BinaryEntropy, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void BinaryEntropyInDits(ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Reduction = Reduction.None)]
    public static partial void EntropyOfProbabilitiesInNats(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfProbabilitiesInNats(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void EntropyOfProbabilitiesInBits(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfProbabilitiesInBits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void EntropyOfProbabilitiesInDits(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfProbabilitiesInDits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void EntropyOfLogProbabilitiesInNats(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogProbabilitiesInNats(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogProbabilitiesInBits(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogProbabilitiesInBits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogProbabilitiesInDits(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogProbabilitiesInDits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogitsInNats(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogitsInNats(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogitsInBits(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.Logits, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogitsInBits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogitsInDits(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.Logits, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogitsInDits(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
