using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

readonly struct AbsoluteError : IPeer
{
    public static float Value(float prediction, float target) => MathF.Abs(prediction - target);

    public static float WithGradient(float prediction, float target, out float gradient)
    {
        float r = prediction - target;
        gradient = r == 0 ? 0 : MathF.CopySign(1, r);
        return MathF.Abs(r);
    }

    public static double Sum(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, scratch);
        return TensorPrimitives.SumOfMagnitudes<float>(scratch);
    }

    // There is no sign for floating-point spans; the sign of a residual that is not 0 is copied instead.
    public static double SumWithGradient(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, float scale, Span<float> gradient, Span<float> scratch)
    {
        TensorPrimitives.Subtract(predictions, targets, gradient);
        double sum = TensorPrimitives.SumOfMagnitudes<float>(gradient);
        scratch.Fill(scale);
        TensorPrimitives.CopySign(scratch, gradient, gradient);
        return sum;
    }
}
