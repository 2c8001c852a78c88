namespace LossGen.Kernels.Declared.References;

/// <summary>Losses of rows of classes beside cross-entropy, over double.</summary>
internal static partial class DoubleMulticlassLosses
{
    [Loss(Kind.MultiMargin, Reduction = Reduction.None)]
    public static partial void MultiMargin(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, double margin, double power, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.CrammerSinger, Reduction = Reduction.None)]
    public static partial void CrammerSinger(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, double margin, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.GeneralizedCrossEntropy, Reduction = Reduction.None)]
    public static partial void GeneralizedCrossEntropy(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, double power, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Poly1, Reduction = Reduction.None)]
    public static partial void Poly1(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, double epsilon, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Poly1, Reduction = Reduction.None)]
    public static partial void Poly1OfTargets(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, double epsilon, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.MulticlassFocal, Reduction = Reduction.None)]
    public static partial void MulticlassFocal(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, double gamma, double alpha, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Brier, Reduction = Reduction.None)]
    public static partial void BrierOfLogits(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Brier, Reduction = Reduction.None)]
    public static partial void BrierOfTargets(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Brier, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void BrierOfProbabilities(
        ReadOnlySpan<double> operand, ReadOnlySpan<int> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.Brier, Input = InputSpace.Probabilities, Reduction = Reduction.None)]
    public static partial void BrierOfProbabilitiesAndTargets(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);

    [Loss(Kind.ListNet, Reduction = Reduction.None)]
    public static partial void ListNet(
        ReadOnlySpan<double> operand, ReadOnlySpan<double> target, int classes, Span<double> losses, Span<double> gradient, Span<double> hessian);
}
