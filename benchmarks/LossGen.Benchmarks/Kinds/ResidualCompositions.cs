using static LossGen.Benchmarks.Kinds.Lines;
using static System.Numerics.Tensors.TensorPrimitives;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Losses of a residual by TensorPrimitives, with the settings of <see cref="KindKernels"/>.</summary>
static class ResidualCompositions
{
    // There is no sign: what is not 0 leaves the range at once.
    public const float Large = 1e30f;

    public static float SquaredError(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        float sum = SumOfSquares(x.G);
        Multiply(x.G, 2 * x.Scale, x.G);
        return sum;
    }

    public static float AbsoluteError(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        float sum = SumOfMagnitudes(x.G);
        x.S.Fill(x.Scale);
        CopySign(x.S, x.G, x.G);
        return sum;
    }

    // With c the residual limited to ±1: c·r − ½c². SmoothL1 with β = 1 is the same.
    public static float Huber(Piece x)
    {
        Subtract(x.A, x.B, x.S);
        Clamp(x.S, -1, 1, x.G);
        float sum = Dot(x.G, x.S) - .5f * SumOfSquares(x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float PseudoHuber(Piece x)
    {
        Subtract(x.A, x.B, x.S);
        MultiplyAdd(x.S, x.S, 1, x.G);
        Sqrt(x.G, x.G);
        float sum = Sum(x.G) - x.G.Length;
        Divide(x.S, x.G, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float LogCosh(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Abs(x.G, x.S);
        float sum = Sum(x.S) - x.G.Length * MathF.Log(2);
        Multiply(x.S, -2, x.S);
        Exp(x.S, x.S);
        LogP1(x.S, x.S);
        Tanh(x.G, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum + Sum(x.S);
    }

    public static float Fair(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Abs(x.G, x.S);
        float sum = Sum(x.S);
        Add(x.S, 1, x.S);
        Divide(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        Log(x.S, x.S);
        return sum - Sum(x.S);
    }

    public static float Quantile(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        float sum = .5f * SumOfMagnitudes(x.G) - .4f * Sum(x.G);
        x.S.Fill(.5f * x.Scale);
        CopySign(x.S, x.G, x.G);
        Subtract(x.G, .4f * x.Scale, x.G);
        return sum;
    }

    public static float Expectile(Piece x)
    {
        Subtract(x.A, x.B, x.S);
        Abs(x.S, x.G);
        MultiplyAdd(x.G, -.8f, x.S, x.G);
        float sum = .5f * Dot(x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float EpsilonInsensitive(Piece x)
    {
        Excess(x);
        float sum = SumOfMagnitudes(x.G);
        Multiply(x.G, Large, x.G);
        Clamp(x.G, -x.Scale, x.Scale, x.G);
        return sum;
    }

    public static float SquaredEpsilonInsensitive(Piece x)
    {
        Excess(x);
        float sum = SumOfSquares(x.G);
        Multiply(x.G, 2 * x.Scale, x.G);
        return sum;
    }

    public static float AbsolutePercentageError(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Abs(x.B, x.S);
        Max(x.S, 1e-7f, x.S);
        Divide(x.G, x.S, x.T);
        Divide(x.Scale, x.S, x.S);
        CopySign(x.S, x.G, x.G);
        return SumOfMagnitudes(x.T);
    }

    public static float SquaredLogError(Piece x)
    {
        LogP1(x.A, x.S);
        LogP1(x.B, x.G);
        Subtract(x.S, x.G, x.S);
        Add(x.A, 1, x.G);
        Divide(x.S, x.G, x.G);
        Multiply(x.G, 2 * x.Scale, x.G);
        return SumOfSquares(x.S);
    }

    public static float Cauchy(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        MultiplyAdd(x.G, x.G, 1, x.S);
        Divide(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        Log(x.S, x.S);
        return .5f * Sum(x.S);
    }

    public static float Welsch(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Multiply(x.G, x.G, x.S);
        Negate(x.S, x.S);
        Exp(x.S, x.S);
        Multiply(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return .5f * (x.G.Length - Sum(x.S));
    }

    public static float GemanMcClure(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        MultiplyAdd(x.G, x.G, 1, x.S);
        Divide(1, x.S, x.S);
        Multiply(x.G, x.S, x.G);
        Multiply(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return .5f * (x.G.Length - Sum(x.S));
    }

    public static float Tukey(Piece x)
    {
        const float Square = 4.685f * 4.685f;
        Subtract(x.A, x.B, x.G);
        Multiply(x.G, x.G, x.S);
        Line(x.S, -1 / Square, 1, x.S);
        Max(x.S, 0, x.S);
        Multiply(x.S, x.S, x.T);
        Multiply(x.G, x.T, x.G);
        Multiply(x.G, x.Scale, x.G);
        return Square / 6 * (x.G.Length - Dot(x.S, x.T));
    }

    // α = ½, which needs a power as most α do.
    public static float Barron(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Multiply(x.G, x.G, x.S);
        Line(x.S, 1 / 1.5f, 1, x.S);
        Pow(x.S, .25f, x.T);
        Multiply(x.G, x.T, x.G);
        Divide(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return 3 * (Sum(x.T) - x.G.Length);
    }

    public static float StudentTNll(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Multiply(x.G, x.G, x.S);
        Multiply(x.S, .25f, x.S);
        Add(x.S, 1, x.T);
        Divide(x.G, x.T, x.G);
        Multiply(x.G, 1.25f * x.Scale, x.G);
        LogP1(x.S, x.S);
        return 2.5f * Sum(x.S);
    }

    public static float VonMisesNll(Piece x)
    {
        Subtract(x.A, x.B, x.S);
        SinCos(x.S, x.G, x.T);
        Multiply(x.G, x.Scale, x.G);
        return x.G.Length - Sum(x.T);
    }

    // What a residual has beyond ±ε.
    static void Excess(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Clamp(x.G, -.1f, .1f, x.S);
        Subtract(x.G, x.S, x.G);
    }
}
