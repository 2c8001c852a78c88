namespace LossGen.Compositions.Tests.Code;

internal static partial class RootMeanSquare
{
    [Loss(Kind.SquaredError)]
    private static partial double MeanSquare(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient);

    public static double Error(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, Span<double> gradient)
    {
        double root = Math.Sqrt(MeanSquare(predictions, targets, gradient));
        foreach (ref double slope in gradient)
        {
            slope = root == 0 ? 0 : slope / (2 * root);
        }

        return root;
    }
}
