using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>½·log(1 + r²).</summary>
readonly struct Cauchy : IPeer
{
    public static string NativeName => "cauchy";

    static T IPeer.WithGradient<T>(T prediction, T target, out T gradient)
    {
        T r = prediction - target, sum = T.One + r * r;
        gradient = r / sum;
        return T.CreateTruncating(0.5) * T.Log(sum);
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        TensorPrimitives.Multiply<T>(scratch, scratch, scratch);
        TensorPrimitives.LogP1<T>(scratch, scratch);
        return T.CreateTruncating(0.5) * TensorPrimitives.Sum<T>(scratch);
    }

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, gradient);
        TensorPrimitives.MultiplyAdd<T>(gradient, gradient, T.One, scratch);
        TensorPrimitives.Divide(gradient, scratch, gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        TensorPrimitives.Log<T>(scratch, scratch);
        return T.CreateTruncating(0.5) * TensorPrimitives.Sum<T>(scratch);
    }
}
