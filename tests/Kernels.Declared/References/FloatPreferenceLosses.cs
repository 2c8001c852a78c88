namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of answers with their settings, over float.</summary>
internal static partial class FloatPreferenceLosses
{
    [Loss(Kind.SimPo, Reduction = Reduction.None)]
    public static partial void SimPo(
        ReadOnlySpan<float> policyChosen, ReadOnlySpan<float> policyRejected, float beta, float margin, Span<float> losses,
        Span<float> gradient, Span<float> hessian);

    [Loss(Kind.Kto, Reduction = Reduction.None)]
    public static partial void Kto(
        ReadOnlySpan<float> policy, ReadOnlySpan<float> reference, ReadOnlySpan<float> labels, float beta, float referencePoint,
        float desirableWeight, float undesirableWeight, Span<float> losses, Span<float> gradient, Span<float> hessian,
        Span<float> referenceGradient);

    [Loss(Kind.Orpo, Reduction = Reduction.None)]
    public static partial void Orpo(
        ReadOnlySpan<float> policyChosen, ReadOnlySpan<float> policyRejected, float beta, Span<float> losses,
        Span<float> gradient, Span<float> hessian, Span<float> policyRejectedGradient);
}
