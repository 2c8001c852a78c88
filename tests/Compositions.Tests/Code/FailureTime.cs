namespace LossGen.Compositions.Tests.Code;

internal static partial class FailureTime
{
    [Loss(Kind.Logistic, Reduction = Reduction.Sum)]
    private static partial double Beyond(ReadOnlySpan<double> z, ReadOnlySpan<double> signs, Span<double> gradient);

    [Loss(Kind.Logistic, Reduction = Reduction.Sum)]
    private static partial double Before(ReadOnlySpan<double> z, ReadOnlySpan<double> signs, ReadOnlySpan<bool> mask, Span<double> gradient);

    public static double Sum(
        ReadOnlySpan<double> predictions, ReadOnlySpan<double> times, ReadOnlySpan<bool> happened, double sigma, Span<double> gradient)
    {
        int count = predictions.Length;
        double[] z = new double[count], minus = [.. Enumerable.Repeat(-1.0, count)], plus = [.. Enumerable.Repeat(1.0, count)], part = new double[count];
        double loss = 0;
        for (int i = 0; i < count; i++)
        {
            z[i] = (LossMath.Log(times[i]) - predictions[i]) / sigma;
            loss += happened[i] ? LossMath.Log(sigma * times[i]) : 0;
        }

        loss += Beyond(z, minus, gradient) + Before(z, plus, happened, part);
        for (int i = 0; i < count; i++)
        {
            gradient[i] = -(gradient[i] + part[i]) / sigma;
        }

        return loss;
    }
}
