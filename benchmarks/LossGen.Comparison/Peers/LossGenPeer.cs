namespace LossGen.Comparison.Peers;

/// <summary>This library: its functions and its generated kernels.</summary>
internal sealed class LossGenPeer : IPeer
{
    private delegate void Spans(ReadOnlySpan<float> x, Span<float> destination);

    private delegate float Fused(ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> gradient);

    public string Name => "LossGen";

    public Computed? Compute(HardInput input) => input.Function switch
    {
        "Exp" => Each(LossMath.Exp, input),
        "ExpM1" => Each(LossMath.ExpM1, input),
        "Log" => Each(LossMath.Log, input),
        "LogP1" => Each(LossMath.LogP1, input),
        "Tanh" => Each(LossMath.Tanh, input),
        "Sigmoid" => Each(LossMath.Sigmoid, input),
        "Softplus" => Each(LossMath.Softplus, input),
        "SoftMax" => Each(LossMath.SoftMax, input),
        "LogSoftMax" => Each(LossMath.LogSoftMax, input),
        "XLogY" => Each((x, destination) => LossMath.XLogY(x, input.Second, destination), input),
        "LogSumExp" => new([LossMath.LogSumExp(input.First)]),
        "CrossEntropy" => Loss((x, y, gradient) => Kernels.CrossEntropy(x, [(int)y[0]], x.Length, gradient), input),
        "BinaryCrossEntropy" => Loss(Kernels.BinaryCrossEntropy, input),
        "Huber" => Loss(Kernels.Huber, input),
        "SquaredError" => Loss(Kernels.SquaredError, input),
        "RelativeEntropy" => Loss(Kernels.RelativeEntropy, input),
        "RelativeEntropyOfLogits" => Loss(Kernels.RelativeEntropyOfLogits, input),
        "JensenShannon" => new([Kernels.JensenShannon(input.First, input.Second)]),
        "Entropy" => new([Kernels.Entropy(input.First)]),
        "MeanOfEqual" => new([Kernels.AbsoluteError(Repeated.Of(input), new float[(int)input.Second[0]])]),
        _ => null,
    };

    private static Computed Each(Spans function, HardInput input)
    {
        float[] values = new float[input.First.Length];
        function(input.First, values);
        return new(values);
    }

    private static Computed Loss(Fused kernel, HardInput input)
    {
        float[] gradient = new float[input.First.Length];
        return new(kernel(input.First, input.Second, gradient), gradient);
    }
}
