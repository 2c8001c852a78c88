namespace LossGen.Kernels.Probe.Declared;

/// <summary>What targets a kind takes.</summary>
internal enum Targets
{
    Real,
    Sign,
    Share,
}

internal delegate void Unreduced<T>(ReadOnlySpan<T> operand, ReadOnlySpan<T> targets, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate double WeightedMean<T>(
    ReadOnlySpan<T> operand, ReadOnlySpan<T> targets, ReadOnlySpan<T> weights, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate T Summed<T>(ReadOnlySpan<T> operand, ReadOnlySpan<T> targets, Span<T> gradient);

/// <summary>One elementwise loss in its three reductions.</summary>
internal sealed record ElementwiseCase<T>(
    string Name,
    string Kind,
    (string Name, double Value)[] Settings,
    Targets Targets,
    Unreduced<T> Unreduced,
    WeightedMean<T> Mean,
    Summed<T> Sum);

/// <summary>Every elementwise case; the checks are loops over these.</summary>
internal static class Cases
{
    public static ElementwiseCase<float>[] Float { get; } =
    [
        new("SquaredError", "SquaredError", [], Targets.Real, FloatKernels.SquaredError, FloatKernels.MeanSquaredError, FloatKernels.SumSquaredError),
        new("AbsoluteError", "AbsoluteError", [], Targets.Real, FloatKernels.AbsoluteError, FloatKernels.MeanAbsoluteError, FloatKernels.SumAbsoluteError),
        new("Huber", "Huber", [("Delta", 1)], Targets.Real, FloatKernels.Huber, FloatKernels.MeanHuber, FloatKernels.SumHuber),
        new("WideHuber", "Huber", [("Delta", 2.5)], Targets.Real, FloatKernels.WideHuber, FloatKernels.MeanWideHuber, FloatKernels.SumWideHuber),
        new("Hinge", "Hinge", [("Margin", 1)], Targets.Sign, FloatKernels.Hinge, FloatKernels.MeanHinge, FloatKernels.SumHinge),
        new("NarrowHinge", "Hinge", [("Margin", 0.5)], Targets.Sign, FloatKernels.NarrowHinge, FloatKernels.MeanNarrowHinge, FloatKernels.SumNarrowHinge),
        new("BinaryCrossEntropy", "BinaryCrossEntropy", [], Targets.Share, FloatKernels.BinaryCrossEntropy, FloatKernels.MeanBinaryCrossEntropy, FloatKernels.SumBinaryCrossEntropy),
    ];

    public static ElementwiseCase<double>[] Double { get; } =
    [
        new("SquaredError", "SquaredError", [], Targets.Real, DoubleKernels.SquaredError, DoubleKernels.MeanSquaredError, DoubleKernels.SumSquaredError),
        new("AbsoluteError", "AbsoluteError", [], Targets.Real, DoubleKernels.AbsoluteError, DoubleKernels.MeanAbsoluteError, DoubleKernels.SumAbsoluteError),
        new("Huber", "Huber", [("Delta", 1)], Targets.Real, DoubleKernels.Huber, DoubleKernels.MeanHuber, DoubleKernels.SumHuber),
        new("WideHuber", "Huber", [("Delta", 2.5)], Targets.Real, DoubleKernels.WideHuber, DoubleKernels.MeanWideHuber, DoubleKernels.SumWideHuber),
        new("Hinge", "Hinge", [("Margin", 1)], Targets.Sign, DoubleKernels.Hinge, DoubleKernels.MeanHinge, DoubleKernels.SumHinge),
        new("NarrowHinge", "Hinge", [("Margin", 0.5)], Targets.Sign, DoubleKernels.NarrowHinge, DoubleKernels.MeanNarrowHinge, DoubleKernels.SumNarrowHinge),
        new("BinaryCrossEntropy", "BinaryCrossEntropy", [], Targets.Share, DoubleKernels.BinaryCrossEntropy, DoubleKernels.MeanBinaryCrossEntropy, DoubleKernels.SumBinaryCrossEntropy),
    ];
}
