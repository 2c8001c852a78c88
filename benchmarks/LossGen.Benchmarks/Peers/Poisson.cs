using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>e^f − y·f.</summary>
readonly struct Poisson : IPeer
{
    public static string NativeName => "poisson";

    static T IPeer.WithGradient<T>(T prediction, T target, out T gradient)
    {
        T mean = T.Exp(prediction);
        gradient = mean - target;
        return mean - target * prediction;
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> scratch)
    {
        TensorPrimitives.Exp(predictions, scratch);
        return TensorPrimitives.Sum<T>(scratch) - TensorPrimitives.Dot(targets, predictions);
    }

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Exp(predictions, gradient);
        T sum = TensorPrimitives.Sum<T>(gradient) - TensorPrimitives.Dot(targets, predictions);
        TensorPrimitives.Subtract(gradient, targets, gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        return sum;
    }
}
