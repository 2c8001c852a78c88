namespace LossGen.Kernels.Declared.Reductions;

/// <summary>Every elementwise kind over float, unreduced and as a weighted mean.</summary>
internal static partial class FloatKernels
{
    [Loss(Kind.SquaredError, Reduction = Reduction.None)]
    public static partial void SquaredError(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.SquaredError)]
    public static partial double MeanSquaredError(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.SquaredError, Reduction = Reduction.Sum)]
    public static partial float SumSquaredError(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.AbsoluteError, Reduction = Reduction.None)]
    public static partial void AbsoluteError(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.AbsoluteError)]
    public static partial double MeanAbsoluteError(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.AbsoluteError, Reduction = Reduction.Sum)]
    public static partial float SumAbsoluteError(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber, Delta = 1, Reduction = Reduction.None)]
    public static partial void Huber(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Delta = 1)]
    public static partial double MeanHuber(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Delta = 1, Reduction = Reduction.Sum)]
    public static partial float SumHuber(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber, Delta = 2.5, Reduction = Reduction.None)]
    public static partial void WideHuber(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Delta = 2.5)]
    public static partial double MeanWideHuber(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Delta = 2.5, Reduction = Reduction.Sum)]
    public static partial float SumWideHuber(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber, Delta = 0.3499999940395355, Reduction = Reduction.None)]
    public static partial void NarrowHuber(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Delta = 0.3499999940395355)]
    public static partial double MeanNarrowHuber(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Huber, Delta = 0.3499999940395355, Reduction = Reduction.Sum)]
    public static partial float SumNarrowHuber(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Hinge, Reduction = Reduction.None)]
    public static partial void Hinge(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Hinge)]
    public static partial double MeanHinge(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Hinge, Reduction = Reduction.Sum)]
    public static partial float SumHinge(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Hinge, Margin = 0.5, Reduction = Reduction.None)]
    public static partial void NarrowHinge(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Hinge, Margin = 0.5)]
    public static partial double MeanNarrowHinge(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Hinge, Margin = 0.5, Reduction = Reduction.Sum)]
    public static partial float SumNarrowHinge(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
    public static partial void BinaryCrossEntropy(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double MeanBinaryCrossEntropy(
        ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.Sum)]
    public static partial float SumBinaryCrossEntropy(ReadOnlySpan<float> operand, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy)]
    public static partial double MeanCrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<float> weights, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.Sum)]
    public static partial float SumCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, int classes, Span<float> gradient);
}
