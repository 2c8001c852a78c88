using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>Mean softmax cross-entropy and its gradient, with each row's maximum subtracted first.</summary>
static class CrossEntropy
{
    public static double Scalar(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient)
    {
        double sum = 0;
        for (int row = 0; row < labels.Length; row++)
        {
            sum += ScalarRow(
                logits.Slice(row * classes, classes), labels[row], 1f / labels.Length, gradient.Slice(row * classes, classes));
        }

        return sum / labels.Length;
    }

    public static double Tensors(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient)
    {
        double sum = 0;
        for (int row = 0; row < labels.Length; row++)
        {
            sum += TensorRow(
                logits.Slice(row * classes, classes), labels[row], 1f / labels.Length, gradient.Slice(row * classes, classes));
        }

        return sum / labels.Length;
    }

    static double ScalarRow(ReadOnlySpan<float> logits, int label, float scale, Span<float> gradient)
    {
        float max = float.NegativeInfinity;
        foreach (float logit in logits)
        {
            max = MathF.Max(max, logit);
        }

        double total = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            gradient[i] = MathF.Exp(logits[i] - max);
            total += gradient[i];
        }

        float factor = scale / (float)total;
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= factor;
        }

        double loss = max - logits[label] + Math.Log(total);
        gradient[label] -= scale;
        return loss;
    }

    static double TensorRow(ReadOnlySpan<float> logits, int label, float scale, Span<float> gradient)
    {
        float max = TensorPrimitives.Max(logits);
        TensorPrimitives.Subtract(logits, max, gradient);
        TensorPrimitives.Exp(gradient, gradient);
        float total = TensorPrimitives.Sum<float>(gradient);
        TensorPrimitives.Multiply(gradient, scale / total, gradient);
        gradient[label] -= scale;
        return max - logits[label] + Math.Log(total);
    }
}
