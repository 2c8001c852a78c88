using System.Numerics;
using System.Numerics.Tensors;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Workloads;

/// <summary>The functions of LossMath against what they replace: the platform's own, of numbers and of spans.</summary>
static class FunctionWorkloads
{
    // No power of two: results and arguments would be a whole number of pages apart, which slows some loops and not others.
    const int Length = 3000;

    delegate void OfSpan<T>(ReadOnlySpan<T> x, Span<T> destination);

    public static IEnumerable<Workload> All() =>
    [
        .. Of<float>(LossMath.Exp, LossMath.ExpM1, LossMath.Log, LossMath.LogP1, LossMath.Tanh, LossMath.Sigmoid, LossMath.Softplus),
        .. Of<double>(LossMath.Exp, LossMath.ExpM1, LossMath.Log, LossMath.LogP1, LossMath.Tanh, LossMath.Sigmoid, LossMath.Softplus),
    ];

    static IEnumerable<Workload> Of<T>(
        OfSpan<T> exp, OfSpan<T> expM1, OfSpan<T> log, OfSpan<T> logP1, OfSpan<T> tanh, OfSpan<T> sigmoid, OfSpan<T> softplus)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        float[] scores = new Inputs(seed: 1).Scores(Length);
        float[] positive = [.. scores.Select(float.Abs)];
        return
        [
            Compare("Exp", scores, exp, T.Exp, TensorPrimitives.Exp),
            Compare("ExpM1", scores, expM1, T.ExpM1, TensorPrimitives.ExpM1),
            Compare("Log", positive, log, T.Log, TensorPrimitives.Log),
            Compare("LogP1", positive, logP1, T.LogP1, TensorPrimitives.LogP1),
            Compare("Tanh", scores, tanh, T.Tanh, TensorPrimitives.Tanh),
            Compare("Sigmoid", scores, sigmoid, x => T.One / (T.One + T.Exp(-x)), TensorPrimitives.Sigmoid),
            Compare("Softplus", scores, softplus, x => T.Max(x, T.Zero) + T.LogP1(T.Exp(-T.Abs(x))), Softplus),
        ];
    }

    static Workload<T> Compare<T>(string function, float[] arguments, OfSpan<T> ours, Func<T, T> scalar, OfSpan<T> tensors)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        new(new Work(function, Names.Value, ElementNames.Of<T>(), $"{Length}"), Length, () => Prepare<T>(arguments),
        [
            Candidate<T>.Generated(Run(ours)),
            Candidate<T>.Peer(Names.Scalar, Run<T>((x, destination) => Loop(scalar, x, destination))),
            Candidate<T>.Peer(Names.Tensors, Run(tensors)),
        ]);

    static Operands<T> Prepare<T>(float[] arguments)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Operands<T> operands = new(Length, two: false, outputs: 1, Placement.Aligned);
        operands.First.Fill(arguments);
        return operands;
    }

    static Kernel<T> Run<T>(OfSpan<T> function)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => x =>
        {
            function(x.First, x.Gradient);
            return double.CreateTruncating(x.Gradient.Span[^1]);
        };

    static void Loop<T>(Func<T, T> function, ReadOnlySpan<T> x, Span<T> destination)
    {
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] = function(x[i]);
        }
    }

    static void Softplus<T>(ReadOnlySpan<T> x, Span<T> destination)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Span<T> decay = stackalloc T[x.Length];
        TensorPrimitives.Abs(x, decay);
        TensorPrimitives.Negate(decay, decay);
        TensorPrimitives.Exp(decay, decay);
        TensorPrimitives.LogP1(decay, decay);
        TensorPrimitives.Max(x, T.Zero, destination);
        TensorPrimitives.Add(destination, decay, destination);
    }
}
