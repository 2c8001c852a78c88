using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>δ = 1. With c the residual r limited to [−δ, δ], the loss is c·r − ½c².</summary>
readonly struct Huber : IPeer
{
    public static float Value(float prediction, float target)
    {
        float magnitude = MathF.Abs(prediction - target);
        return magnitude <= 1 ? 0.5f * magnitude * magnitude : magnitude - 0.5f;
    }

    public static float WithGradient(float prediction, float target, out float gradient)
    {
        float r = prediction - target;
        float magnitude = MathF.Abs(r);
        if (magnitude <= 1)
        {
            gradient = r;
            return 0.5f * r * r;
        }

        gradient = r > 0 ? 1 : -1;
        return magnitude - 0.5f;
    }

    public static double Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        TensorPrimitives.Abs(scratch, scratch);
        double magnitudes = TensorPrimitives.Sum<float>(scratch);
        TensorPrimitives.Min(scratch, 1, scratch);

        // ½c² + (|r| − c), summed.
        return magnitudes - TensorPrimitives.Sum<float>(scratch) + 0.5 * TensorPrimitives.SumOfSquares<float>(scratch);
    }

    public static double SumWithGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, float scale, Span<float> gradient, Span<float> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        TensorPrimitives.Clamp(scratch, -1f, 1f, gradient);
        double sum = TensorPrimitives.Dot<float>(gradient, scratch) - 0.5 * TensorPrimitives.SumOfSquares<float>(gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        return sum;
    }
}
