using static LossGen.Benchmarks.Kinds.Lines;
using static System.Numerics.Tensors.TensorPrimitives;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Losses of a row by TensorPrimitives, with the settings of <see cref="KindKernels"/>.</summary>
static class RowCompositions
{
    public static float CrossEntropy(Piece x) => OfSoftMax(x, 1, log => -log, _ => 1);

    public static float Contrastive(Piece x) => OfSoftMax(x, 1 / .07f, log => -log, _ => 1);

    public static float GeneralizedCrossEntropy(Piece x) => OfSoftMax(x, 1, log => (1 - MathF.Exp(.7f * log)) / .7f, log => MathF.Exp(.7f * log));

    public static float Poly1(Piece x) => OfSoftMax(x, 1, log => 1 - log - MathF.Exp(log), log => 1 + MathF.Exp(log));

    public static float MulticlassFocal(Piece x) => OfSoftMax(
        x, 1,
        log => -Square(1 - MathF.Exp(log)) * log,
        log => Square(1 - MathF.Exp(log)) - 2 * (1 - MathF.Exp(log)) * MathF.Exp(log) * log);

    public static float NegativeLogLikelihood(Piece x)
    {
        x.G.Clear();
        x.G[x.Label] = -x.Scale;
        return -x.A[x.Label];
    }

    public static float MultiMargin(Piece x)
    {
        float each = x.Scale / x.A.Length;
        Add(x.A, 1 - x.A[x.Label], x.S);
        Max(x.S, 0, x.S);
        x.S[x.Label] = 0;
        Multiply(x.S, ResidualCompositions.Large, x.G);
        Min(x.G, each, x.G);
        x.G[x.Label] = -Sum(x.G);
        return Sum(x.S) / x.A.Length;
    }

    public static float CrammerSinger(Piece x)
    {
        ReadOnlySpan<float> before = x.A[..x.Label], behind = x.A[(x.Label + 1)..];
        int first = IndexOfMax(before), last = IndexOfMax(behind);
        int highest = last < 0 || (first >= 0 && before[first] >= behind[last]) ? first : x.Label + 1 + last;
        float loss = 1 - x.A[x.Label] + x.A[highest];
        x.G.Clear();
        if (loss <= 0)
            return 0;

        x.G[x.Label] = -x.Scale;
        x.G[highest] = x.Scale;
        return loss;
    }

    // The threshold from the sorted row.
    public static float Sparsemax(Piece x)
    {
        x.A.CopyTo(x.S);
        x.S.Sort();
        float sum = 0, squares = 0, threshold = 0;
        int count = 0;
        for (int i = x.S.Length - 1; i >= 0 && 1 + (count + 1) * x.S[i] > sum + x.S[i]; i--)
        {
            sum += x.S[i];
            squares += x.S[i] * x.S[i];
            threshold = (sum - 1) / ++count;
        }

        Subtract(x.A, threshold, x.G);
        Max(x.G, 0, x.G);
        Multiply(x.G, x.Scale, x.G);
        x.G[x.Label] -= x.Scale;
        return .5f * (squares - count * threshold * threshold) + .5f - x.A[x.Label];
    }

    public static float Brier(Piece x)
    {
        SoftMax(x.A, x.S);
        x.S.CopyTo(x.T);
        x.T[x.Label] -= 1;
        float loss = SumOfSquares(x.T);
        Subtract(x.T, Dot(x.S, x.T), x.G);
        Multiply(x.G, x.S, x.G);
        Multiply(x.G, 2 * x.Scale, x.G);
        return loss;
    }

    public static float ListNet(Piece x)
    {
        float logSumExp = SoftMax(x.A, x.G), total = Sum(x.B);
        Multiply(x.G, x.Scale * total, x.G);
        MultiplyAdd(x.B, -x.Scale, x.G, x.G);
        return total * logSumExp - Dot(x.A, x.B);
    }

    public static float Cosine(Piece x)
    {
        float first = Norm(x.A), second = Norm(x.B), cosine = Dot(x.A, x.B) / (first * second);
        Multiply(x.B, -x.Scale / (first * second), x.G);
        MultiplyAdd(x.A, x.Scale * cosine / (first * first), x.G, x.G);
        return 1 - cosine;
    }

    public static float Triplet(Piece x)
    {
        float near = Distance(x.A, x.B), far = Distance(x.A, x.C), loss = near - far + 1;
        if (loss <= 0)
        {
            x.G.Clear();
            return 0;
        }

        Multiply(x.A, x.Scale / near - x.Scale / far, x.G);
        MultiplyAdd(x.B, -x.Scale / near, x.G, x.G);
        MultiplyAdd(x.C, x.Scale / far, x.G, x.G);
        return loss;
    }

    public static float Dice(Piece x) => Region(x, (common, all) => all + 1, (common, d) => (2 * common + 1, (2 * common + 1) / d / d, -2 / d));

    public static float Tversky(Piece x) => Region(x, (common, all) => .5f * all + 1, (common, d) => (common + 1, .5f * (common + 1) / d / d, -1 / d));

    public static float Jaccard(Piece x) => Region(
        x, (common, all) => all - common + 1, (common, d) => (common + 1, (common + 1) / d / d, -(common + 1) / d / d - 1 / d));

    static float Square(float x) => x * x;

    // A loss of log p of the label: its slope is a factor of p − onehot.
    static float OfSoftMax(Piece x, float factor, Func<float, float> loss, Func<float, float> slope)
    {
        ReadOnlySpan<float> row = x.A;
        if (factor != 1)
        {
            Multiply(row, factor, x.G);
            row = x.G;
        }

        float log = factor * x.A[x.Label] - SoftMax(row, x.G), scale = x.Scale * factor * slope(log);
        Multiply(x.G, scale, x.G);
        x.G[x.Label] -= scale;
        return loss(log);
    }

    // The softmax of a row, and its log-sum-exp.
    static float SoftMax(ReadOnlySpan<float> row, Span<float> destination)
    {
        float max = Max(row), total = Exponentials(row, max, destination);
        Multiply(destination, 1 / total, destination);
        return max + MathF.Log(total);
    }

    static float Exponentials(ReadOnlySpan<float> row, float max, Span<float> destination)
    {
        Subtract(row, max, destination);
        Exp(destination, destination);
        return Sum(destination);
    }

    // From Σ p·t and Σ p + Σ t the denominator, then the numerator and by p the slope k + l·t.
    static float Region(Piece x, Func<float, float, float> denominator, Func<float, float, (float Numerator, float Constant, float Factor)> slope)
    {
        Sigmoid(x.A, x.S);
        float common = Dot(x.S, x.B), below = denominator(common, Sum(x.S) + Sum(x.B));
        (float numerator, float constant, float factor) = slope(common, below);
        Line(x.B, factor, constant, x.G);
        Multiply(x.G, x.S, x.G);
        Subtract(1, x.S, x.S);
        Multiply(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return 1 - numerator / below;
    }
}
