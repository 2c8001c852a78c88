using static TorchSharp.torch;

namespace TorchTraining.Autograd;

/// <summary>A generated kernel as a step of TorchSharp's graph: it computes value and gradient in one call.</summary>
sealed class CrossEntropyFunction : autograd.SingleTensorFunction<CrossEntropyFunction>
{
    /// <inheritdoc/>
    public override string Name => nameof(CrossEntropyFunction);

    /// <summary>How many gradients were computed so far.</summary>
    public static int Gradients { get; private set; }

    /// <summary>The mean cross-entropy of logits, [rows, classes], and labels, [rows].</summary>
    /// <remarks>
    /// Inside of <see cref="forward"/> the mode is always "no gradient", and <c>requires_grad</c> of a tensor stays true under
    /// <c>no_grad</c>: whether there is a gradient to compute is known only here.
    /// </remarks>
    public static Tensor Loss(Tensor logits, Tensor labels)
    {
        if (logits.dim() != 2 || labels.dim() != 1 || logits.shape[0] != labels.shape[0])
        {
            throw new ArgumentException(
                $"logits have the shape [{string.Join(", ", logits.shape)}] and labels [{string.Join(", ", labels.shape)}] " +
                "instead of [rows, classes] and [rows].", nameof(logits));
        }

        return is_grad_enabled() && logits.requires_grad ? apply(logits, labels) : Value(logits, labels, null);
    }

    /// <inheritdoc/>
    public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
    {
        var (logits, labels) = ((Tensor)vars[0], (Tensor)vars[1]);
        Tensor gradient = empty_like(logits);
        Tensor value = Value(logits, labels, gradient);
        Gradients++;
        ctx.save_for_backward([gradient, logits, labels, zeros(1, ScalarType.Int64)]);
        return value;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The gradient is given away by the first backward pass whose incoming gradient is 1, as that of <c>backward()</c> is: a
    /// pass over it less. Whoever has it may add to it in place, so later passes of a retained graph compute it again.
    /// </remarks>
    public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
    {
        // A second derivative would need another kernel; asking for one is an error of TorchSharp's.
        var saved = ctx.get_saved_variables();
        var (gradient, logits, labels) = (saved[0], saved[1], saved[2]);
        var isGivenAway = TensorMemory.Of<long>(saved[3]);
        if (isGivenAway[0] != 0)
        {
            gradient = empty_like(logits);
            Value(logits, labels, gradient).Dispose();
            Gradients++;
        }
        else if (IsOne(grad_output))
        {
            // Written, and given away as another tensor of the same memory, past libtorch: it refuses saved tensors that change.
            isGivenAway[0] = 1;
            return [empty(0, gradient.dtype).set_(gradient), null!];
        }

        return [gradient.mul(grad_output), null!];
    }

    static bool IsOne(Tensor factor) =>
        factor.dtype == ScalarType.Float64 ? TensorMemory.Of<double>(factor)[0] == 1 : TensorMemory.Of<float>(factor)[0] == 1;

    static Tensor Value(Tensor logits, Tensor labels, Tensor? gradient)
    {
        int classes = checked((int)logits.shape[1]);
        var indices = TensorMemory.Of<long>(labels);
        if (logits.dtype == ScalarType.Float64)
        {
            var doubles = gradient is null ? [] : TensorMemory.Of<double>(gradient);
            return tensor(Losses.CrossEntropy(TensorMemory.Of<double>(logits), indices, classes, doubles));
        }

        var floats = gradient is null ? [] : TensorMemory.Of<float>(gradient);
        return tensor(Losses.CrossEntropy(TensorMemory.Of<float>(logits), indices, classes, floats));
    }
}
