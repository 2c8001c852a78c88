namespace LossGen.HotLoops;

/// <summary>The kernels of <c>float</c> whose machine code is watched; a method's name ends in its work and its element type.</summary>
public static partial class FloatKernels
{
    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorValueFloat(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorGradientFloat(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.SquaredError)]
    public static partial double SquaredErrorHessianFloat(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.AbsoluteError)]
    public static partial double AbsoluteErrorGradientFloat(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double HuberGradientFloat(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.Huber)]
    public static partial double HuberHessianFloat(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Hinge)]
    public static partial double HingeGradientFloat(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.BinaryCrossEntropy)]
    public static partial double BinaryCrossEntropyGradientFloat(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> gradient);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeiblerValueFloat(ReadOnlySpan<float> p, ReadOnlySpan<float> q);

    [Divergence(Direction.Forward)]
    public static partial double KullbackLeiblerGradientFloat(ReadOnlySpan<float> p, ReadOnlySpan<float> q, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyValueFloat(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes);

    [Loss(Kind.CrossEntropy)]
    public static partial double CrossEntropyGradientFloat(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);
}
