namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of regions and of similarities, over double.</summary>
internal static partial class DoubleRegionLosses
{
    [Loss(Kind.Dice, Reduction = Reduction.None)]
    public static partial void Dice(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Dice, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void DiceOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Tversky, Reduction = Reduction.None)]
    public static partial void Tversky(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double alpha, double beta, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Tversky, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void TverskyOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double alpha, double beta, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Jaccard, Reduction = Reduction.None)]
    public static partial void Jaccard(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Jaccard, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void JaccardOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double smooth, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Contrastive, Reduction = Reduction.None)]
    public static partial void Contrastive(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, double temperature, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Contrastive, Reduction = Reduction.None)]
    public static partial void ContrastiveOfTargets(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double temperature, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
