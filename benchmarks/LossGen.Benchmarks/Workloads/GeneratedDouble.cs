namespace LossGen.Benchmarks.Workloads;

/// <summary>The generated kernels that are measured, of <c>double</c>.</summary>
static partial class GeneratedDouble
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredError(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorGradient(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorHessian(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteError(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteErrorGradient(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber)]
    public static partial double Huber(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);

    [Loss(Kind.Huber)]
    public static partial double HuberGradient(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber)]
    public static partial double HuberHessian(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Hinge)]
    public static partial double Hinge(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);

    [Loss(Kind.Hinge)]
    public static partial double HingeGradient(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradient(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> gradient);
}
