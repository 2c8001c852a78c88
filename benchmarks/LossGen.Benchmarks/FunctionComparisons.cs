using System.Numerics;
using System.Numerics.Tensors;
using LossGen.Benchmarks.Measuring;

namespace LossGen.Benchmarks;

/// <summary>The functions of LossMath against what they replace: the platform's own, of numbers and of spans.</summary>
static class FunctionComparisons
{
    // No power of two: results and arguments would be a whole number of pages apart, which slows some loops and not others.
    const int Length = 3000;

    delegate void OfSpan<T>(ReadOnlySpan<T> x, Span<T> destination);

    public static IEnumerable<Comparison> All() =>
    [
        .. Of<float>("float", LossMath.Exp, LossMath.ExpM1, LossMath.Log, LossMath.LogP1, LossMath.Tanh, LossMath.Sigmoid, LossMath.Softplus),
        .. Of<double>("double", LossMath.Exp, LossMath.ExpM1, LossMath.Log, LossMath.LogP1, LossMath.Tanh, LossMath.Sigmoid, LossMath.Softplus),
    ];

    static IEnumerable<Comparison> Of<T>(
        string element, OfSpan<T> exp, OfSpan<T> expM1, OfSpan<T> log, OfSpan<T> logP1, OfSpan<T> tanh, OfSpan<T> sigmoid, OfSpan<T> softplus)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] scores = [.. new Inputs(seed: 1).Scores(Length).Select(T.CreateTruncating)];
        T[] positive = [.. scores.Select(T.Abs)];
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

        Comparison Compare(string function, T[] x, OfSpan<T> ours, Func<T, T> scalar, OfSpan<T> tensors) => new(
            function, element, $"{Length}", Length,
            [
                Run("generated", x, ours),
                Run("scalar", x, (x, destination) => Loop(scalar, x, destination)),
                Run("tensors", x, tensors),
            ]);
    }

    static Candidate Run<T>(string name, T[] x, OfSpan<T> function)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] destination = new T[x.Length];
        return new(name, () => { function(x, destination); return double.CreateTruncating(destination[^1]); }, []);
    }

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
