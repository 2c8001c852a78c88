namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of answers with their settings, over double.</summary>
internal static partial class DoublePreferenceLosses
{
    [Loss(Kind.SimPo, Reduction = Reduction.None)]
    public static partial void SimPo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, double beta, double margin, Span<double> losses,
        Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Kto, Reduction = Reduction.None)]
    public static partial void Kto(
        ReadOnlySpan<double> policy, ReadOnlySpan<double> reference, ReadOnlySpan<double> labels, double beta,
        double referencePoint, double desirableWeight, double undesirableWeight, Span<double> losses, Span<double> gradient,
        Span<double> hessian, Span<double> referenceGradient);

    [Loss(Kind.Orpo, Reduction = Reduction.None)]
    public static partial void Orpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, double beta, Span<double> losses,
        Span<double> gradient, Span<double> hessian, Span<double> policyRejectedGradient);
}
