namespace LossGen.Compositions.Tests.Code;

internal static partial class MultilabelMargin
{
    [Loss(Kind.MultiMargin, Reduction = Reduction.Sum)]
    private static partial double OfLabel(ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, int classes, Span<double> gradient);

    public static double OfRow(ReadOnlySpan<double> scores, ReadOnlySpan<int> labels, Span<double> gradient)
    {
        double loss = 0;
        double[] others = scores.ToArray(), part = new double[scores.Length];
        foreach (int label in labels)
        {
            others[label] = double.NegativeInfinity;
        }

        gradient.Clear();
        foreach (int label in labels)
        {
            others[label] = scores[label];
            loss += OfLabel(others, [label], others.Length, part);
            others[label] = double.NegativeInfinity;
            for (int i = 0; i < part.Length; i++)
            {
                gradient[i] += part[i];
            }
        }

        return loss;
    }
}
