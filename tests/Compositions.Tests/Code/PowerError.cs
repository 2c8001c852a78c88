namespace LossGen.Compositions.Tests.Code;

internal static class PowerError
{
    public static double Mean(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, double q, Span<double> gradient)
    {
        double sum = 0;
        for (int i = 0; i < predictions.Length; i++)
        {
            double r = predictions[i] - targets[i], power = r == 0 ? 0 : LossMath.Exp(q * LossMath.Log(Math.Abs(r)));
            sum += power;
            gradient[i] = r == 0 ? 0 : q * power / r / predictions.Length;
        }

        return sum / predictions.Length;
    }
}
