using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

readonly struct AbsoluteError : IPeer
{
    public static string NativeName => "absolute_error";

    static T IPeer.WithGradient<T>(T prediction, T target, out T gradient)
    {
        T r = prediction - target;
        gradient = r == T.Zero ? T.Zero : T.CopySign(T.One, r);
        return T.Abs(r);
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        return TensorPrimitives.SumOfMagnitudes<T>(scratch);
    }

    // There is no sign for floating-point spans; the sign of a residual that is not 0 is copied instead.
    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, gradient);
        T sum = TensorPrimitives.SumOfMagnitudes<T>(gradient);
        scratch.Fill(scale);
        TensorPrimitives.CopySign(scratch, gradient, gradient);
        return sum;
    }
}
