namespace LossGen.HotLoops;

/// <summary>The kernels of <c>double</c> whose machine code is watched; a method's name ends in its work and its element type.</summary>
public static partial class DoubleKernels
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorValueDouble(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorGradientDouble(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorHessianDouble(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteErrorGradientDouble(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber)]
    public static partial double HuberGradientDouble(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.Huber)]
    public static partial double HuberHessianDouble(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Hinge)]
    public static partial double HingeGradientDouble(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropyGradientDouble(
        ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, Span<double> gradient);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeiblerValueDouble(ReadOnlySpan<double> p, ReadOnlySpan<double> q);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeiblerGradientDouble(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyValueDouble(ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradientDouble(
        ReadOnlySpan<double> logits, ReadOnlySpan<int> labels, int classes, Span<double> gradient);
}
