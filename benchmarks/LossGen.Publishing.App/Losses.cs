namespace LossGen.Publishing.App;

/// <summary>A kernel without functions, and one that consists of them.</summary>
internal static partial class Losses
{
    [Loss(Kind.Huber)]
    public static partial float Huber(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    [Loss(Kind.CrossEntropy)]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);
}
