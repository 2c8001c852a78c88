using static LossGen.Benchmarks.Kinds.Lines;
using static System.Numerics.Tensors.TensorPrimitives;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Divergences of a row by TensorPrimitives, with the settings of <see cref="KindKernels"/>; A is p and B is q.</summary>
static class DivergenceCompositions
{
    public static float KullbackLeibler(Piece x)
    {
        Divide(x.A, x.B, x.S);
        Multiply(x.S, -x.Scale, x.G);
        Log(x.S, x.S);
        return Dot(x.A, x.S);
    }

    public static float ReverseKullbackLeibler(Piece x)
    {
        Divide(x.B, x.A, x.S);
        Log(x.S, x.S);
        float sum = Dot(x.B, x.S);
        Line(x.S, x.Scale, x.Scale, x.G);
        return sum;
    }

    public static float GeneralizedKullbackLeibler(Piece x)
    {
        Divide(x.A, x.B, x.S);
        Line(x.S, -x.Scale, x.Scale, x.G);
        Log(x.S, x.S);
        return Dot(x.A, x.S) - Sum(x.A) + Sum(x.B);
    }

    public static float Jeffreys(Piece x)
    {
        Divide(x.A, x.B, x.S);
        Log(x.S, x.T);
        float sum = Dot(x.A, x.T) - Dot(x.B, x.T);
        Add(x.S, x.T, x.S);
        Line(x.S, -x.Scale, x.Scale, x.G);
        return sum;
    }

    public static float JensenShannon(Piece x)
    {
        Add(x.A, x.B, x.T);
        Multiply(x.T, .5f, x.T);
        Divide(x.A, x.T, x.S);
        Log(x.S, x.S);
        float sum = Dot(x.A, x.S);
        Divide(x.B, x.T, x.S);
        Log(x.S, x.S);
        sum += Dot(x.B, x.S);
        Multiply(x.S, .5f * x.Scale, x.G);
        return .5f * sum;
    }

    public static float TotalVariation(Piece x)
    {
        Subtract(x.B, x.A, x.G);
        float sum = .5f * SumOfMagnitudes(x.G);
        x.S.Fill(.5f * x.Scale);
        CopySign(x.S, x.G, x.G);
        return sum;
    }

    // With √(p/q): ½(√p − √q)² = ½(p + q) − q·√(p/q).
    public static float Hellinger(Piece x) => .5f * (Sum(x.A) + Sum(x.B)) - OfRoot(x, .5f * x.Scale);

    public static float Alpha(Piece x) => 2 * (Sum(x.A) + Sum(x.B)) - 4 * OfRoot(x, 2 * x.Scale);

    public static float Renyi(Piece x)
    {
        Divide(x.A, x.B, x.G);
        Sqrt(x.G, x.G);
        float sum = Dot(x.B, x.G);
        Multiply(x.G, -x.Scale / sum, x.G);
        return -2 * MathF.Log(sum);
    }

    public static float ChiSquared(Piece x)
    {
        Divide(x.A, x.B, x.S);
        Multiply(x.S, x.S, x.G);
        Line(x.G, -x.Scale, x.Scale, x.G);
        return Dot(x.A, x.S) - 2 * Sum(x.A) + Sum(x.B);
    }

    // Σ √(p·q), and factor·(1 − √(p/q)).
    static float OfRoot(Piece x, float factor)
    {
        Divide(x.A, x.B, x.G);
        Sqrt(x.G, x.G);
        float sum = Dot(x.B, x.G);
        Line(x.G, -factor, factor, x.G);
        return sum;
    }
}
