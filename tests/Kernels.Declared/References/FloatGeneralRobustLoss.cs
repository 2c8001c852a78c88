namespace LossGen.Kernels.Declared.References;

/// <summary>The general robust loss with its shape as a parameter, and at its limit, over float.</summary>
internal static partial class FloatGeneralRobustLoss
{
    [Loss(Kind.Barron, Reduction = Reduction.None)]
    public static partial void Barron(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float alpha, float scale, Span<float> losses, Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Barron, Alpha = double.NegativeInfinity, Reduction = Reduction.None)]
    public static partial void BarronLimit(
        ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, float scale, Span<float> losses, Span<float> gradient, Span<float> hessian);
}
