namespace LossGen.Kernels.Declared.References;

/// <summary>Kernels of operands in half precision; everything else is float.</summary>
internal static partial class HalfKernels
{
    [Divergence(DivergenceKind.KullbackLeibler, Reduction = Reduction.None)]
    public static partial void KullbackLeibler(
        ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> pGradient);

    [Divergence(DivergenceKind.JensenShannon, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void JensenShannon(
        ReadOnlySpan<Half> p, ReadOnlySpan<Half> q, int classes, float beta, float temperature, Span<float> losses, Span<float> gradient);

    [Information(Measure.Entropy, Input = InputSpace.Logits, Reduction = Reduction.None)]
    public static partial void Entropy(ReadOnlySpan<Half> p, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Information(Measure.BinaryEntropy, Unit = InformationUnit.Bits, Reduction = Reduction.None)]
    public static partial void BinaryEntropy(ReadOnlySpan<Half> p, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropy(
        ReadOnlySpan<Half> prediction, ReadOnlySpan<Half> target, float positiveWeight, float labelSmoothing, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfLabels(
        ReadOnlySpan<Half> operand, ReadOnlySpan<int> target, int classes, float labelSmoothing, float zLoss, float temperature,
        Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropyOfTargets(
        ReadOnlySpan<Half> operand, ReadOnlySpan<Half> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
