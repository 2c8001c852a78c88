using static LossGen.Benchmarks.Kinds.Lines;
using static System.Numerics.Tensors.TensorPrimitives;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Losses of two classes, of margins and of preferences by TensorPrimitives, with the settings of <see cref="KindKernels"/>.</summary>
static class BinaryCompositions
{
    public static float BinaryCrossEntropy(Piece x)
    {
        Softplus(x.A, x.S, x.T);
        Sigmoid(x.A, x.G);
        Subtract(x.G, x.B, x.G);
        Multiply(x.G, x.Scale, x.G);
        return Sum(x.S) - Dot(x.A, x.B);
    }

    public static float Logistic(Piece x)
    {
        Multiply(x.A, x.B, x.G);
        Negate(x.G, x.G);
        Softplus(x.G, x.S, x.T);
        Sigmoid(x.G, x.G);
        Multiply(x.G, x.B, x.G);
        Multiply(x.G, -x.Scale, x.G);
        return Sum(x.S);
    }

    public static float Hinge(Piece x)
    {
        Shortfall(x, 1);
        return LinearMargin(x);
    }

    public static float Perceptron(Piece x)
    {
        Shortfall(x, 0);
        return LinearMargin(x);
    }

    public static float SquaredHinge(Piece x)
    {
        Shortfall(x, 1);
        Multiply(x.S, x.B, x.G);
        Multiply(x.G, -2 * x.Scale, x.G);
        return SumOfSquares(x.S);
    }

    public static float SmoothedHinge(Piece x)
    {
        Shortfall(x, 1);
        Min(x.S, 1, x.G);
        float sum = Dot(x.S, x.G) - .5f * SumOfSquares(x.G);
        Multiply(x.G, x.B, x.G);
        Multiply(x.G, -x.Scale, x.G);
        return sum;
    }

    public static float ModifiedHuber(Piece x)
    {
        Shortfall(x, 1);
        Min(x.S, 2, x.G);
        float sum = 2 * Dot(x.S, x.G) - SumOfSquares(x.G);
        Multiply(x.G, x.B, x.G);
        Multiply(x.G, -2 * x.Scale, x.G);
        return sum;
    }

    public static float Exponential(Piece x)
    {
        Multiply(x.A, x.B, x.G);
        Negate(x.G, x.G);
        Exp(x.G, x.G);
        float sum = Sum(x.G);
        Multiply(x.G, x.B, x.G);
        Multiply(x.G, -x.Scale, x.G);
        return sum;
    }

    // With m the logit of the wrong class: σ(m)²·S(m), and the slope σ(m)²·(σ(m) + 2·σ(−m)·S(m)).
    public static float Focal(Piece x)
    {
        Line(x.B, -2, 1, x.G);
        Multiply(x.A, x.G, x.T);
        Softplus(x.T, x.S, x.G);
        Sigmoid(x.T, x.T);
        Multiply(x.T, -2, x.G);
        Add(x.G, 2, x.G);
        MultiplyAdd(x.G, x.S, x.T, x.G);
        Multiply(x.T, x.T, x.T);
        Multiply(x.G, x.T, x.G);
        float sum = Dot(x.S, x.T);
        Line(x.B, -2 * x.Scale, x.Scale, x.S);
        Multiply(x.G, x.S, x.G);
        return sum;
    }

    public static float MarginRanking(Piece x)
    {
        Subtract(x.B, x.A, x.S);
        Multiply(x.S, x.C, x.S);
        Max(x.S, 0, x.S);
        Multiply(x.S, ResidualCompositions.Large, x.G);
        Min(x.G, x.Scale, x.G);
        Multiply(x.G, x.C, x.G);
        Negate(x.G, x.G);
        return Sum(x.S);
    }

    public static float Dpo(Piece x)
    {
        Preference(x);
        Multiply(x.G, -.1f, x.G);
        Softplus(x.G, x.S, x.T);
        Sigmoid(x.G, x.G);
        Multiply(x.G, -.1f * x.Scale, x.G);
        return Sum(x.S);
    }

    public static float Ipo(Piece x)
    {
        Preference(x);
        Subtract(x.G, 5, x.G);
        float sum = SumOfSquares(x.G);
        Multiply(x.G, 2 * x.Scale, x.G);
        return sum;
    }

    public static float SimPo(Piece x)
    {
        Subtract(x.B, x.A, x.G);
        Line(x.G, 2, .5f, x.G);
        Softplus(x.G, x.S, x.T);
        Sigmoid(x.G, x.G);
        Multiply(x.G, -2 * x.Scale, x.G);
        return Sum(x.S);
    }

    // With s = ±1 for a desirable answer or another: q = σ(−s·β·d), and the slope −s·β·q(1 − q).
    public static float Kto(Piece x)
    {
        Line(x.C, -.2f, .1f, x.S);
        Subtract(x.A, x.B, x.G);
        Multiply(x.G, x.S, x.G);
        Sigmoid(x.G, x.G);
        float sum = Sum(x.G);
        Multiply(x.G, x.G, x.T);
        Subtract(x.G, x.T, x.G);
        Multiply(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    // With C = e^c, R = e^r: β·(log D − c − log(1 − R)), D = C(1 − R) + R(1 − C), and the slope −β·R/D.
    public static float Orpo(Piece x)
    {
        Exp(x.A, x.S);
        Exp(x.B, x.G);
        Line(x.S, -2, 1, x.T);
        MultiplyAdd(x.T, x.G, x.S, x.S);
        Negate(x.G, x.T);
        LogP1(x.T, x.T);
        float sum = -Sum(x.A) - Sum(x.T);
        Divide(x.G, x.S, x.G);
        Multiply(x.G, -.1f * x.Scale, x.G);
        Log(x.S, x.S);
        return .1f * (sum + Sum(x.S));
    }

    /// <summary>max(z, 0) + log(1 + e^−|z|).</summary>
    public static void Softplus(ReadOnlySpan<float> z, Span<float> destination, Span<float> scratch)
    {
        Abs(z, destination);
        Negate(destination, destination);
        Exp(destination, destination);
        LogP1(destination, destination);
        Max(z, 0, scratch);
        Add(destination, scratch, destination);
    }

    // How much a score is short of a margin.
    static void Shortfall(Piece x, float margin)
    {
        Multiply(x.A, x.B, x.S);
        Subtract(margin, x.S, x.S);
        Max(x.S, 0, x.S);
    }

    static float LinearMargin(Piece x)
    {
        Multiply(x.S, ResidualCompositions.Large, x.G);
        Min(x.G, x.Scale, x.G);
        Multiply(x.G, x.B, x.G);
        Negate(x.G, x.G);
        return Sum(x.S);
    }

    // How much more the policy prefers the chosen answer than the reference does.
    static void Preference(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Subtract(x.G, x.C, x.G);
        Add(x.G, x.D, x.G);
    }
}
