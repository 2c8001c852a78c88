using System.Numerics;
using LossGen.Kernels.Declared.Calls;
using K = LossGen.Kernels.Declared.Reductions.ParallelKernels;

namespace LossGen.Kernels.Probe.Declared;

/// <summary>What a kernel has values of.</summary>
internal enum Valued
{
    Elements,
    Rows,
    OneRow,
}

/// <summary>A kernel on one thread and its twin on several.</summary>
/// <param name="Name">What it is called in a report.</param>
/// <param name="Valued">What has values.</param>
/// <param name="Numbers">What the operands hold.</param>
/// <param name="Serial">Calls the one, and gives the number it returns, or the mean and weight of a total.</param>
/// <param name="OnThreads">Calls the other.</param>
internal sealed record ParallelCase<TIn, TOut>(
    string Name,
    Valued Valued,
    Numbers Numbers,
    Func<ParallelBatch<TIn, TOut>, (double, double)> Serial,
    Func<ParallelBatch<TIn, TOut>, (double, double)> OnThreads)
    where TIn : unmanaged, IFloatingPointIeee754<TIn>
    where TOut : unmanaged, IFloatingPoint<TOut>
{
    private const int Part = Runtime.Part.Length;

    private static readonly int[] Lengths = [0, 1, Part - 1, Part, Part + 1, 3 * Part, (10 * Part) + 17];

    /// <summary>Rows and their lengths, around the ends of parts.</summary>
    public IReadOnlyList<(int Rows, int Classes)> Shapes => Valued switch
    {
        Valued.Elements => [.. Lengths.Select(n => (n, 1))],
        Valued.OneRow => [.. Lengths.Select(n => (1, n))],
        _ => [(0, 7), (1, 7), (4681, 7), (4682, 7), (11, 3 * Part / 2), (70, 1000)],
    };

    /// <summary>A shape with many parts.</summary>
    public (int Rows, int Classes) Large => Shapes[^1];
}

/// <summary>All of them.</summary>
internal static class ParallelCases
{
    public static ParallelCase<float, float>[] Float { get; } =
    [
        new("WeightedBinary", Valued.Elements, Numbers.Probabilities,
            b => (K.WeightedBinary(b.First, b.Second, b.Weights, b.Output(0), b.Output(1), b.Output(2)), 0),
            b => (K.WeightedBinaryOnThreads(b.First, b.Second, b.Weights, b.Output(0), b.Output(1), b.Output(2)), 0)),
        new("Unreduced", Valued.Elements, Numbers.Scores,
            b => { K.Unreduced(b.First, b.Second, b.Output(0), b.Output(1)); return default; },
            b => { K.UnreducedOnThreads(b.First, b.Second, b.Output(0), b.Output(1)); return default; }),
        new("Perplexity", Valued.Elements, Numbers.Logarithms,
            b => (K.Perplexity(b.First, b.Output(0)), 0),
            b => (K.PerplexityOnThreads(b.First, b.Output(0)), 0)),
        new("Tokens", Valued.Rows, Numbers.Scores,
            b => (K.Tokens(b.First, b.Labels, b.Shape.Classes, b.ClassWeights, b.RowWeights, b.RowOutput(0), b.Output(1), b.Output(2), b.RowOutput(3)), 0),
            b => (K.TokensOnThreads(b.First, b.Labels, b.Shape.Classes, b.ClassWeights, b.RowWeights, b.RowOutput(0), b.Output(1), b.Output(2), b.RowOutput(3)), 0)),
        new("OneRowForward", Valued.OneRow, Numbers.Probabilities,
            b => (K.OneRowForward(b.First, b.Second, b.RowOutput(0), b.Output(1), b.Output(2)), 0),
            b => (K.OneRowForwardOnThreads(b.First, b.Second, b.RowOutput(0), b.Output(1), b.Output(2)), 0)),
        new("OneRowEntropy", Valued.OneRow, Numbers.Scores,
            b => (K.OneRowEntropy(b.First, b.Output(0)), 0),
            b => (K.OneRowEntropyOnThreads(b.First, b.Output(0)), 0)),
    ];

    public static ParallelCase<double, double>[] Double { get; } =
    [
        new("HuberOfDelta", Valued.Elements, Numbers.Scores,
            b => (K.HuberOfDelta(b.First, b.Second, 1.5, 3, b.Output(0), b.Output(1)), 0),
            b => (K.HuberOfDeltaOnThreads(b.First, b.Second, 1.5, 3, b.Output(0), b.Output(1)), 0)),
        new("TotalBinary", Valued.Elements, Numbers.Probabilities,
            b => Of(K.TotalBinary(b.First, b.Second, b.Weights, b.Output(0))),
            b => Of(K.TotalBinaryOnThreads(b.First, b.Second, b.Weights, b.Output(0)))),
        new("TotalTokens", Valued.Rows, Numbers.Scores,
            b => Of(K.TotalTokens(b.First, b.Labels, b.Shape.Classes, b.RowWeights, b.Output(0))),
            b => Of(K.TotalTokensOnThreads(b.First, b.Labels, b.Shape.Classes, b.RowWeights, b.Output(0)))),
        new("Distillation", Valued.Rows, Numbers.Scores,
            b => (K.Distillation(b.First, b.Second, b.Shape.Classes, b.RowOutput(0), b.Output(1), b.Output(2), b.Output(3)), 0),
            b => (K.DistillationOnThreads(b.First, b.Second, b.Shape.Classes, b.RowOutput(0), b.Output(1), b.Output(2), b.Output(3)), 0)),
        new("OneRowReverse", Valued.OneRow, Numbers.Scores,
            b => (K.OneRowReverse(b.First, b.Second, b.RowWeights, b.Output(0), b.Output(1)), 0),
            b => (K.OneRowReverseOnThreads(b.First, b.Second, b.RowWeights, b.Output(0), b.Output(1)), 0)),
        new("OneRowTotal", Valued.OneRow, Numbers.Probabilities,
            b => Of(K.OneRowTotal(b.First, b.Second, b.Output(0))),
            b => Of(K.OneRowTotalOnThreads(b.First, b.Second, b.Output(0)))),
    ];

    public static ParallelCase<Half, float>[] Half { get; } =
    [
        new("BinaryOfHalf", Valued.Elements, Numbers.Scores,
            b => (K.BinaryOfHalf(b.First, b.Flags, b.Output(0)), 0),
            b => (K.BinaryOfHalfOnThreads(b.First, b.Flags, b.Output(0)), 0)),
    ];

    private static (double, double) Of(in LossSum total) => (total.Mean, total.Weight);
}
