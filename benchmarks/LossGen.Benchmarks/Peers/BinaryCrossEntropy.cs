using System.Numerics;
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>In the form max(z, 0) − y·z + log(1 + e^−|z|), which cannot overflow.</summary>
readonly struct BinaryCrossEntropy : IPeer
{
    public static string NativeName => "binary_cross_entropy";

    static T IPeer.WithGradient<T>(T logit, T target, out T gradient)
    {
        T decay = T.Exp(-T.Abs(logit));
        gradient = (logit > T.Zero ? T.One : decay) / (T.One + decay) - target;
        return T.Max(logit, T.Zero) - target * logit + T.Log(T.One + decay);
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> logits, ReadOnlySpan<T> targets, Span<T> scratch) => Sum(logits, targets, scratch);

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> logits, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Sigmoid(logits, gradient);
        TensorPrimitives.Subtract(gradient, targets, gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        return Sum(logits, targets, scratch);
    }

    static T Sum<T>(ReadOnlySpan<T> logits, ReadOnlySpan<T> targets, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Max(logits, T.Zero, scratch);
        T sum = TensorPrimitives.Sum<T>(scratch) - TensorPrimitives.Dot(targets, logits);
        TensorPrimitives.Abs(logits, scratch);
        TensorPrimitives.Negate<T>(scratch, scratch);
        TensorPrimitives.Exp<T>(scratch, scratch);
        TensorPrimitives.LogP1<T>(scratch, scratch);
        return sum + TensorPrimitives.Sum<T>(scratch);
    }
}
