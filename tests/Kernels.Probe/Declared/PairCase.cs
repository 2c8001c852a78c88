namespace LossGen.Kernels.Probe.Declared;

/// <summary>A kernel of two rows of numbers.</summary>
internal delegate double PairKernel<TIn, TOut>(
    ReadOnlySpan<TIn> first, ReadOnlySpan<TIn> second, int classes, Span<TOut> losses, Span<TOut> gradient, Span<TOut> hessian);

/// <summary>What numbers an operand may hold.</summary>
internal enum Numbers
{
    Scores,
    Probabilities,
    Logarithms,
}

/// <summary>A kernel of two rows of numbers, with what it reads.</summary>
internal sealed record PairCase<TIn, TOut>(string Name, PairKernel<TIn, TOut> Kernel, Numbers First, Numbers Second);

/// <summary>All of them.</summary>
internal static class PairCases
{
    public static PairCase<float, float>[] Float { get; } =
    [
        new("Forward", FloatPairs.Forward, Numbers.Probabilities, Numbers.Probabilities),
        new("ReverseOfLogits", FloatPairs.ReverseOfLogits, Numbers.Scores, Numbers.Scores),
        new("JensenShannon", FloatPairs.JensenShannon, Numbers.Logarithms, Numbers.Logarithms),
        new("Alpha", FloatPairs.Alpha, Numbers.Probabilities, Numbers.Probabilities),
        new("SoftTargets", FloatPairs.SoftTargets, Numbers.Scores, Numbers.Probabilities),
    ];

    public static PairCase<double, double>[] Double { get; } =
    [
        new("Forward", DoublePairs.Forward, Numbers.Probabilities, Numbers.Probabilities),
        new("ReverseOfLogits", DoublePairs.ReverseOfLogits, Numbers.Scores, Numbers.Scores),
        new("JensenShannon", DoublePairs.JensenShannon, Numbers.Logarithms, Numbers.Logarithms),
        new("Alpha", DoublePairs.Alpha, Numbers.Probabilities, Numbers.Probabilities),
        new("SoftTargets", DoublePairs.SoftTargets, Numbers.Scores, Numbers.Probabilities),
    ];

    public static PairCase<Half, float>[] Half { get; } =
    [
        new("Forward", HalfPairs.Forward, Numbers.Probabilities, Numbers.Probabilities),
        new("ReverseOfLogits", HalfPairs.ReverseOfLogits, Numbers.Scores, Numbers.Scores),
        new("JensenShannon", HalfPairs.JensenShannon, Numbers.Logarithms, Numbers.Logarithms),
        new("Alpha", HalfPairs.Alpha, Numbers.Probabilities, Numbers.Probabilities),
        new("SoftTargets", HalfPairs.SoftTargets, Numbers.Scores, Numbers.Probabilities),
    ];
}
