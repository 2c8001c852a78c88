using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

readonly struct Hinge : IPeer
{
    // So large that times it every shortfall that is not 0 exceeds any scale.
    const float Steep = 1e30f;

    public static float Value(float prediction, float target) => MathF.Max(0, 1 - target * prediction);

    public static float WithGradient(float prediction, float target, out float gradient)
    {
        float shortfall = 1 - target * prediction;
        gradient = shortfall > 0 ? -target : 0;
        return MathF.Max(0, shortfall);
    }

    public static double Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> scratch)
    {
        Shortfall(predictions, targets, scratch);
        return TensorPrimitives.Sum<float>(scratch);
    }

    public static double SumWithGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, float scale, Span<float> gradient, Span<float> scratch)
    {
        Shortfall(predictions, targets, gradient);
        double sum = TensorPrimitives.Sum<float>(gradient);
        TensorPrimitives.Multiply(gradient, -Steep, gradient);
        TensorPrimitives.Max(gradient, -scale, gradient);
        TensorPrimitives.Multiply(gradient, targets, gradient);
        return sum;
    }

    static void Shortfall(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> shortfall)
    {
        TensorPrimitives.Multiply(predictions, targets, shortfall);
        TensorPrimitives.Subtract(1, shortfall, shortfall);
        TensorPrimitives.Max(shortfall, 0, shortfall);
    }
}
