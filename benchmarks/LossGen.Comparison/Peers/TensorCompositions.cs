using System.Numerics.Tensors;

namespace LossGen.Comparison.Peers;

/// <summary>The best composition of TensorPrimitives: shifted by the maximum, from logarithms where there are any.</summary>
internal sealed class TensorCompositions : IPeer
{
    private delegate void Spans(ReadOnlySpan<float> x, Span<float> destination);

    public string Name => "TensorPrimitives";

    public Computed? Compute(HardInput input) => input.Function switch
    {
        "Exp" => Each(TensorPrimitives.Exp, input),
        "ExpM1" => Each(TensorPrimitives.ExpM1, input),
        "Log" => Each(TensorPrimitives.Log, input),
        "LogP1" => Each(TensorPrimitives.LogP1, input),
        "Tanh" => Each(TensorPrimitives.Tanh, input),
        "Sigmoid" => Each(TensorPrimitives.Sigmoid, input),
        "Softplus" => new(Softplus(input.First)),
        "SoftMax" => new(SoftMax(input.First)),
        "LogSoftMax" => new(LogSoftMax(input.First)),
        "XLogY" => new(Times(input.First, Log(input.Second))),
        "LogSumExp" => new([LogSumExp(input.First)]),
        "CrossEntropy" => CrossEntropy(input.First, (int)input.Second[0]),
        "BinaryCrossEntropy" => BinaryCrossEntropy(input.First, input.Second),
        "SquaredError" => SquaredError(input.First, input.Second),
        "RelativeEntropy" => RelativeEntropy(input.First, input.Second),
        "RelativeEntropyOfLogits" => RelativeEntropyOfLogits(input.First, input.Second),
        "JensenShannon" => new([JensenShannon(input.First, input.Second)]),
        "Entropy" => new([-TensorPrimitives.Dot(input.First, Log(input.First))]),
        "MeanOfEqual" => new([TensorPrimitives.Sum<float>(Repeated.Of(input)) / input.Second[0]]),
        _ => null,
    };

    private static Computed Each(Spans function, HardInput input) => new(Of(function, input.First));

    private static float[] Of(Spans function, float[] x)
    {
        float[] values = new float[x.Length];
        function(x, values);
        return values;
    }

    private static float[] Log(float[] x) => Of(TensorPrimitives.Log, x);

    private static float[] Times(float[] x, float[] y) => Of((a, destination) => TensorPrimitives.Multiply(a, y, destination), x);

    private static float[] Minus(float[] x, float[] y) => Of((a, destination) => TensorPrimitives.Subtract(a, y, destination), x);

    private static float[] Over(float[] x, float y) => Of((a, destination) => TensorPrimitives.Divide(a, y, destination), x);

    private static float[] Shifted(float[] x, float by) => Of((a, destination) => TensorPrimitives.Subtract(a, by, destination), x);

    // max(x, 0) + log(1 + e^−|x|)
    private static float[] Softplus(float[] x)
    {
        float[] tail = Of(TensorPrimitives.Abs, x);
        TensorPrimitives.Negate<float>(tail, tail);
        TensorPrimitives.Exp<float>(tail, tail);
        TensorPrimitives.LogP1<float>(tail, tail);
        float[] positive = Of((a, destination) => TensorPrimitives.Max(a, 0, destination), x);
        TensorPrimitives.Add<float>(positive, tail, tail);
        return tail;
    }

    private static float[] SoftMax(float[] x) => Of(TensorPrimitives.SoftMax, Shifted(x, TensorPrimitives.Max<float>(x)));

    private static float LogSumExp(float[] x)
    {
        float max = TensorPrimitives.Max<float>(x);
        return max + MathF.Log(TensorPrimitives.Sum<float>(Of(TensorPrimitives.Exp, Shifted(x, max))));
    }

    private static float[] LogSoftMax(float[] x) => Shifted(x, LogSumExp(x));

    private static Computed CrossEntropy(float[] logits, int label)
    {
        float[] gradient = SoftMax(logits);
        gradient[label] -= 1;
        return new(LogSumExp(logits) - logits[label], gradient);
    }

    private static Computed BinaryCrossEntropy(float[] x, float[] y) =>
        new(TensorPrimitives.Sum<float>(Minus(Softplus(x), Times(x, y))) / x.Length, Over(Minus(Of(TensorPrimitives.Sigmoid, x), y), x.Length));

    private static Computed SquaredError(float[] x, float[] y)
    {
        float[] residuals = Minus(x, y);
        return new(TensorPrimitives.SumOfSquares<float>(residuals) / x.Length, Over(residuals, x.Length / 2f));
    }

    private static Computed RelativeEntropy(float[] p, float[] q)
    {
        float[] ratios = Of((a, destination) => TensorPrimitives.Divide(a, q, destination), p);
        float[] gradient = Of(TensorPrimitives.Negate, ratios);
        return new(TensorPrimitives.Dot<float>(p, Log(ratios)), gradient);
    }

    private static Computed RelativeEntropyOfLogits(float[] x, float[] z)
    {
        float[] p = SoftMax(x);
        return new(TensorPrimitives.Dot<float>(p, Minus(LogSoftMax(x), LogSoftMax(z))), Minus(SoftMax(z), p));
    }

    private static float JensenShannon(float[] p, float[] q)
    {
        float[] m = Over(Of((a, destination) => TensorPrimitives.Add(a, q, destination), p), 2);
        return (RelativeEntropy(p, m).Value[0] + RelativeEntropy(q, m).Value[0]) / 2;
    }
}
