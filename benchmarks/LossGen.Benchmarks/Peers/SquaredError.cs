using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

readonly struct SquaredError : IPeer
{
    public static string NativeName => "squared_error";

    static T IPeer.WithGradient<T>(T prediction, T target, out T gradient)
    {
        T r = prediction - target;
        gradient = r + r;
        return r * r;
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> scratch)
    {
        T distance = TensorPrimitives.Distance(predictions, targets);
        return distance * distance;
    }

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, gradient);
        T sum = TensorPrimitives.SumOfSquares<T>(gradient);
        TensorPrimitives.Multiply(gradient, scale + scale, gradient);
        return sum;
    }
}
