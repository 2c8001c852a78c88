using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace LossGen.Comparison.Torch;

/// <summary>libtorch by TorchSharp: its own functions, and its derivatives by back-propagation.</summary>
internal sealed class TorchPeer : IPeer
{
    public string Name => "libtorch";

    public Computed? Compute(HardInput input)
    {
        using DisposeScope scope = NewDisposeScope();
        return input.Function switch
        {
            "Exp" => Each(exp, input),
            "ExpM1" => Each(expm1, input),
            "Log" => Each(log, input),
            "LogP1" => Each(log1p, input),
            "Tanh" => Each(tanh, input),
            "Sigmoid" => Each(x => x.sigmoid(), input),
            "Softplus" => Each(x => softplus(x), input),
            "SoftMax" => Each(x => softmax(x, 0), input),
            "LogSoftMax" => Each(x => log_softmax(x, 0), input),
            "XLogY" => Each(x => x.xlogy(tensor(input.Second)), input),
            "LogSumExp" => Each(x => x.logsumexp(0).reshape(1), input),
            "CrossEntropy" => Loss(x => cross_entropy(x.unsqueeze(0), tensor([(long)input.Second[0]])), input.First),
            "BinaryCrossEntropy" => Loss(x => binary_cross_entropy_with_logits(x, tensor(input.Second)), input.First),
            "Huber" => Loss(x => huber_loss(x, tensor(input.Second)), input.First),
            "SquaredError" => Loss(x => mse_loss(x, tensor(input.Second)), input.First),
            "RelativeEntropy" => Loss(q => kl_div(q.log(), tensor(input.First), false, nn.Reduction.Sum), input.Second),
            "RelativeEntropyOfLogits" => Loss(z => kl_div(log_softmax(z, 0), log_softmax(tensor(input.First), 0), true, nn.Reduction.Sum), input.Second),
            "JensenShannon" => new([JensenShannon(tensor(input.First), tensor(input.Second))]),
            "Entropy" => new([special.entr(tensor(input.First)).sum().item<float>()]),
            "MeanOfEqual" => new([full([(long)input.Second[0]], input.First[0]).mean().item<float>()]),
            _ => null,
        };
    }

    private static Computed Each(Func<Tensor, Tensor> function, HardInput input) => new(function(tensor(input.First)).data<float>().ToArray());

    private static Computed Loss(Func<Tensor, Tensor> loss, float[] operand)
    {
        Tensor x = tensor(operand, requires_grad: true);
        Tensor value = loss(x);
        value.backward();
        return new(value.item<float>(), x.grad!.data<float>().ToArray());
    }

    private static float JensenShannon(Tensor p, Tensor q)
    {
        Tensor m = ((p + q) / 2).log();
        return ((kl_div(m, p, false, nn.Reduction.Sum) + kl_div(m, q, false, nn.Reduction.Sum)) / 2).item<float>();
    }
}
