using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

readonly struct SquaredError : IPeer
{
    public static float Value(float prediction, float target)
    {
        float r = prediction - target;
        return r * r;
    }

    public static float WithGradient(float prediction, float target, out float gradient)
    {
        float r = prediction - target;
        gradient = 2 * r;
        return r * r;
    }

    public static double Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> scratch)
    {
        double distance = TensorPrimitives.Distance(predictions, targets);
        return distance * distance;
    }

    public static double SumWithGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, float scale, Span<float> gradient, Span<float> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, gradient);
        double sum = TensorPrimitives.SumOfSquares<float>(gradient);
        TensorPrimitives.Multiply(gradient, 2 * scale, gradient);
        return sum;
    }
}
