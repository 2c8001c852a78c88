using System.Numerics.Tensors;

namespace LossGen.Benchmarks.Peers;

/// <summary>(1 − p)²·(−log p), with p = σ(t) the probability of the true class: with d = e^−|t|, −log p = max(−t, 0) + log(1 + d).</summary>
readonly struct Focal : IPeer
{
    public static string NativeName => "focal";

    static T IPeer.WithGradient<T>(T logit, T target, out T gradient)
    {
        T two = T.CreateTruncating(2), sign = two * target - T.One, t = sign * logit;
        T decay = T.Exp(-T.Abs(t)), larger = T.One / (T.One + decay), miss = t > T.Zero ? decay * larger : larger;
        T loss = T.Max(-t, T.Zero) + T.Log(T.One + decay);
        gradient = -sign * miss * miss * (miss + two * (T.One - miss) * loss);
        return miss * miss * loss;
    }

    static T IPeer.Sum<T>(ReadOnlySpan<T> logits, ReadOnlySpan<T> targets, Span<T> scratch) => Total(logits, targets, scratch, new T[logits.Length]);

    // m = σ(−t) and l = softplus(−t): the loss is m²·l, its slope −s·m²·(m + 2·(1 − m)·l).
    static T IPeer.SumWithGradient<T>(ReadOnlySpan<T> logits, ReadOnlySpan<T> targets, T scale, Span<T> gradient, Span<T> scratch)
    {
        T sum = Total(logits, targets, scratch, gradient);
        Span<T> miss = Miss<T>.Memory.AsSpan(0, logits.Length), sign = Sign<T>.Memory.AsSpan(0, logits.Length);
        T two = T.CreateTruncating(2);

        // scratch holds l, gradient m²: m + 2·l − 2·l·m in place of l.
        TensorPrimitives.Multiply(scratch, two, scratch);
        TensorPrimitives.Subtract(miss, T.One, Rest<T>.Memory.AsSpan(0, logits.Length));
        TensorPrimitives.Multiply<T>(scratch, Rest<T>.Memory.AsSpan(0, logits.Length), scratch);
        TensorPrimitives.Subtract<T>(scratch, miss, scratch);
        TensorPrimitives.Multiply<T>(scratch, gradient, gradient);
        TensorPrimitives.Multiply<T>(gradient, sign, gradient);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        return sum;
    }

    // Leaves the surprise in the scratch, and the square of the miss in the last operand.
    static T Total<T>(ReadOnlySpan<T> logits, ReadOnlySpan<T> targets, Span<T> surprise, Span<T> square)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        Span<T> miss = Miss<T>.Memory.AsSpan(0, logits.Length), sign = Sign<T>.Memory.AsSpan(0, logits.Length);
        TensorPrimitives.Multiply(targets, T.CreateTruncating(2), sign);
        TensorPrimitives.Subtract(sign, T.One, sign);
        TensorPrimitives.Multiply(sign, logits, surprise);
        TensorPrimitives.Negate<T>(surprise, surprise);
        TensorPrimitives.Sigmoid<T>(surprise, miss);
        TensorPrimitives.Subtract(T.One, miss, square);
#pragma warning disable LG1002 // The composition that people write is what the kernel is compared with.
        TensorPrimitives.Log<T>(square, surprise);
#pragma warning restore LG1002
        TensorPrimitives.Negate<T>(surprise, surprise);
        TensorPrimitives.Multiply<T>(miss, miss, square);
        return TensorPrimitives.Dot<T>(square, surprise);
    }

    static class Miss<T>
    {
        public static readonly T[] Memory = new T[TensorLoop.PieceLength];
    }

    static class Sign<T>
    {
        public static readonly T[] Memory = new T[TensorLoop.PieceLength];
    }

    static class Rest<T>
    {
        public static readonly T[] Memory = new T[TensorLoop.PieceLength];
    }
}
