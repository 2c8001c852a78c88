namespace LossGen.Compositions.Tests.Code;

internal static class Circle
{
    public static double OfAnchor(
        ReadOnlySpan<double> positives, ReadOnlySpan<double> negatives, double gamma, double margin,
        Span<double> positivesGradient, Span<double> negativesGradient)
    {
        double[] p = new double[positives.Length], n = new double[negatives.Length], weights = new double[p.Length + n.Length];
        for (int i = 0; i < p.Length; i++)
        {
            weights[i] = -gamma * Math.Max(0, 1 + margin - positives[i]);
            p[i] = weights[i] * (positives[i] - (1 - margin));
        }

        for (int i = 0; i < n.Length; i++)
        {
            weights[p.Length + i] = gamma * Math.Max(0, negatives[i] + margin);
            n[i] = weights[p.Length + i] * (negatives[i] - margin);
        }

        double both = LossMath.LogSumExp(p) + LossMath.LogSumExp(n);
        double slope = LossMath.Sigmoid(both);
        LossMath.SoftMax(p, positivesGradient);
        LossMath.SoftMax(n, negativesGradient);
        for (int i = 0; i < p.Length; i++)
        {
            positivesGradient[i] *= slope * weights[i];
        }

        for (int i = 0; i < n.Length; i++)
        {
            negativesGradient[i] *= slope * weights[p.Length + i];
        }

        return LossMath.Softplus(both);
    }
}
