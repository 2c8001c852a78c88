using System.Runtime.InteropServices;
using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;
using Size = LossGen.Benchmarks.Workloads.Size;

namespace LossGen.Torch;

/// <summary>libtorch by TorchSharp on one thread: its own losses, and its derivatives by back-propagation.</summary>
static class TorchPeer
{
    delegate Tensor Loss(Tensor operand, Tensor other);

    static readonly Dictionary<string, Loss> Losses = new()
    {
        [nameof(Kind.SquaredError)] = (x, y) => mse_loss(x, y),
        [nameof(Kind.AbsoluteError)] = (x, y) => l1_loss(x, y),
        [nameof(Kind.Huber)] = (x, y) => huber_loss(x, y),
        [nameof(Kind.Hinge)] = (x, y) => (1 - x * y).clamp_min(0).mean(),
        [nameof(Kind.BinaryCrossEntropy)] = (x, y) => binary_cross_entropy_with_logits(x, y),
        [nameof(Kind.CrossEntropy)] = (x, y) => cross_entropy(x, y),
        [nameof(DivergenceKind.KullbackLeibler)] = (q, p) => kl_div(q.log(), p, log_target: false, nn.Reduction.Sum),
    };

    /// <summary>The peer for values and gradients; none for Hessians. Where its memory begins is its own affair.</summary>
    public static Candidate<float>? For(Work work) =>
        Losses.TryGetValue(work.Loss, out Loss? loss) && work.Outputs is Names.Value or Names.Gradient && work.Size != Size.UnalignedMemory.Name
            ? new(Names.Torch, Role.Peer, operands => Bind(operands, loss, work))
            : null;

    static Bound Bind(Operands<float> operands, Loss loss, Work work)
    {
        set_num_threads(1);
        bool withGradient = work.Outputs == Names.Gradient;
        TensorPair pair = Tensors(operands, work.Loss);
        pair.Operand.requires_grad_(withGradient);
        return withGradient
            ? new(() => Gradient(loss, pair), () => pair.Operand.grad!.bytes.CopyTo(MemoryMarshal.AsBytes(operands.Gradient.Span)), pair)
            : new(() => Value(loss, pair), Memory: pair);
    }

    // The gradient is with respect to the first of the pair, which is q where the operands are p and q.
    static TensorPair Tensors(Operands<float> x, string loss) => loss switch
    {
        nameof(Kind.CrossEntropy) => new(
            Copy(x.First, x.Labels.Length, x.Classes), tensor(Array.ConvertAll(x.Labels, label => (long)label))),
        nameof(DivergenceKind.KullbackLeibler) => new(Copy(x.Second, x.Length), Copy(x.First, x.Length)),
        _ => new(Copy(x.First, x.Length), Copy(x.Second, x.Length)),
    };

    static Tensor Copy(ReadOnlySpan<float> operand, params long[] shape)
    {
        Tensor copy = empty(shape);
        MemoryMarshal.AsBytes(operand).CopyTo(copy.bytes);
        return copy;
    }

    static double Value(Loss loss, TensorPair pair)
    {
        using DisposeScope scope = NewDisposeScope();
        using var withoutGradient = no_grad();
        return loss(pair.Operand, pair.Other).item<float>();
    }

    static double Gradient(Loss loss, TensorPair pair)
    {
        using DisposeScope scope = NewDisposeScope();
        pair.Operand.grad = null;
        Tensor value = loss(pair.Operand, pair.Other);
        value.backward();
        return value.item<float>();
    }

    sealed record TensorPair(Tensor Operand, Tensor Other) : IDisposable
    {
        public void Dispose()
        {
            Operand.Dispose();
            Other.Dispose();
        }
    }
}
