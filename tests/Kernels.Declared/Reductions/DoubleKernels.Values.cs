namespace LossGen.Kernels.Declared.Reductions;

/// <summary>The same losses without weights, and signatures that ask for the value alone.</summary>
internal static partial class DoubleKernels
{
    [Loss(Kind.SquaredError)]
    public static partial double MeanSquaredError(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.SquaredError)]
    public static partial double MeanSquaredError(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.SquaredError)]
    public static partial double MeanSquaredError(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.SquaredError, Reduction = Reduction.Sum)]
    public static partial double SumSquaredError(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.AbsoluteError)]
    public static partial double MeanAbsoluteError(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.AbsoluteError)]
    public static partial double MeanAbsoluteError(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.AbsoluteError)]
    public static partial double MeanAbsoluteError(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.AbsoluteError, Reduction = Reduction.Sum)]
    public static partial double SumAbsoluteError(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber, Delta = 1)]
    public static partial double MeanHuber(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Huber, Delta = 1)]
    public static partial double MeanHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber, Delta = 1)]
    public static partial double MeanHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.Huber, Delta = 1, Reduction = Reduction.Sum)]
    public static partial double SumHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber, Delta = 2.5)]
    public static partial double MeanWideHuber(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Huber, Delta = 2.5)]
    public static partial double MeanWideHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber, Delta = 2.5)]
    public static partial double MeanWideHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.Huber, Delta = 2.5, Reduction = Reduction.Sum)]
    public static partial double SumWideHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber, Delta = 0.3499999940395355)]
    public static partial double MeanNarrowHuber(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Huber, Delta = 0.3499999940395355)]
    public static partial double MeanNarrowHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber, Delta = 0.3499999940395355)]
    public static partial double MeanNarrowHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.Huber, Delta = 0.3499999940395355, Reduction = Reduction.Sum)]
    public static partial double SumNarrowHuber(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Hinge)]
    public static partial double MeanHinge(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Hinge)]
    public static partial double MeanHinge(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Hinge)]
    public static partial double MeanHinge(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.Hinge, Reduction = Reduction.Sum)]
    public static partial double SumHinge(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Hinge, Margin = 0.5)]
    public static partial double MeanNarrowHinge(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Hinge, Margin = 0.5)]
    public static partial double MeanNarrowHinge(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.Hinge, Margin = 0.5)]
    public static partial double MeanNarrowHinge(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.Hinge, Margin = 0.5, Reduction = Reduction.Sum)]
    public static partial double SumNarrowHinge(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double MeanBinaryCrossEntropy(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double MeanBinaryCrossEntropy(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double MeanBinaryCrossEntropy(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets, ReadOnlySpan<double> weights);

    [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.Sum)]
    public static partial double SumBinaryCrossEntropy(ReadOnlySpan<double> operand, ReadOnlySpan<double> targets);

    [Loss(Kind.CrossEntropy)]
    public static partial double MeanCrossEntropy(
        ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrossEntropy)]
    public static partial double MeanCrossEntropy(ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes);

    [Loss(Kind.CrossEntropy)]
    public static partial double MeanCrossEntropy(ReadOnlySpan<double> logits, ReadOnlySpan<long> labels, int classes, ReadOnlySpan<double> weights);

    [Loss(Kind.CrossEntropy, Reduction = Reduction.Sum)]
    public static partial double SumCrossEntropy(ReadOnlySpan<double> logits, ReadOnlySpan<byte> labels, int classes);
}
