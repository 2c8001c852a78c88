namespace LossGen.Compositions.Tests.Code;

internal static class Entmax
{
    public static double OfRow(ReadOnlySpan<double> logits, ReadOnlySpan<double> targets, Span<double> gradient)
    {
        double low = Max(logits) / 2 - 1, high = low + 1;
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2)
        {
            (low, high) = Total(logits, middle, gradient) >= 1 ? (middle, high) : (low, middle);
        }

        double total = Total(logits, low, gradient), loss = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            double p = gradient[i] / total, t = targets[i];
            gradient[i] = p - t;
            loss += (p - t) * logits[i] + 4.0 / 3 * (t * Math.Sqrt(t) - p * Math.Sqrt(p));
        }

        return loss;
    }

    private static double Total(ReadOnlySpan<double> logits, double threshold, Span<double> shares)
    {
        double total = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            double root = Math.Max(0, logits[i] / 2 - threshold);
            total += shares[i] = root * root;
        }

        return total;
    }

    private static double Max(ReadOnlySpan<double> logits)
    {
        double max = double.NegativeInfinity;
        foreach (double logit in logits)
        {
            max = Math.Max(max, logit);
        }

        return max;
    }
}
