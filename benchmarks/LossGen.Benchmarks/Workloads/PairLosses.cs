using LossGen.Benchmarks.Peers;

namespace LossGen.Benchmarks.Workloads;

/// <summary>The measured losses of two operands of the same length.</summary>
static class PairLosses
{
    static readonly Draw Scores = (inputs, count) => inputs.Scores(count);
    static readonly Draw Signs = (inputs, count) => inputs.Signs(count);
    static readonly Draw Bits = (inputs, count) => inputs.Bits(count);
    static readonly Draw Probabilities = (inputs, count) => inputs.Probabilities(count);

    /// <summary>Those that do so little for an element that memory bounds them.</summary>
    public static IPairLoss[] Light { get; } =
    [
        new PairLoss<float, SquaredError>(
            nameof(Kind.SquaredError), Scores, Scores,
            x => Generated.SquaredError(x.First, x.Second),
            x => Generated.SquaredErrorGradient(x.First, x.Second, x.Gradient))
        {
            Hessian = x => Generated.SquaredErrorHessian(x.First, x.Second, x.Gradient, x.Hessian),
            Parallel = x => Generated.SquaredErrorParallel(x.First, x.Second, x.Gradient),
        },
        new PairLoss<float, AbsoluteError>(
            nameof(Kind.AbsoluteError), Scores, Scores,
            x => Generated.AbsoluteError(x.First, x.Second),
            x => Generated.AbsoluteErrorGradient(x.First, x.Second, x.Gradient)),
        new PairLoss<float, Huber>(
            nameof(Kind.Huber), Scores, Scores,
            x => Generated.Huber(x.First, x.Second),
            x => Generated.HuberGradient(x.First, x.Second, x.Gradient))
        {
            Hessian = x => Generated.HuberHessian(x.First, x.Second, x.Gradient, x.Hessian),
            Parallel = x => Generated.HuberParallel(x.First, x.Second, x.Gradient),
        },
        new PairLoss<float, Hinge>(
            nameof(Kind.Hinge), Scores, Signs,
            x => Generated.Hinge(x.First, x.Second),
            x => Generated.HingeGradient(x.First, x.Second, x.Gradient)),
    ];

    /// <summary>Those that compute exponentials or logarithms.</summary>
    public static IPairLoss[] Heavy { get; } =
    [
        new PairLoss<float, BinaryCrossEntropy>(
            nameof(Kind.BinaryCrossEntropy), Scores, Bits,
            x => Generated.BinaryCrossEntropy(x.First, x.Second),
            x => Generated.BinaryCrossEntropyGradient(x.First, x.Second, x.Gradient))
        {
            Parallel = x => Generated.BinaryCrossEntropyParallel(x.First, x.Second, x.Gradient),
        },
        new PairLoss<float, KullbackLeibler>(
            nameof(DivergenceKind.KullbackLeibler), Probabilities, Probabilities,
            x => Generated.KullbackLeibler(x.First, x.Second),
            x => Generated.KullbackLeiblerGradient(x.First, x.Second, x.Gradient))
        {
            Parallel = x => Generated.KullbackLeiblerParallel(x.First, x.Second, x.Gradient),
        },
    ];

    /// <summary>The light ones of <c>double</c>.</summary>
    public static IPairLoss[] LightDouble { get; } =
    [
        new PairLoss<double, SquaredError>(
            nameof(Kind.SquaredError), Scores, Scores,
            x => GeneratedDouble.SquaredError(x.First, x.Second),
            x => GeneratedDouble.SquaredErrorGradient(x.First, x.Second, x.Gradient))
        {
            Hessian = x => GeneratedDouble.SquaredErrorHessian(x.First, x.Second, x.Gradient, x.Hessian),
        },
        new PairLoss<double, AbsoluteError>(
            nameof(Kind.AbsoluteError), Scores, Scores,
            x => GeneratedDouble.AbsoluteError(x.First, x.Second),
            x => GeneratedDouble.AbsoluteErrorGradient(x.First, x.Second, x.Gradient)),
        new PairLoss<double, Huber>(
            nameof(Kind.Huber), Scores, Scores,
            x => GeneratedDouble.Huber(x.First, x.Second),
            x => GeneratedDouble.HuberGradient(x.First, x.Second, x.Gradient))
        {
            Hessian = x => GeneratedDouble.HuberHessian(x.First, x.Second, x.Gradient, x.Hessian),
        },
        new PairLoss<double, Hinge>(
            nameof(Kind.Hinge), Scores, Signs,
            x => GeneratedDouble.Hinge(x.First, x.Second),
            x => GeneratedDouble.HingeGradient(x.First, x.Second, x.Gradient)),
    ];
}
