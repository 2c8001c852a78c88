using LossGen;

namespace Digits;

/// <summary>
/// The losses of this sample. Each returns the mean loss and, in the same call, writes its gradient with respect to the
/// first operand; an empty gradient span asks for the value alone.
/// </summary>
static partial class Losses
{
    /// <summary>−log softmax(logits)[label], averaged over the rows.</summary>
    [Loss(Kind.CrossEntropy)]
    public static partial float CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, Span<float> gradient);

    /// <summary>r², whose minimiser is the mean: every outlier pulls in proportion to its distance.</summary>
    [Loss(Kind.SquaredError)]
    public static partial float SquaredError(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    /// <summary>|r|, whose minimiser is the median: an outlier pulls no harder than any other sample.</summary>
    [Loss(Kind.AbsoluteError)]
    public static partial float AbsoluteError(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);

    /// <summary>Quadratic up to δ, linear beyond; δ is about half the spread of the residuals of clean data.</summary>
    [Loss(Kind.Huber, Delta = 30)]
    public static partial float Huber(
        ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets, Span<float> gradient);
}
