namespace LossGen.Kernels.Declared.References;

/// <summary>Measures of information, in every input space and unit, over float.</summary>
internal static partial class FloatMeasures
{
    [Information(Measure.SelfInformation, Reduction = Reduction.None)]
    public static partial void SelfInformationInNats(ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.SelfInformation, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void SelfInformationInBits(ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.SelfInformation, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void SelfInformationInDits(ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.BinaryEntropy, Reduction = Reduction.None)]
    public static partial void BinaryEntropyInNats(ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.BinaryEntropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void BinaryEntropyInBits(ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.BinaryEntropy, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void BinaryEntropyInDits(ReadOnlySpan<float> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Reduction = Reduction.None)]
    public static partial void EntropyOfProbabilitiesInNats(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfProbabilitiesInNats(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void EntropyOfProbabilitiesInBits(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfProbabilitiesInBits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void EntropyOfProbabilitiesInDits(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfProbabilitiesInDits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void EntropyOfLogProbabilitiesInNats(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.LogProbabilities, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogProbabilitiesInNats(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogProbabilitiesInBits(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogProbabilitiesInBits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogProbabilitiesInDits(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.LogProbabilities, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogProbabilitiesInDits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogitsInNats(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogitsInNats(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogitsInBits(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.Logits, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogitsInBits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void EntropyOfLogitsInDits(
        ReadOnlySpan<float> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.CrossEntropy, Input = InputSpace.Logits, Unit = InformationUnit.Dits, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLogitsInDits(
        ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
