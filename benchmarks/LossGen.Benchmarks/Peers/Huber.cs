using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>δ = 1. With c the residual r limited to [−δ, δ], the loss is c·r − ½c².</summary>
readonly struct Huber : IPeer
{
    public static float Value(float prediction, float target) => WithGradient(prediction, target, out _);

    // Without a branch, which random residuals would make the CPU guess wrong.
    public static float WithGradient(float prediction, float target, out float gradient)
    {
        float r = prediction - target;
        gradient = MathF.Min(MathF.Max(r, -1), 1);
        return gradient * (r - 0.5f * gradient);
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
