namespace LossGen.Gallery.Kernels;

/// <summary>Measures of information.</summary>
internal static partial class MeasureKernels
{
    [Information(Measure.SelfInformation, Reduction = Reduction.None)]
    public static partial void SelfInformation(
        ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.BinaryEntropy, Reduction = Reduction.None)]
    public static partial void BinaryEntropy(
        ReadOnlySpan<double> p, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Entropy, Reduction = Reduction.None)]
    public static partial void Entropy(
        ReadOnlySpan<double> p, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.CrossEntropy, Reduction = Reduction.None)]
    public static partial void CrossEntropy(
        ReadOnlySpan<double> p, ReadOnlySpan<double> q, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Information(Measure.Perplexity)]
    public static partial double Perplexity(ReadOnlySpan<double> logProbabilities);

    [Information(Measure.JointEntropy)]
    public static partial double JointEntropy(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.ConditionalEntropy)]
    public static partial double ConditionalEntropy(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.MutualInformation)]
    public static partial double MutualInformation(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.NormalizedMutualInformation)]
    public static partial double NormalizedMutualInformation(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.VariationOfInformation)]
    public static partial double VariationOfInformation(ReadOnlySpan<double> joint, int columns);

    [Information(Measure.AdjustedMutualInformation)]
    public static partial double AdjustedMutualInformation(ReadOnlySpan<int> joint, int columns);
}
