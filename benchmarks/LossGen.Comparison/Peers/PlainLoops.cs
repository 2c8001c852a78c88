// Everything that the rules warn of is what this peer shows.
#pragma warning disable LG1001, LG1002, LG1003, LG1004, LG1005, LG1008

namespace LossGen.Comparison.Peers;

/// <summary>What is written from the formula, with MathF, in float.</summary>
internal sealed class PlainLoops : IPeer
{
    public string Name => "plain C#";

    public Computed? Compute(HardInput input) => input.Function switch
    {
        "Exp" => Each(MathF.Exp, input),
        "ExpM1" => Each(x => MathF.Exp(x) - 1, input),
        "Log" => Each(MathF.Log, input),
        "LogP1" => Each(x => MathF.Log(1 + x), input),
        "Tanh" => Each(MathF.Tanh, input),
        "Sigmoid" => Each(Sigmoid, input),
        "Softplus" => Each(x => MathF.Log(1 + MathF.Exp(x)), input),
        "SoftMax" => new(SoftMax(input.First)),
        "LogSoftMax" => new([.. SoftMax(input.First).Select(p => MathF.Log(p))]),
        "XLogY" => new([.. input.First.Zip(input.Second, (x, y) => x * MathF.Log(y))]),
        "LogSumExp" => new([MathF.Log(Sum(input.First.Select(MathF.Exp)))]),
        "CrossEntropy" => CrossEntropy(SoftMax(input.First), (int)input.Second[0]),
        "BinaryCrossEntropy" => Mean(input, (x, y) => -(y * MathF.Log(Sigmoid(x)) + (1 - y) * MathF.Log(1 - Sigmoid(x))), (x, y) => Sigmoid(x) - y),
        "Huber" => Mean(input, Huber, (x, y) => Math.Clamp(x - y, -1, 1)),
        "SquaredError" => Mean(input, (x, y) => (x - y) * (x - y), (x, y) => 2 * (x - y)),
        "RelativeEntropy" => RelativeEntropy(input.First, input.Second),
        "RelativeEntropyOfLogits" => RelativeEntropyOfLogits(SoftMax(input.First), SoftMax(input.Second)),
        "JensenShannon" => new([Sum(input.First.Zip(input.Second, JensenShannonTerm))]),
        "Entropy" => new([-Sum(input.First.Select(p => p * MathF.Log(p)))]),
        "MeanOfEqual" => new([Sum(Repeated.Of(input)) / input.Second[0]]),
        _ => null,
    };

    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));

    private static float Huber(float x, float y)
    {
        float r = MathF.Abs(x - y);
        return r <= 1 ? 0.5f * r * r : r - 0.5f;
    }

    private static float JensenShannonTerm(float p, float q)
    {
        float m = 0.5f * (p + q);
        return 0.5f * (p * MathF.Log(p / m) + q * MathF.Log(q / m));
    }

    private static float[] SoftMax(float[] x)
    {
        float sum = Sum(x.Select(MathF.Exp));
        return [.. x.Select(z => MathF.Exp(z) / sum)];
    }

    private static Computed CrossEntropy(float[] p, int label) =>
        new(-MathF.Log(p[label]), [.. p.Select((x, i) => i == label ? x - 1 : x)]);

    private static Computed RelativeEntropy(float[] p, float[] q) =>
        new(Sum(p.Zip(q, (a, b) => a * MathF.Log(a / b))), [.. p.Zip(q, (a, b) => -a / b)]);

    private static Computed RelativeEntropyOfLogits(float[] p, float[] q) =>
        new(RelativeEntropy(p, q).Value[0], [.. p.Zip(q, (a, b) => b - a)]);

    private static Computed Each(Func<float, float> function, HardInput input) => new([.. input.First.Select(function)]);

    private static Computed Mean(HardInput input, Func<float, float, float> loss, Func<float, float, float> slope)
    {
        int n = input.First.Length;
        return new(Sum(input.First.Zip(input.Second, loss)) / n, [.. input.First.Zip(input.Second, (x, y) => slope(x, y) / n)]);
    }

    // Enumerable.Sum adds floats in double.
    private static float Sum(IEnumerable<float> terms)
    {
        float sum = 0;
        foreach (float term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
