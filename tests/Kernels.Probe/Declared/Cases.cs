using LossGen.Kernels.Declared.Reductions;

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

internal delegate double FusedMean<T>(
    ReadOnlySpan<T> operand, ReadOnlySpan<T> targets, Span<T> losses, Span<T> gradient, Span<T> hessian);

internal delegate double MeanValue<T>(ReadOnlySpan<T> operand, ReadOnlySpan<T> targets);

internal delegate double WeightedMeanValue<T>(ReadOnlySpan<T> operand, ReadOnlySpan<T> targets, ReadOnlySpan<T> weights);

internal delegate T SumValue<T>(ReadOnlySpan<T> operand, ReadOnlySpan<T> targets);

/// <summary>The mean without weights, with every output and with none, and the other reductions with no output.</summary>
internal sealed record ElementwiseValues<T>(
    FusedMean<T> FusedMean, MeanValue<T> Mean, WeightedMeanValue<T> WeightedMean, SumValue<T> Sum);

/// <summary>One elementwise loss in its three reductions.</summary>
internal sealed record ElementwiseCase<T>(
    string Name,
    string Kind,
    (string Name, double Value)[] Settings,
    Targets Targets,
    Unreduced<T> Unreduced,
    WeightedMean<T> Mean,
    Summed<T> Sum,
    ElementwiseValues<T> Values);

/// <summary>Every elementwise case; the checks are loops over these.</summary>
internal static class Cases
{
    public static ElementwiseCase<float>[] Float { get; } =
    [
        new("SquaredError", "SquaredError", [], Targets.Real, FloatKernels.SquaredError, FloatKernels.MeanSquaredError, FloatKernels.SumSquaredError,
            new(FloatKernels.MeanSquaredError, FloatKernels.MeanSquaredError, FloatKernels.MeanSquaredError, FloatKernels.SumSquaredError)),
        new("AbsoluteError", "AbsoluteError", [], Targets.Real, FloatKernels.AbsoluteError, FloatKernels.MeanAbsoluteError, FloatKernels.SumAbsoluteError,
            new(FloatKernels.MeanAbsoluteError, FloatKernels.MeanAbsoluteError, FloatKernels.MeanAbsoluteError, FloatKernels.SumAbsoluteError)),
        new("Huber", "Huber", [("Delta", 1)], Targets.Real, FloatKernels.Huber, FloatKernels.MeanHuber, FloatKernels.SumHuber,
            new(FloatKernels.MeanHuber, FloatKernels.MeanHuber, FloatKernels.MeanHuber, FloatKernels.SumHuber)),
        new("WideHuber", "Huber", [("Delta", 2.5)], Targets.Real, FloatKernels.WideHuber, FloatKernels.MeanWideHuber, FloatKernels.SumWideHuber,
            new(FloatKernels.MeanWideHuber, FloatKernels.MeanWideHuber, FloatKernels.MeanWideHuber, FloatKernels.SumWideHuber)),
        new("NarrowHuber", "Huber", [("Delta", 0.3499999940395355)], Targets.Real, FloatKernels.NarrowHuber, FloatKernels.MeanNarrowHuber, FloatKernels.SumNarrowHuber,
            new(FloatKernels.MeanNarrowHuber, FloatKernels.MeanNarrowHuber, FloatKernels.MeanNarrowHuber, FloatKernels.SumNarrowHuber)),
        new("Hinge", "Hinge", [("Margin", 1)], Targets.Sign, FloatKernels.Hinge, FloatKernels.MeanHinge, FloatKernels.SumHinge,
            new(FloatKernels.MeanHinge, FloatKernels.MeanHinge, FloatKernels.MeanHinge, FloatKernels.SumHinge)),
        new("NarrowHinge", "Hinge", [("Margin", 0.5)], Targets.Sign, FloatKernels.NarrowHinge, FloatKernels.MeanNarrowHinge, FloatKernels.SumNarrowHinge,
            new(FloatKernels.MeanNarrowHinge, FloatKernels.MeanNarrowHinge, FloatKernels.MeanNarrowHinge, FloatKernels.SumNarrowHinge)),
        new("BinaryCrossEntropy", "BinaryCrossEntropy", [], Targets.Share, FloatKernels.BinaryCrossEntropy, FloatKernels.MeanBinaryCrossEntropy, FloatKernels.SumBinaryCrossEntropy,
            new(FloatKernels.MeanBinaryCrossEntropy, FloatKernels.MeanBinaryCrossEntropy, FloatKernels.MeanBinaryCrossEntropy, FloatKernels.SumBinaryCrossEntropy)),
    ];

