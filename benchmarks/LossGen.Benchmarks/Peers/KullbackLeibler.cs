using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>p·log(p/q), summed and not averaged. None of these peers knows the limits at 0.</summary>
readonly struct KullbackLeibler : IPeer
{
    public static string NativeName => "kullback_leibler";

    static T IPeer.Scale<T>(int length) => T.One;

    static T IPeer.WithGradient<T>(T p, T q, out T gradient)
    {
        T ratio = p / q;
        gradient = -ratio;
        return p * T.Log(ratio);
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> p, ReadOnlySpan<T> q, Span<T> scratch)
    {
        TensorPrimitives.Divide(p, q, scratch);
        TensorPrimitives.Log<T>(scratch, scratch);
        return TensorPrimitives.Dot(p, scratch);
    }

    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> p, ReadOnlySpan<T> q, T scale, Span<T> gradient, Span<T> scratch)
    {
        TensorPrimitives.Divide(p, q, scratch);
        TensorPrimitives.Negate<T>(scratch, gradient);
        TensorPrimitives.Log<T>(scratch, scratch);
        return TensorPrimitives.Dot(p, scratch);
    }
}
