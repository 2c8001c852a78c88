namespace LossGen.Compositions.Tests.Code;

internal static partial class HingeEmbedding
{
    [Loss(Kind.Hinge, Reduction = Reduction.Sum)]
    private static partial double Apart(
        ReadOnlySpan<double> distances, ReadOnlySpan<double> ones, ReadOnlySpan<bool> mask, double margin, Span<double> gradient);

    public static double Mean(ReadOnlySpan<double> distances, ReadOnlySpan<bool> alike, double margin, Span<double> gradient)
    {
        double[] ones = [.. Enumerable.Repeat(1.0, distances.Length)];
        bool[] unlike = Array.ConvertAll(alike.ToArray(), same => !same);
        double sum = Apart(distances, ones, unlike, margin, gradient);
        for (int i = 0; i < distances.Length; i++)
        {
            sum += alike[i] ? distances[i] : 0;
            gradient[i] = (alike[i] ? 1 : gradient[i]) / distances.Length;
        }

        return sum / distances.Length;
    }
}