    public static ElementwiseCase<double>[] Double { get; } =
    [
        new("SquaredError", "SquaredError", [], Targets.Real, DoubleKernels.SquaredError, DoubleKernels.MeanSquaredError, DoubleKernels.SumSquaredError,
            new(DoubleKernels.MeanSquaredError, DoubleKernels.MeanSquaredError, DoubleKernels.MeanSquaredError, DoubleKernels.SumSquaredError)),
        new("AbsoluteError", "AbsoluteError", [], Targets.Real, DoubleKernels.AbsoluteError, DoubleKernels.MeanAbsoluteError, DoubleKernels.SumAbsoluteError,
            new(DoubleKernels.MeanAbsoluteError, DoubleKernels.MeanAbsoluteError, DoubleKernels.MeanAbsoluteError, DoubleKernels.SumAbsoluteError)),
        new("Huber", "Huber", [("Delta", 1)], Targets.Real, DoubleKernels.Huber, DoubleKernels.MeanHuber, DoubleKernels.SumHuber,
            new(DoubleKernels.MeanHuber, DoubleKernels.MeanHuber, DoubleKernels.MeanHuber, DoubleKernels.SumHuber)),
        new("WideHuber", "Huber", [("Delta", 2.5)], Targets.Real, DoubleKernels.WideHuber, DoubleKernels.MeanWideHuber, DoubleKernels.SumWideHuber,
            new(DoubleKernels.MeanWideHuber, DoubleKernels.MeanWideHuber, DoubleKernels.MeanWideHuber, DoubleKernels.SumWideHuber)),
        new("NarrowHuber", "Huber", [("Delta", 0.3499999940395355)], Targets.Real, DoubleKernels.NarrowHuber, DoubleKernels.MeanNarrowHuber, DoubleKernels.SumNarrowHuber,
            new(DoubleKernels.MeanNarrowHuber, DoubleKernels.MeanNarrowHuber, DoubleKernels.MeanNarrowHuber, DoubleKernels.SumNarrowHuber)),
        new("Hinge", "Hinge", [("Margin", 1)], Targets.Sign, DoubleKernels.Hinge, DoubleKernels.MeanHinge, DoubleKernels.SumHinge,
            new(DoubleKernels.MeanHinge, DoubleKernels.MeanHinge, DoubleKernels.MeanHinge, DoubleKernels.SumHinge)),
        new("NarrowHinge", "Hinge", [("Margin", 0.5)], Targets.Sign, DoubleKernels.NarrowHinge, DoubleKernels.MeanNarrowHinge, DoubleKernels.SumNarrowHinge,
            new(DoubleKernels.MeanNarrowHinge, DoubleKernels.MeanNarrowHinge, DoubleKernels.MeanNarrowHinge, DoubleKernels.SumNarrowHinge)),
        new("BinaryCrossEntropy", "BinaryCrossEntropy", [], Targets.Share, DoubleKernels.BinaryCrossEntropy, DoubleKernels.MeanBinaryCrossEntropy, DoubleKernels.SumBinaryCrossEntropy,
            new(DoubleKernels.MeanBinaryCrossEntropy, DoubleKernels.MeanBinaryCrossEntropy, DoubleKernels.MeanBinaryCrossEntropy, DoubleKernels.SumBinaryCrossEntropy)),
    ];
}
