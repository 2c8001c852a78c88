using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>δ = 1. With c the residual r limited to [−δ, δ], the loss is c·r − ½c².</summary>
readonly struct Huber : IPeer
{
    public static string NativeName => "huber";

    // Without a branch, which random residuals would make the CPU guess wrong.
    static T IPeer.WithGradient<T>(T prediction, T target, out T gradient)
    {
        T r = prediction - target;
        gradient = T.Min(T.Max(r, -T.One), T.One);
        return gradient * (r - T.CreateTruncating(0.5) * gradient);
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        TensorPrimitives.Abs(scratch, scratch);
        T magnitudes = TensorPrimitives.Sum<T>(scratch);
        TensorPrimitives.Min(scratch, T.One, scratch);

        // ½c² + (|r| − c), summed.
        return magnitudes - TensorPrimitives.Sum<T>(scratch) + T.CreateTruncating(0.5) * TensorPrimitives.SumOfSquares<T>(scratch);
    }

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        TensorPrimitives.Clamp(scratch, -T.One, T.One, gradient);
        T sum = TensorPrimitives.Dot<T>(gradient, scratch) - T.CreateTruncating(0.5) * TensorPrimitives.SumOfSquares<T>(gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        return sum;
    }
}
