namespace LossGen.Benchmarks.Peers;

/// <summary>The mean of a loss by a plain loop; the compiler specialises it for each formula.</summary>
static class ScalarLoop
{
    public static double Value<TLoss>(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets)
        where TLoss : struct, IPeer
    {
        double sum = 0;
        for (int i = 0; i < predictions.Length; i++)
        {
            sum += TLoss.Value(predictions[i], targets[i]);
        }

        return sum / predictions.Length;
    }

    public static double WithGradient<TLoss>(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient)
        where TLoss : struct, IPeer
    {
        float scale = 1f / predictions.Length;
        double sum = 0;
        for (int i = 0; i < predictions.Length; i++)
        {
            sum += TLoss.WithGradient(predictions[i], targets[i], out float slope);
            gradient[i] = slope * scale;
        }

        return sum / predictions.Length;
    }
}
