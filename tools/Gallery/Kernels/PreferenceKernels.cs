namespace LossGen.Gallery.Kernels;

/// <summary>Losses of preferred answers.</summary>
internal static partial class PreferenceKernels
{
    [Loss(Kind.Ipo, Reduction = Reduction.None)]
    public static partial void Ipo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, ReadOnlySpan<double> referenceChosen, ReadOnlySpan<double> referenceRejected, double beta,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.SimPo, Reduction = Reduction.None)]
    public static partial void SimPo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, double beta, double margin,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Kto, Reduction = Reduction.None)]
    public static partial void Kto(
        ReadOnlySpan<double> policy, ReadOnlySpan<double> reference, ReadOnlySpan<double> labels, double beta,
        Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Orpo, Reduction = Reduction.None)]
    public static partial void Orpo(
        ReadOnlySpan<double> policyChosen, ReadOnlySpan<double> policyRejected, double beta, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
