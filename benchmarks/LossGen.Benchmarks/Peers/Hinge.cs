using System.Numerics;
using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

readonly struct Hinge : IPeer
{
    // So large that times it every shortfall that is not 0 exceeds any scale.
    const double Steep = 1e30;

    public static string NativeName => "hinge";

    static T IPeer.WithGradient<T>(T prediction, T target, out T gradient)
    {
        T shortfall = T.One - target * prediction;
        gradient = shortfall > T.Zero ? -target : T.Zero;
        return T.Max(T.Zero, shortfall);
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> scratch)
    {
        Shortfall(predictions, targets, scratch);
        return TensorPrimitives.Sum<T>(scratch);
    }

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        Shortfall(predictions, targets, gradient);
        T sum = TensorPrimitives.Sum<T>(gradient);
        TensorPrimitives.Multiply(gradient, T.CreateTruncating(-Steep), gradient);
        TensorPrimitives.Max(gradient, -scale, gradient);
        TensorPrimitives.Multiply(gradient, targets, gradient);
        return sum;
    }

    static void Shortfall<T>(ReadOnlySpan<T> predictions, ReadOnlySpan<T> targets, Span<T> shortfall)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Multiply(predictions, targets, shortfall);
        TensorPrimitives.Subtract(T.One, shortfall, shortfall);
        TensorPrimitives.Max(shortfall, T.Zero, shortfall);
    }
}
