namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of regions and of similarities, over float.</summary>
internal static partial class FloatRegionLosses
{
    [Loss(Kind.Dice, Reduction = Reduction.None)]
    public static partial void Dice(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float smooth, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Dice, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void DiceOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float smooth, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Tversky, Reduction = Reduction.None)]
    public static partial void Tversky(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float alpha, float beta, float smooth, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Tversky, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void TverskyOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float alpha, float beta, float smooth, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Jaccard, Reduction = Reduction.None)]
    public static partial void Jaccard(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float smooth, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Jaccard, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void JaccardOfProbabilities(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float smooth, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Contrastive, Reduction = Reduction.None)]
    public static partial void Contrastive(
        ReadOnlySpan<float> operand, ReadOnlySpan<int> target, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Contrastive, Reduction = Reduction.None)]
    public static partial void ContrastiveOfTargets(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> target, int classes, float temperature, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
