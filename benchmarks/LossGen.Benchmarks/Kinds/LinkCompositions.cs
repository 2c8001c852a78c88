using static System.Numerics.Tensors.TensorPrimitives;

namespace LossGen.Benchmarks.Kinds;

/// <summary>Losses of a logarithm of a mean, of forecasts with a scale, and of single tokens by TensorPrimitives.</summary>
static class LinkCompositions
{
    public static float Poisson(Piece x)
    {
        Exp(x.A, x.G);
        float sum = Sum(x.G) - Dot(x.A, x.B);
        Subtract(x.G, x.B, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float Gamma(Piece x)
    {
        Negate(x.A, x.G);
        Exp(x.G, x.G);
        Multiply(x.G, x.B, x.G);
        float sum = Sum(x.A) + Sum(x.G);
        Subtract(1, x.G, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float Tweedie(Piece x)
    {
        Multiply(x.A, .5f, x.G);
        Exp(x.G, x.G);
        Divide(x.B, x.G, x.S);
        float sum = 2 * (Sum(x.G) + Sum(x.S));
        Subtract(x.G, x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float GaussianNll(Piece x)
    {
        Subtract(x.A, x.B, x.S);
        Divide(x.S, x.C, x.G);
        float sum = Dot(x.S, x.G);
        Multiply(x.G, x.Scale, x.G);
        Log(x.C, x.S);
        return .5f * (sum + Sum(x.S));
    }

    public static float LaplaceNll(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Divide(x.G, x.C, x.S);
        float sum = SumOfMagnitudes(x.S);
        Divide(x.Scale, x.C, x.S);
        CopySign(x.S, x.G, x.G);
        Log(x.C, x.S);
        return sum + Sum(x.S) + x.G.Length * MathF.Log(2);
    }

    public static float CrpsLogistic(Piece x)
    {
        Subtract(x.A, x.B, x.G);
        Divide(x.G, x.C, x.G);
        Abs(x.G, x.S);
        Negate(x.S, x.T);
        Exp(x.T, x.T);
        LogP1(x.T, x.T);
        MultiplyAdd(x.T, 2, x.S, x.S);
        Subtract(x.S, 1, x.S);
        Multiply(x.G, .5f, x.G);
        Tanh(x.G, x.G);
        Multiply(x.G, x.Scale, x.G);
        return Dot(x.S, x.C);
    }

    // (1 + y)·S(u) − y·u with S the softplus.
    public static float NegativeBinomialNll(Piece x)
    {
        BinaryCompositions.Softplus(x.A, x.S, x.T);
        float sum = Sum(x.S) + Dot(x.B, x.S) - Dot(x.A, x.B);
        Sigmoid(x.A, x.G);
        AddMultiply(x.B, 1, x.G, x.G);
        Subtract(x.G, x.B, x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float LogRatioK1(Piece x)
    {
        x.G.Fill(x.Scale);
        return Sum(x.B) - Sum(x.A);
    }

    public static float LogRatioK2(Piece x)
    {
        Subtract(x.B, x.A, x.G);
        float sum = .5f * SumOfSquares(x.G);
        Multiply(x.G, x.Scale, x.G);
        return sum;
    }

    public static float LogRatioK3(Piece x)
    {
        Subtract(x.A, x.B, x.S);
        ExpM1(x.S, x.G);
        float sum = Sum(x.G) - Sum(x.S);
        Multiply(x.G, -x.Scale, x.G);
        return sum;
    }
}
