namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of rows of classes beside cross-entropy, over float.</summary>
internal static partial class FloatMulticlassLosses
{
    [Loss(Kind.MultiMargin, Reduction = Reduction.None)]
    public static partial void MultiMargin(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float margin, float power, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrammerSinger, Reduction = Reduction.None)]
    public static partial void CrammerSinger(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float margin, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.GeneralizedCrossEntropy, Reduction = Reduction.None)]
    public static partial void GeneralizedCrossEntropy(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float power, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Poly1, Reduction = Reduction.None)]
    public static partial void Poly1(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float epsilon, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Poly1, Reduction = Reduction.None)]
    public static partial void Poly1OfTargets(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float epsilon, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.MulticlassFocal, Reduction = Reduction.None)]
    public static partial void MulticlassFocal(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float gamma, float alpha, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Brier, Reduction = Reduction.None)]
    public static partial void BrierOfLogits(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Brier, Reduction = Reduction.None)]
    public static partial void BrierOfTargets(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Brier, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void BrierOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Brier, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void BrierOfProbabilitiesAndTargets(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.ListNet, Reduction = Reduction.None)]
    public static partial void ListNet(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
