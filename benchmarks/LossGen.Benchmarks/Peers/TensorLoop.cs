namespace LossGen.Benchmarks.Peers;

/// <summary>
/// The mean of a loss by TensorPrimitives, in pieces so short that what one call writes is still in the cache when the
/// next one reads it: the best such a composition can do.
/// </summary>
static class TensorLoop
{
    const int PieceLength = 2048;

    static readonly float[] Scratch = new float[PieceLength];

    public static double Value<TLoss>(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets)
        where TLoss : struct, IPeer
    {
        double sum = 0;
        for (int start = 0; start < predictions.Length; start += PieceLength)
        {
            int length = Math.Min(PieceLength, predictions.Length - start);
            sum += TLoss.Sum(predictions.Slice(start, length), targets.Slice(start, length), Scratch.AsSpan(0, length));
        }

        return sum / predictions.Length;
    }

    public static double WithGradient<TLoss>(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient)
        where TLoss : struct, IPeer
    {
        float scale = 1f / predictions.Length;
        double sum = 0;
        for (int start = 0; start < predictions.Length; start += PieceLength)
        {
            int length = Math.Min(PieceLength, predictions.Length - start);
            sum += TLoss.SumWithGradient(
                predictions.Slice(start, length),
                targets.Slice(start, length),
                scale,
                gradient.Slice(start, length),
                Scratch.AsSpan(0, length));
        }

        return sum / predictions.Length;
    }
}
