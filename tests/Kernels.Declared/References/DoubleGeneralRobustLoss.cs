namespace LossGen.Kernels.Declared.References;

/// <summary>The general robust loss with its shape as a parameter, and at its limit, over double.</summary>
internal static partial class DoubleGeneralRobustLoss
{
    [Loss(Kind.Barron, Reduction = Reduction.None)]
    public static partial void Barron(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double alpha, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Barron, Alpha = double.NegativeInfinity, Reduction = Reduction.None)]
    public static partial void BarronLimit(
        ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double scale, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
