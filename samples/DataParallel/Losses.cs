using LossGen;

namespace DataParallel;

/// <summary>What this sample asks the compiler for.</summary>
static partial class Losses
{
    /// <summary>
    /// The weighted sum of cross-entropies and its gradient. A method that returns a total has gradients of the sum, so that
    /// parts of a batch add up; whoever has all parts divides by the weight in all.
    /// </summary>
    [Loss(Kind.CrossEntropy)]
    public static partial LossSum CrossEntropy(
        ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, ReadOnlySpan<float> weights, Span<float> gradient);
}
