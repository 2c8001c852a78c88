using System.Numerics;
using System.Numerics.Tensors;
using LossGen.Benchmarks.Memory;

namespace LossGen.Benchmarks.Peers;

/// <summary>Mean softmax cross-entropy with each row's maximum subtracted first; with its gradient if there is memory for it.</summary>
static class CrossEntropy
{
    delegate T Row<T>(ReadOnlySpan<T> logits, int label, T scale, Span<T> gradient);

    public static double Scalar<T>(Operands<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Mean(x, x.Gradient.Length > 0 ? ScalarGradient : ScalarValue);

    public static double Tensors<T>(Operands<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Mean(x, x.Gradient.Length > 0 ? TensorGradient : TensorValue);

    static double Mean<T>(Operands<T> x, Row<T> row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double sum = 0;
        T scale = T.One / T.CreateTruncating(x.Labels.Length);
        for (int i = 0; i < x.Labels.Length; i++)
        {
            Span<T> gradient = x.Gradient.Length == 0 ? default : x.Gradient.Span.Slice(i * x.Classes, x.Classes);
            sum += double.CreateTruncating(row(x.First.Span.Slice(i * x.Classes, x.Classes), x.Labels[i], scale, gradient));
        }

        return sum / x.Labels.Length;
    }

    static T ScalarValue<T>(ReadOnlySpan<T> logits, int label, T scale, Span<T> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = ScalarMax(logits);
        double total = 0;
        foreach (T logit in logits)
        {
            total += double.CreateTruncating(T.Exp(logit - max));
        }

        return max - logits[label] + T.CreateTruncating(Math.Log(total));
    }

    static T ScalarGradient<T>(ReadOnlySpan<T> logits, int label, T scale, Span<T> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = ScalarMax(logits);
        double total = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            gradient[i] = T.Exp(logits[i] - max);
            total += double.CreateTruncating(gradient[i]);
        }

        T factor = scale / T.CreateTruncating(total);
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= factor;
        }

        gradient[label] -= scale;
        return max - logits[label] + T.CreateTruncating(Math.Log(total));
    }

    static T ScalarMax<T>(ReadOnlySpan<T> logits)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = T.NegativeInfinity;
        foreach (T logit in logits)
        {
            max = T.Max(max, logit);
        }

        return max;
    }

    static T TensorValue<T>(ReadOnlySpan<T> logits, int label, T scale, Span<T> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = TensorPrimitives.Max(logits), total = T.Zero;
        for (int start = 0; start < logits.Length; start += TensorLoop.PieceLength)
        {
            ReadOnlySpan<T> piece = logits.Slice(start, Math.Min(TensorLoop.PieceLength, logits.Length - start));
            total += TensorExponentials(piece, max, Scratch<T>.Memory.AsSpan(0, piece.Length));
        }

        return max - logits[label] + T.Log(total);
    }

    static T TensorGradient<T>(ReadOnlySpan<T> logits, int label, T scale, Span<T> gradient)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T max = TensorPrimitives.Max(logits), total = T.Zero;
        for (int start = 0; start < logits.Length; start += TensorLoop.PieceLength)
        {
            ReadOnlySpan<T> piece = logits.Slice(start, Math.Min(TensorLoop.PieceLength, logits.Length - start));
            total += TensorExponentials(piece, max, gradient.Slice(start, piece.Length));
        }

        TensorPrimitives.Multiply(gradient, scale / total, gradient);
        gradient[label] -= scale;
        return max - logits[label] + T.Log(total);
    }

    static T TensorExponentials<T>(ReadOnlySpan<T> logits, T max, Span<T> destination)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(logits, max, destination);
        TensorPrimitives.Exp<T>(destination, destination);
        return TensorPrimitives.Sum<T>(destination);
    }
}
