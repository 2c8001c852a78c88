using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>In the form max(z, 0) − y·z + log(1 + e^−|z|), which cannot overflow.</summary>
readonly struct BinaryCrossEntropy : IPeer
{
    public static float Value(float logit, float target) =>
        MathF.Max(logit, 0) - target * logit + MathF.Log(1 + MathF.Exp(-MathF.Abs(logit)));

    public static float WithGradient(float logit, float target, out float gradient)
    {
        float decay = MathF.Exp(-MathF.Abs(logit));
        gradient = (logit > 0 ? 1 : decay) / (1 + decay) - target;
        return MathF.Max(logit, 0) - target * logit + MathF.Log(1 + decay);
    }

    public static double Sum(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, Span<float> scratch)
    {
        TensorPrimitives.Max(logits, 0, scratch);
        double sum = TensorPrimitives.Sum<float>(scratch) - (double)TensorPrimitives.Dot(targets, logits);
        TensorPrimitives.Abs(logits, scratch);
        TensorPrimitives.Negate(scratch, scratch);
        TensorPrimitives.Exp(scratch, scratch);
        TensorPrimitives.LogP1(scratch, scratch);
        return sum + TensorPrimitives.Sum<float>(scratch);
    }

    public static double SumWithGradient(
        ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, float scale, Span<float> gradient, Span<float> scratch)
    {
        TensorPrimitives.Sigmoid(logits, gradient);
        TensorPrimitives.Subtract(gradient, targets, gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        return Sum(logits, targets, scratch);
    }
}
